// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/files.h"
#include "core/base/size.h"
#include "core/placement/guestdma.h"
#include "core/placement/placement.h"
#include "core/qemu/qemuprocess.h"
#include "core/rehearsal/guestconsole.h"
#include "core/rehearsal/guestkernel.h"
#include "core/rehearsal/rehearsedplan.h"
#include "core/rehearsal/simulatordescription.h"
#include "core/rehearsal/tcerequests.h"
#include "tests/support/samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace redbud;
using namespace redbud::test;

namespace
{

/// Generous, for a machine that has much else to do.
constexpr int patience = 240000;

/// An Intel 82574L. Its Linux driver asks for 64-bit DMA before it touches a register, so the
/// simulated one does without any.
PciDevice networkCard(const char *address, int group)
{
    PciDevice card;
    card.address = addressOf(address);
    card.vendorId = 0x8086;
    card.deviceId = 0x10d3;
    card.classCode = 0x020000;
    card.kind = DeviceKind::Network;
    card.name = QStringLiteral("Intel 82574L");
    card.iommuGroup = group;
    card.bars = {{0, 0, 128 * KiB}, {1, 0, 512 * KiB}, {2, 0, 32, true}, {3, 0, 16 * KiB}};
    return card;
}

/// The sample with three such cards.
Host hostWithCards()
{
    Host host = sampleHost(QStringLiteral("ac922-4gpu"));
    int group = 101;
    for (const char *address : {"0101:01:00.0", "0102:01:00.0", "0103:01:00.0"}) {
        host.devices.append(networkCard(address, group));
        host.iommuGroups.append({group++, {addressOf(address)}});
    }
    std::ranges::sort(host.devices, {}, &PciDevice::address);
    return host;
}

QStringList described(const QList<TceRequest> &requests)
{
    QStringList lines;
    for (const TceRequest &request : requests)
        lines.append(describe(request));
    return lines;
}

} // namespace

/// What the real QEMU asks the simulated kernel for, and what a real Linux asks of QEMU.
class TestTceRequests : public QObject
{
    Q_OBJECT

    Host m_host = hostWithCards();
    QTemporaryDir m_folder;

    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// A plan as these tests can run it; hot-plug memory costs nothing.
    static Plan emulated(const Plan &plan)
    {
        Plan result = rehearsedPlan(plan).plan;
        result.machine.maxMemory = plan.machine.maxMemory;
        return result;
    }

    /// The GPUs of the sample have no driver in the guest, which therefore asks for nothing.
    bool asksForMore(const Plan &plan, int vphb) const
    {
        return std::ranges::any_of(plan.vphb(vphb)->devices, [&](const PlanDevice &device) {
            return m_host.device(device.host)->vendorId == 0x8086;
        });
    }

    std::unique_ptr<QemuProcess> start(const Plan &plan, SimulatorOptions options,
                                       const QStringList &arguments)
    {
        options.logFile = file("vfio.log");
        QFile::remove(options.logFile);
        const auto written =
            writeFile(file("host.vfiosim"), simulatorDescription(m_host, plan, options));
        LaunchSpec spec = launchSpec(m_host, plan, defaultQemu());
        spec.environment.insert(QStringLiteral("LD_PRELOAD"), findSimulator().value_or(QString()));
        spec.environment.insert(QStringLiteral("REDBUD_VFIOSIM"), file("host.vfiosim"));
        spec.argv += arguments;
        Result<std::unique_ptr<QemuProcess>> qemu = QemuProcess::start(spec);
        if (!written || !qemu)
            qFatal("QEMU cannot be started");
        return std::move(*qemu);
    }

    QList<TceRequest> logged() const
    {
        const Result<QByteArray> log = readFile(file("vfio.log"), 16 << 20);
        return log ? readTceRequests(*log) : QList<TceRequest>();
    }

    /// Of the windows with so many bits, all attempts, vPHB by vPHB. Where a window is refused
    /// altogether QEMU ends, so nothing follows.
    QList<TceRequest> predicted(const Plan &plan, int bits, const SimulatorOptions &options) const
    {
        DmaHost machine = rehearsalDmaHost();
        machine.iommuPageSizes = options.iommuPageSizes;
        const Placement placement = *place(m_host, plan);
        QList<TceRequest> requests;
        QList<DmaWindow> windows = dmaWindows(machine, plan, *MachineType::parse(plan.machine.type),
                                              gpuRamEnd(placement.vphbs));
        // In a reset QEMU begins with the vPHB that was made last; Linux begins with the first.
        if (bits == 32)
            std::ranges::reverse(windows);
        for (const DmaWindow &window : std::as_const(windows)) {
            if (window.bits != bits || (bits == 64 && !asksForMore(plan, window.vphb)))
                continue;
            QList<TceRequest> attempts =
                expectedTceRequests(window, machine.pageSize, options.refuseLevelsBelow);
            for (TceRequest &request : attempts) {
                if (request.levels > options.iommuLevels)
                    request = {request.pageShift, request.size, request.levels, false, 0};
            }
            requests += attempts;
            if (attempts.isEmpty() || !attempts.constLast().granted)
                break;
        }
        return requests;
    }

    static QByteArray told(const QemuProcess &qemu) { return qemu.log().join(u'\n').toUtf8(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY2(findSimulator(), "the simulator is not built");
    }

    void atTheStart_data()
    {
        QTest::addColumn<Plan>("plan");
        QTest::addColumn<int>("refuseLevelsBelow");
        QTest::addColumn<int>("requests");
        // With 4 KiB pages the default window begins at two levels and may have up to four.
        const auto row = [](const char *name, const Plan &plan, int refuseLevelsBelow,
                            int requests) {
            QTest::newRow(name) << plan << refuseLevelsBelow << requests;
        };
        const Plan gpus = automaticPlan(m_host);
        Plan small = gpus;
        small.machine.memory = 256 * MiB;
        Plan old = gpus;
        old.machine.type = QStringLiteral("pseries-3.1");
        const Plan cards = planWith(
            {{0, {"0101:01:00.0"}}, {7, {"0102:01:00.0"}}, {3, {}}, {30, {"0103:01:00.0"}}});
        row("one card", planWith({{0, {"0101:01:00.0"}}}), 0, 1);
        row("two cards on one vPHB", planWith({{2, {"0101:01:00.0", "0102:01:00.0"}}}), 0, 1);
        row("nothing", planWith({{1, {}}}), 0, 0);
        row("GPUs", gpus, 0, 2);
        row("GPUs, little memory", small, 0, 2);
        row("GPUs, old machine", old, 0, 2);
        row("three vPHBs", cards, 0, 3);
        row("a threshold below the first", cards, 2, 3);
        row("the first is refused", cards, 3, 6);
        row("all but the last are refused", gpus, 4, 6);
    }
    void atTheStart()
    {
        QFETCH(Plan, plan);
        QFETCH(int, refuseLevelsBelow);
        SimulatorOptions options;
        options.refuseLevelsBelow = refuseLevelsBelow;
        plan = emulated(plan);
        const QStringList dump{QStringLiteral("-machine"),
                               QStringLiteral("dumpdtb=") + file("guest.dtb")};
        const auto qemu = start(plan, options, dump);
        const QemuEnd end = qemu->finish(patience);
        QVERIFY2(end.good(), told(*qemu));
        QCOMPARE(described(logged()), described(predicted(plan, 32, options)));
        QCOMPARE(logged(), predicted(plan, 32, options));
        // Worked out for the 4 KiB pages of the machines that run this.
        if (rehearsalDmaHost().pageSize == 4 * KiB)
            QTEST(int(logged().size()), "requests");
    }

    /// QEMU goes through all levels, and then ends: the window is made in a reset, where there is
    /// nobody to tell.
    void everythingRefused()
    {
        SimulatorOptions options;
        options.refuseLevelsBelow = 99;
        const Plan plan = emulated(automaticPlan(m_host));
        const auto qemu = start(plan, options, {QStringLiteral("-S")});
        const QemuEnd end = qemu->finish(patience);
        QCOMPARE(end.text(), QStringLiteral("SIGABRT"));
        QVERIFY2(told(*qemu).contains("Failed to create a window"), told(*qemu));
        QVERIFY2(told(*qemu).contains("vfio: DMA mapping failed"), told(*qemu));
        QCOMPARE(logged(), predicted(plan, 32, options));
        QVERIFY(std::ranges::none_of(logged(), &TceRequest::granted));
    }

    void noPageSizeFits()
    {
        SimulatorOptions options;
        options.iommuPageSizes = 64 * KiB | 2 * MiB;
        const Plan plan = emulated(automaticPlan(m_host));
        QCOMPARE(dmaWindow(defaultDmaWindow(0), {4 * KiB, 4 * KiB, options.iommuPageSizes}).outcome,
                 DmaOutcome::NoPageSize);
        const auto qemu = start(plan, options, {QStringLiteral("-S")});
        const QemuEnd end = qemu->finish(patience);
        QCOMPARE(end.text(), QStringLiteral("SIGABRT"));
        QVERIFY2(told(*qemu).contains("Host doesn't support page size 0x1000"), told(*qemu));
        QCOMPARE(logged(), QList<TceRequest>());
    }

    void whatAVphbOffers_data()
    {
        QTest::addColumn<quint64>("windowSize");
        QTest::addColumn<bool>("ends");
        QTest::newRow("2 GiB") << 2 * GiB << false;
        QTest::newRow("part of a page") << 512 * MiB + 100 << false;
        QTest::newRow("more than 32 bits of pages") << 16 * TiB + 256 * MiB << false;
        QTest::newRow("no window") << quint64(0) << false;
        QTest::newRow("no power of two, which a kernel refuses") << 3 * GiB << true;
    }
    void whatAVphbOffers()
    {
        QFETCH(quint64, windowSize);
        QFETCH(bool, ends);
        Plan plan = emulated(planWith({{1, {"0101:01:00.0"}}, {2, {"0102:01:00.0"}}}));
        plan.vphbs[0].windows.dmaSize = windowSize;
        const QStringList dump{QStringLiteral("-machine"),
                               QStringLiteral("dumpdtb=") + file("guest.dtb")};
        const auto qemu = start(plan, {}, dump);
        const QemuEnd end = qemu->finish(patience);
        QCOMPARE(end.text(), ends ? QStringLiteral("SIGABRT") : QStringLiteral("exit status 0"));
        QCOMPARE(described(logged()), described(predicted(plan, 32, {})));
    }

    void linuxAsks_data()
    {
        QTest::addColumn<Plan>("plan");
        QTest::addColumn<int>("refuseLevelsBelow");
        QTest::addColumn<int>("iommuLevels");
        QTest::addColumn<quint64>("windowSize");
        QTest::addColumn<bool>("dies");
        Plan plan = planWith({{0, {"0101:01:00.0"}}, {2, {"0102:01:00.0"}}, {3, {"0103:01:00.0"}}});
        plan.vphbs[2].windows.ddw = false;
        plan.machine.memory = 768 * MiB;
        plan.machine.maxMemory = 4 * GiB;
        QTest::newRow("hot-plug memory, first levels refused, a vPHB without ddw")
            << plan << 3 << 5 << 8 * GiB << false;
        plan = planWith({{0, {"0004:04:00.0", "0006:00:00.0"}}, {1, {"0101:01:00.0"}}});
        plan.machine.memory = 512 * MiB;
        QTest::newRow("GPU RAM") << plan << 0 << 5 << 128 * TiB << false;
        if (rehearsalDmaHost().pageSize == 4 * KiB) {
            // QEMU's count overflows, so it wants four levels or none.
            QTest::newRow("GPU RAM, too many levels for the host")
                << plan << 0 << 3 << 128 * TiB << true;
        }
    }
    /// The netboot Linux loads the driver of the cards, which makes it ask for 64-bit windows.
    void linuxAsks()
    {
        QFETCH(Plan, plan);
        QFETCH(int, refuseLevelsBelow);
        QFETCH(int, iommuLevels);
        QFETCH(quint64, windowSize);
        QFETCH(bool, dies);
        const Result<GuestKernel> kernel = installedGuestKernel();
        QVERIFY2(kernel, "the package debian-installer-12-netboot-ppc64el is missing");
        SimulatorOptions options;
        options.refuseLevelsBelow = refuseLevelsBelow;
        options.iommuLevels = iommuLevels;
        plan = emulated(plan);
        plan.boot.kernel = kernel->kernel;
        plan.boot.initrd = kernel->initrd;
        plan.boot.append = QStringLiteral("console=hvc0 rdinit=/bin/sh");
        QFile::remove(file("console"));
        // Without firmware (x-vof) Linux is there in half the time.
        const auto qemu = start(plan, options,
                                {QStringLiteral("-machine"), QStringLiteral("x-vof=on"),
                                 QStringLiteral("-serial"),
                                 QStringLiteral("unix:%1,server=on,wait=on").arg(file("console"))});
        const QDeadlineTimer deadline(patience);
        const auto console = GuestConsole::connect(file("console"), deadline, [&] {
            qemu->pump(0);
            return qemu->isRunning();
        });
        QVERIFY2(console, told(*qemu));
        const Result<void> shell = (*console)->waitForShell(deadline);
        QVERIFY2(shell, (*console)->transcript() + told(*qemu));
        const QList<TceRequest> atStart = logged();
        QCOMPARE(described(atStart), described(predicted(plan, 32, options)));

        const Result<QByteArray> loaded = (*console)->run("modprobe e1000e", deadline);
        QCOMPARE(!loaded, dies);
        const QList<TceRequest> asked = logged().mid(atStart.size());
        QCOMPARE(described(asked), described(predicted(plan, 64, options)));
        QVERIFY(!asked.isEmpty());
        QVERIFY(std::ranges::all_of(
            asked, [&](const TceRequest &request) { return request.size == windowSize; }));
        if (dies) {
            QCOMPARE(qemu->finish(patience).text(), QStringLiteral("SIGABRT"));
            QVERIFY2(told(*qemu).contains("Failed to create a window"), told(*qemu));
        }
    }
};

QTEST_GUILESS_MAIN(TestTceRequests)
#include "testtcerequests.moc"
