// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/host/configspace.h"
#include "core/host/hostsource.h"
#include "core/placement/nvlinkregion.h"
#include "core/rehearsal/simulatordescription.h"
#include "tests/hosts/hosttreebuilder.h"
#include "tests/hosts/treeedits.h"
#include "tests/support/samples.h"
#include "tests/support/treefiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redbud;
using namespace redbud::test;

namespace
{

/// Bridges of the PCI tree stay the host's.
bool isBindable(const PciDevice &device)
{
    return device.iommuGroup && device.kind != DeviceKind::PciBridge;
}

/// Everything that can be bound, on one vPHB: what the simulator offers.
Plan planOfAll(const Host &host)
{
    Plan plan;
    plan.vphbs.append(Vphb{});
    for (const PciDevice &device : host.devices) {
        if (isBindable(device))
            plan.vphbs.first().devices.append(PlanDevice{device.address, {}, {}});
    }
    return plan;
}

} // namespace

/// Reads VFIO's regions through the real calls: redbudctl with the simulator in the kernel's place.
class TestRegions : public QObject
{
    Q_OBJECT

    struct Outcome {
        int status = -1;
        QByteArray out;
        QByteArray error;
    };

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// A machine whose devices are all bound to vfio-pci, as files below tree/.
    void makeTree(const HostDescription &description) const
    {
        MemorySysroot tree = buildHostTree(description);
        const QStringList addresses = tree.list(u"sys/bus/pci/devices"_s).value_or(QStringList());
        for (const QString &address : addresses) {
            // Bridges stay the host's; not all of them are in a group.
            const QString directory = deviceDirectory(tree, address);
            if (!tree.line(directory + u"/class"_s).startsWith(u"0x0604"_s))
                bindDriver(tree, address, u"vfio-pci"_s);
        }
        QVERIFY(QDir(path("tree")).removeRecursively());
        QVERIFY(QDir().mkpath(path("tree")));
        QVERIFY(writeTree(tree, path("tree")));
    }

    Host boundHost() const { return loadHost(path("tree")).value_or(Host()); }

    void describe(const QByteArray &text) const
    {
        QFile file(path("host.vfiosim"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    Outcome scan(const QStringList &arguments) const
    {
        const auto simulator = findSimulator();
        if (!simulator)
            qFatal("%s", qUtf8Printable(simulator.error().text()));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, *simulator);
        environment.insert(u"REDBUD_VFIOSIM"_s, path("host.vfiosim"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(REDBUD_BINARY_DIR "/bin/redbudctl"),
                      QStringList{u"scan"_s, u"--host"_s, path("tree"), u"--regions"_s, u"--dev"_s,
                                  u"/dev"_s} +
                          arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, process.readAllStandardError()};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    /// The last of a device's regions, those that are no BARs and not configuration space.
    static QJsonArray vendorRegions(const QJsonObject &device)
    {
        QJsonArray found;
        for (const QJsonValue region : device["regions"_L1].toArray()) {
            if (!region["kind"_L1].isNull())
                found.append(region);
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase() { useTestPciIds(); }

    void everyDevice_data()
    {
        QTest::addColumn<int>("gpus");
        QTest::newRow("4 GPUs") << 4;
        QTest::newRow("6 GPUs") << 6;
    }
    void everyDevice()
    {
        QFETCH(int, gpus);
        makeTree(gpus == 4 ? ac922With4Gpus() : ac922With6Gpus());
        const Host host = boundHost();
        QCOMPARE(host.gpus.size(), gpus);
        describe(simulatorDescription(host, planOfAll(host), {}));
        const Outcome outcome = scan({u"--json"_s});
        QVERIFY2(outcome.status == 0, outcome.error.constData());
        QVERIFY2(!outcome.error.contains("VFIO"), outcome.error.constData());
        const QJsonArray devices = QJsonDocument::fromJson(outcome.out)["devices"_L1].toArray();
        QCOMPARE(devices.size(), host.devices.size());
        for (const QJsonValue value : devices) {
            const QJsonObject json = value.toObject();
            const QString address = json["address"_L1].toString();
            const PciDevice &device = *host.device(*PciAddress::parse(address));
            QCOMPARE(json.contains("regions"_L1), isBindable(device));
            if (!isBindable(device))
                continue;
            const auto expected = nvLinkRegion(host, device.address);
            const QJsonArray regions = json["regions"_L1].toArray();
            QCOMPARE(regions.size(), guestBars(device).size() + 1 + (expected ? 1 : 0));
            for (const PciBar &bar : guestBars(device)) {
                const bool found = std::ranges::any_of(regions, [&](const QJsonValue &region) {
                    return region["index"_L1].toInt() == bar.index &&
                           region["size"_L1].toString() == hex(bar.size);
                });
                QVERIFY2(found, qPrintable(address));
            }
            const QJsonArray vendor = vendorRegions(json);
            QCOMPARE(vendor.size(), expected ? 1 : 0);
            if (!expected)
                continue;
            const QJsonValue region = vendor.first();
            QCOMPARE(region["kind"_L1].toString(),
                     expected->isGpu ? u"nvlink2-ram"_s : u"nvlink2-atsd"_s);
            QCOMPARE(region["size"_L1].toString(), hex(expected->size));
            QCOMPARE(region["tgt"_L1].toString(), hex(expected->tgt));
            QCOMPARE(region["speedCode"_L1].toInt(), int(expected->speedCode));
        }
    }

    void peopleReadIt()
    {
        makeTree(ac922With4Gpus());
        const Host host = boundHost();
        describe(simulatorDescription(host, planOfAll(host), {}));
        const Outcome outcome = scan({});
        QCOMPARE(outcome.status, 0);
        for (const char *text : {"region 9: 0x2000000000, NVLink2 memory, tgt 0x40000000000\n",
                                 "region 9: 0x10000, ATSD register, tgt 0x40000000000, "
                                 "25.78125 Gbit/s per lane\n",
                                 "vfio-pci offers the NVLink2 memory of these GPUs"})
            QVERIFY2(outcome.out.contains(text), outcome.out.constData());
    }

    /// With firmware before skiboot 6.2 and a kernel before 5.7.
    void missingRegister()
    {
        HostDescription description = ac922With4Gpus();
        for (NpuDescription &npu : description.npus)
            npu.atsdEntries = 1;
        makeTree(description);
        const Host host = boundHost();
        describe(simulatorDescription(host, planOfAll(host), {}));
        const Outcome outcome = scan({});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.contains("region 9: 0x0, ATSD register that is missing, tgt"),
                 outcome.out.constData());
    }

    void deviceThatVfioDoesNotOffer()
    {
        makeTree(ac922With4Gpus());
        const Host host = boundHost();
        const Plan plan = planWith({{0, {"0004:04:00.0"}}});
        describe(simulatorDescription(host, plan, {}));
        const Outcome outcome = scan({});
        QCOMPARE(outcome.status, 0);
        // In the same group, and in another one.
        QVERIFY2(outcome.error.contains("0004:05:00.0: The device is not bound to vfio-pci"),
                 outcome.error.constData());
        QVERIFY2(outcome.error.contains("/dev/vfio/10: No device of this IOMMU group"),
                 outcome.error.constData());
        QVERIFY(outcome.out.contains("NVLink2 memory of these GPUs, as read from their regions: "
                                     "GPU0 (0004:04:00.0)."));
    }

    void groupThatIsNotViable()
    {
        makeTree(ac922With4Gpus());
        const Host host = boundHost();
        QByteArray text = simulatorDescription(host, planOfAll(host), {});
        text.insert(text.indexOf("device "), "unviable-group 5\n");
        describe(text);
        const Outcome outcome = scan({});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.error.contains("VFIO regions of group 5: /dev/vfio/5: "),
                 outcome.error.constData());
        QVERIFY(outcome.error.contains("not viable"));
        QVERIFY(outcome.out.contains("region 9: 0x2000000000, NVLink2 memory, tgt 0xc0000000000"));
        QVERIFY(!outcome.out.contains("tgt 0x40000000000"));
    }
};

QTEST_GUILESS_MAIN(TestRegions)
#include "testregions.moc"
