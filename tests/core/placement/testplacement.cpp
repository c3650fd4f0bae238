// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/placement/addressmap.h"
#include "core/placement/placement.h"
#include "tests/support/goldenfile.h"
#include "tests/support/samples.h"

#include <QJsonDocument>
#include <QTest>

using namespace redbud;
using namespace redbud::test;

namespace
{

Result<VphbPlacement> placeAt(const MachineType &type, int index)
{
    Vphb vphb;
    vphb.index = index;
    return placeVphb(type, vphb, GiB, windowLayoutOf(type));
}

} // namespace

class TestPlacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windows_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<quint64>("pio");
        QTest::addColumn<quint64>("mmio32");
        QTest::addColumn<quint64>("mmio64");
        QTest::addColumn<quint64>("gpuRam");
        QTest::addColumn<quint64>("atsd");
        QTest::newRow("0") << 0 << quint64(0x200000000000) << quint64(0x200080000000)
                           << quint64(0x210000000000) << quint64(0x400000000000)
                           << quint64(0x800000000000);
        QTest::newRow("1") << 1 << quint64(0x200000010000) << quint64(0x200100000000)
                           << quint64(0x220000000000) << quint64(0x420000000000)
                           << quint64(0x800000120000);
        QTest::newRow("30") << 30 << quint64(0x2000001e0000) << quint64(0x200f80000000)
                            << quint64(0x3f0000000000) << quint64(0x7c0000000000)
                            << quint64(0x8000021c0000);
    }
    void windows()
    {
        QFETCH(int, index);
        const Result<VphbPlacement> placed = placeAt({7, 2}, index);
        QVERIFY(placed);
        QCOMPARE(placed->buid, quint64(0x800000020000000) + quint64(index));
        QTEST(placed->pio.base, "pio");
        QTEST(placed->mmio32.base, "mmio32");
        QTEST(placed->mmio64.base, "mmio64");
        QTEST(placed->gpuRam->base, "gpuRam");
        QTEST(placed->atsd->base, "atsd");
        QCOMPARE(placed->mmio64.size, TiB);
        QCOMPARE(placed->gpuRam->size, 2 * TiB);
    }

    void windowsNeverOverlap()
    {
        QList<Window> all;
        for (int index = 0; index <= maxVphbIndex; ++index) {
            const VphbPlacement p = *placeAt({7, 2}, index);
            all << p.pio << p.mmio32 << p.mmio64 << *p.gpuRam << *p.atsd;
        }
        std::ranges::sort(all, {}, &Window::base);
        for (qsizetype i = 1; i < all.size(); ++i)
            QVERIFY2(all[i - 1].end() <= all[i].base, qPrintable(hex(all[i].base)));
    }

    void refusals()
    {
        QCOMPARE(placeAt({7, 2}, 31).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(placeAt({7, 2}, -1).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(placeAt({2, 7}, 256).error().code, ErrorCode::InvalidArgument);
        const Host host = sampleHost(QStringLiteral("ac922-4gpu"));
        Plan plan = automaticPlan(host);
        plan.machine.type = QStringLiteral("powernv9");
        QCOMPARE(place(host, plan).error().code, ErrorCode::Unsupported);
    }

    /// Figures from QEMU 7.2's `ranges` for vPHB 1 of each type.
    void layouts_data()
    {
        QTest::addColumn<MachineType>("type");
        QTest::addColumn<VphbWindows>("windows");
        QTest::addColumn<Window>("pio");
        QTest::addColumn<Window>("mmio32");
        QTest::addColumn<Window>("mmio64");
        QTest::addColumn<quint64>("mmio64Bus");
        const Window fixedPio{0x200000010000, 0x10000};
        const Window oldPio{0x11080000000, 0x10000};
        const auto row = [](const char *name, const MachineType &type, const VphbWindows &windows,
                            const Window &pio, const Window &mmio32, const Window &mmio64,
                            quint64 bus) {
            QTest::newRow(name) << type << windows << pio << mmio32 << mmio64 << bus;
        };
        row("2.2", {2, 2}, {}, oldPio, {0x110a0000000, 0x20000000}, {}, 0);
        row("2.7", {2, 7}, {}, oldPio, {0x110a0000000, 0x80000000}, {0x11120000000, 0xf00000000},
            0x100000000);
        row("2.7, smaller", {2, 7}, {GiB, TiB, {}, {}}, oldPio, {0x110a0000000, 0x40000000},
            {0, TiB}, 0);
        row("4.0", {4, 0}, {}, fixedPio, {0x200100000000, 0x80000000}, {0x220000000000, TiB},
            0x220000000000);
        row("7.2, split", {7, 2}, {4 * GiB, 0, {}, {}}, fixedPio, {0x200100000000, 0x80000000},
            {0x200180000000, 0x80000000}, 0x100000000);
        row("7.2, none", {7, 2}, {GiB, 0, {}, {}}, fixedPio, {0x200100000000, 0x40000000},
            {0x220000000000, 0}, 0x220000000000);
        row("7.2, larger", {7, 2}, {{}, 2 * TiB, {}, {}}, fixedPio, {0x200100000000, 0x80000000},
            {0x220000000000, 2 * TiB}, 0x220000000000);
    }
    void layouts()
    {
        QFETCH(MachineType, type);
        QFETCH(VphbWindows, windows);
        Vphb vphb;
        vphb.index = 1;
        vphb.windows = windows;
        const auto placed = placeVphb(type, vphb, GiB, windowLayoutOf(type));
        QVERIFY(placed);
        QTEST(placed->pio, "pio");
        QTEST(placed->mmio32, "mmio32");
        if (placed->mmio64.size > 0) {
            QTEST(placed->mmio64, "mmio64");
            QTEST(placed->mmio64Bus, "mmio64Bus");
        }
        QFETCH(Window, mmio64);
        QCOMPARE(placed->mmio64.size, mmio64.size);
        QCOMPARE(placed->gpuRam.has_value(), type.hasNvLink2Windows());
    }

    void tooLargeA32BitWindowBesideA64BitOne()
    {
        Vphb vphb;
        vphb.windows.mmio32Size = 2 * GiB + 1;
        QCOMPARE(placeVphb({7, 2}, vphb, GiB, WindowLayout::NvLink2).error().code,
                 ErrorCode::InvalidArgument);
    }

    void theProposedLayoutOverlapsFromIndex6()
    {
        for (int most = 5; most <= 6; ++most) {
            QList<VphbPlacement> vphbs;
            for (int index = 0; index <= most; ++index) {
                Vphb vphb;
                vphb.index = index;
                vphbs.append(*placeVphb({7, 2}, vphb, GiB, WindowLayout::Proposed));
            }
            QCOMPARE(overlaps(addressMap(Machine{}, vphbs)).isEmpty(), most == 5);
        }
    }

    /// A plan may name an index any number of times.
    void vphbsWithOneIndexAreMappedOnce()
    {
        const VphbPlacement one = *placeVphb({7, 2}, Vphb{}, GiB, WindowLayout::NvLink2);
        const QList<Region> map = addressMap(Machine{}, {one});
        QCOMPARE(addressMap(Machine{}, QList<VphbPlacement>(1000, one)), map);
        QCOMPARE(overlaps(map).size(), 0);
    }

    void olderMachinesHaveNoNvLinkWindows()
    {
        const Host host = sampleHost(QStringLiteral("ac922-4gpu"));
        Plan plan = automaticPlan(host);
        plan.machine.type = QStringLiteral("pseries-4.0");
        const Placement placed = *place(host, plan);
        QVERIFY(!placed.vphbs[0].gpuRam);
        QVERIFY(placed.vphbs[0].gpus.isEmpty());
        QVERIFY(placed.vphbs[0].links.isEmpty());
    }

    void samples_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::newRow("4 GPUs") << QStringLiteral("ac922-4gpu");
        QTest::newRow("6 GPUs") << QStringLiteral("ac922-6gpu");
    }
    void samples()
    {
        QFETCH(QString, sample);
        const Host host = sampleHost(sample);
        const Placement placed = *place(host, automaticPlan(host));
        const QByteArray json = QJsonDocument(toJson(placed)).toJson();
        const QString difference =
            compareWithGolden(QStringLiteral("placement/%1.json").arg(sample), json);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void numaIdsCountFromTheLastVphb()
    {
        const Host host = sampleHost(QStringLiteral("ac922-4gpu"));
        Plan plan = automaticPlan(host);
        plan.numaNodes = {{GiB, 1, {}}, {GiB, 1, {}}};
        const Placement placed = *place(host, plan);
        QCOMPARE(placed.vphbs[1].gpus[0].numaId, 2);
        QCOMPARE(placed.vphbs[1].gpus[1].numaId, 3);
        QCOMPARE(placed.vphbs[0].gpus[0].numaId, 4);
    }

    void vphb0IsAlwaysThere()
    {
        const Host host = sampleHost(QStringLiteral("ac922-4gpu"));
        const Placement placed = *place(host, planWith({{3, {"0004:04:00.0"}}}));
        QCOMPARE(placed.vphbs.size(), 2);
        QCOMPARE(placed.vphbs[0].index, 0);
        QVERIFY(placed.vphbs[0].gpus.isEmpty());
        QCOMPARE(placed.vphbs[1].index, 3);
    }
};

QTEST_GUILESS_MAIN(TestPlacement)
#include "testplacement.moc"
