// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/hostjson.h"
#include "core/host/scanner.h"
#include "tests/hosts/hosttreebuilder.h"
#include "tests/hosts/x86server.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

namespace
{

/// The undamaged machine; tests change copies of it.
const MemorySysroot &wholeTree()
{
    static const MemorySysroot tree = buildHostTree(ac922With4Gpus());
    return tree;
}

const QString gpuPath =
    u"sys/devices/pci0004:00/0004:00:00.0/0004:01:00.0/0004:02:0a.0/0004:04:00.0/"_s;
const PciAddress gpuAddress{4, 4, 0, 0};

Host scan(const MemorySysroot &root)
{
    return scanHost(root, u"test"_s).value_or(Host());
}

const Host &wholeHost()
{
    static const Host host = scan(wholeTree());
    return host;
}

} // namespace

class TestScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestPciIds(); }

    void readsADevice()
    {
        const Host &host = wholeHost();
        const PciDevice *gpu = host.device(gpuAddress);
        QVERIFY(gpu);
        QCOMPARE(gpu->vendorId, 0x10de);
        QCOMPARE(gpu->deviceId, 0x1db1);
        QCOMPARE(gpu->subsystemVendorId, 0x10de);
        QCOMPARE(gpu->subsystemDeviceId, 0x1212);
        QCOMPARE(gpu->classCode, 0x030200U);
        QCOMPARE(gpu->revision, 0xa1);
        QCOMPARE(gpu->driver, std::optional(u"nvidia"_s));
        QCOMPARE(gpu->iommuGroup, std::optional(5));
        QCOMPARE(gpu->numaNode, std::optional(0));
        QCOMPARE(gpu->parent, std::optional(PciAddress{4, 2, 10, 0}));
        QCOMPARE(gpu->bars.size(), 3);
        QCOMPARE(gpu->config.size(), 4096);
        QCOMPARE(gpu->configSize, 4096);
        QCOMPARE(gpu->locationCode, u"GPU0"_s);
        QCOMPARE(gpu->treePath, u"/pciex@600c3c0400000/pci@0/pci@0/pci@a/3d-controller@0"_s);
        QVERIFY(!gpu->bootDisplay);
        QVERIFY(host.device({2, 2, 0, 0})->bootDisplay);
        const PciDevice *bridge = host.device({6, 0, 1, 2});
        QVERIFY(bridge);
        QCOMPARE(bridge->configSize, 256);
        QVERIFY(!bridge->driver);
        QVERIFY(!bridge->parent);
        QCOMPARE(bridge->bars.size(), 2);
        QCOMPARE(host.device({6, 0, 1, 2})->revision, 1);
    }

    void knowsWhetherQemuFindsTheLocation_data()
    {
        QTest::addColumn<QByteArray>("devspec");
        QTest::addColumn<bool>("finds");
        const QByteArray node("/pciex@600c3c0400000/pci@0/pci@0/pci@a/3d-controller@0");
        QTest::newRow("path alone") << node << true;
        QTest::newRow("line") << node + '\n' << false;
    }
    void knowsWhetherQemuFindsTheLocation()
    {
        QFETCH(QByteArray, devspec);
        QFETCH(bool, finds);
        MemorySysroot root = wholeTree();
        root.addFile(gpuPath + u"devspec"_s, devspec);
        const Host host = scan(root);
        const PciDevice *gpu = host.device(gpuAddress);
        QVERIFY(gpu);
        QCOMPARE(gpu->qemuFindsLocation, finds);
        QCOMPARE(gpu->locationCode, u"GPU0"_s);
    }

    void readsLinksResetsAndVirtualFunctions()
    {
        const Host host = scan(buildX86Server(16));
        const PciDevice *card = host.device({1, 0, 0, 0});
        QVERIFY(card);
        QCOMPARE(card->link, std::optional(PciLink{8.0, 8}));
        QCOMPARE(card->maxLink, std::optional(PciLink{16.0, 16}));
        QCOMPARE(card->resetMethods, (QStringList{u"flr"_s, u"bus"_s}));
        QCOMPARE(card->maxVirtualFunctions, 64);
        QCOMPARE(card->virtualFunctions.size(), 7);
        QVERIFY(!card->physicalFunction);
        const PciDevice *virtualCard = host.device(card->virtualFunctions.at(1));
        QVERIFY(virtualCard);
        QCOMPARE(virtualCard->address, (PciAddress{1, 0, 2, 2}));
        QCOMPARE(virtualCard->physicalFunction, std::optional(card->address));
        const IommuGroup *group = host.iommuGroup(*card->iommuGroup);
        QCOMPARE(group->type, u"DMA"_s);
        QCOMPARE(group->reserved, (QList<ReservedRegion>{{0xfee00000, 0xfeefffff, u"msi"_s}}));
        QCOMPARE(host.device({0x10000, 1, 0, 0})->parent,
                 std::optional(PciAddress{0x10000, 0, 2, 0}));
    }

    void ignoresAbsurdLinks_data()
    {
        QTest::addColumn<QByteArray>("speed");
        QTest::addColumn<QByteArray>("width");
        QTest::newRow("unknown") << QByteArray("Unknown") << QByteArray("0");
        QTest::newRow("no width") << QByteArray("8.0 GT/s PCIe") << QByteArray("255");
        QTest::newRow("negative") << QByteArray("-8.0 GT/s PCIe") << QByteArray("-8");
        QTest::newRow("not a number") << QByteArray("nan GT/s") << QByteArray("8");
        QTest::newRow("infinite") << QByteArray("inf GT/s") << QByteArray("8");
    }
    void ignoresAbsurdLinks()
    {
        QFETCH(QByteArray, speed);
        QFETCH(QByteArray, width);
        MemorySysroot root = wholeTree();
        for (const QString &which : {u"current"_s, u"max"_s}) {
            root.addFile(gpuPath + which + u"_link_speed"_s, speed);
            root.addFile(gpuPath + which + u"_link_width"_s, width);
        }
        QVERIFY(!scan(root).device(gpuAddress)->link);
        QVERIFY(!scan(root).device(gpuAddress)->maxLink);
    }

    void knowsGroupZeroAndNoGroup()
    {
        const Host &host = wholeHost();
        QCOMPARE(host.groupOf({0, 1, 0, 0}), std::optional(0));
        QVERIFY(!host.groupOf({0, 0, 0, 0}));
        QCOMPARE(host.iommuGroup(0)->devices, (QList<PciAddress>{{0, 1, 0, 0}}));
        QCOMPARE(host.iommuGroup(5)->devices.size(), 8);
        QVERIFY(!host.iommuGroup(11));
    }

    void doesNotDependOnGroupNumbers()
    {
        HostDescription description = ac922With4Gpus();
        renumberGroup(description, 0, 20);
        renumberGroup(description, 5, 0);
        const Host host = scan(buildHostTree(description));
        QCOMPARE(host.groupOf(gpuAddress), std::optional(0));
        QCOMPARE(host.iommuGroup(0)->devices.size(), 8);
    }

    void reads32GbCards()
    {
        HostDescription description = ac922With4Gpus();
        make32GbCards(description);
        const Host host = scan(buildHostTree(description));
        QCOMPARE(host.device(gpuAddress)->bars.at(1).size, quint64(32) << 30);
        QCOMPARE(host.device(gpuAddress)->kind, DeviceKind::Gpu);
        QVERIFY(host.support.nvlink2);
    }

    void takesIdentityFromUevent()
    {
        MemorySysroot root = wholeTree();
        for (const QString &name : {u"vendor"_s, u"device"_s, u"class"_s})
            root.remove(gpuPath + name);
        QCOMPARE(scan(root), wholeHost());
    }

    void takesTheKernelFromVersion()
    {
        MemorySysroot root = wholeTree();
        root.remove(u"proc/sys"_s);
        QCOMPARE(scan(root).kernel, u"5.2.0"_s);
        root.addFile(u"proc/version"_s, "something else\n");
        QCOMPARE(scan(root).kernel, QString());
        QCOMPARE(scan(root).warnings.size(), 1);
    }

    /// Each file of one device in turn is missing, empty, unreadable or absurd. The scan goes on,
    /// and every other device is as it was.
    void survivesABrokenFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("damage");
        for (const QString &name :
             {u"vendor"_s, u"device"_s, u"class"_s, u"revision"_s, u"subsystem_vendor"_s,
              u"subsystem_device"_s, u"numa_node"_s, u"resource"_s, u"config"_s, u"uevent"_s,
              u"driver"_s, u"iommu_group"_s, u"of_node"_s, u"physfn"_s, u"sriov_totalvfs"_s,
              u"max_link_speed"_s, u"reset_method"_s, u"devspec"_s}) {
            for (const QString &damage : damages())
                QTest::addRow("%s %s", qPrintable(name), qPrintable(damage)) << name << damage;
        }
    }
    void survivesABrokenFile()
    {
        QFETCH(QString, name);
        QFETCH(QString, damage);
        MemorySysroot root = wholeTree();
        breakFile(root, gpuPath + name, damage);
        const auto host = scanHost(root, u"test"_s);
        QVERIFY(host);
        Host whole = wholeHost();
        QList<PciDevice> others = host->devices;
        others.removeIf([](const PciDevice &device) { return device.address == gpuAddress; });
        whole.devices.removeIf(
            [](const PciDevice &device) { return device.address == gpuAddress; });
        QCOMPARE(others, whole.devices);
        QCOMPARE(host->bridges.size(), 12);
        if (const PciDevice *gpu = host->device(gpuAddress)) {
            QVERIFY(!gpu->name.isEmpty());
            QVERIFY(gpu->configSize == 256 || gpu->configSize == 4096);
            QVERIFY(!gpu->numaNode || *gpu->numaNode >= 0);
        }
        QVERIFY(!toJson(*host).isEmpty());
    }

    void survivesABrokenPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("damage");
        for (const QString &path :
             {u"proc"_s, u"proc/self/auxv"_s, u"proc/sys/kernel/osrelease"_s, u"sys/firmware"_s,
              u"sys/firmware/devicetree/base/model"_s, u"sys/firmware/devicetree/base/compatible"_s,
              u"sys/devices/system/node"_s, u"sys/devices/system/node/node0/cpulist"_s,
              u"sys/devices/system/node/node0/meminfo"_s, u"sys/kernel"_s, u"sys/bus/pci/drivers"_s,
              u"sys/devices/pci0004:00"_s}) {
            for (const QString &damage : damages())
                QTest::addRow("%s %s", qPrintable(path), qPrintable(damage)) << path << damage;
        }
    }
    void survivesABrokenPlace()
    {
        QFETCH(QString, path);
        QFETCH(QString, damage);
        MemorySysroot root = wholeTree();
        breakFile(root, path, damage);
        const auto host = scanHost(root, u"test"_s);
        QVERIFY(host);
        QVERIFY(host->devices.size() >= 30);
        QVERIFY(!host->pageSize || *host->pageSize == 65536);
    }

    void namesWhatItLeavesOut()
    {
        MemorySysroot root = wholeTree();
        root.addDirectory(u"sys/bus/pci/devices/not-an-address"_s);
        root.addDirectory(u"sys/bus/pci/devices/000A:00:00.0"_s);
        root.addLink(u"sys/bus/pci/devices/000b:00:00.0"_s, u"000b:00:00.0"_s);
        root.addDirectory(u"sys/bus/pci/devices/000c:00:00.0"_s);
        const Host host = scan(root);
        QCOMPARE(host.devices, wholeHost().devices);
        QCOMPARE(host.warnings.size(), 4);
        for (const QString &warning : host.warnings)
            QVERIFY(warning.contains(u"00"_s) || warning.contains(u"not-an-address"_s));
    }

    void knowsTheSizeOfConfigurationSpaceItMayNotRead()
    {
        // Without privileges Linux gives 64 bytes of it.
        MemorySysroot root = wholeTree();
        root.addFile(gpuPath + u"config"_s, root.read(gpuPath + u"config"_s)->left(64));
        QCOMPARE(scan(root).device(gpuAddress)->config.size(), 64);
        QCOMPARE(scan(root).device(gpuAddress)->configSize, 256);
        QCOMPARE(scan(root).warnings.size(), 1);
        QVERIFY(scan(root).warnings.first().contains(u"root"_s));
    }

    void leavesConfigurationSpaceOut()
    {
        Host host = wholeHost();
        QVERIFY(std::ranges::all_of(host.devices, &PciDevice::configSize));
        for (PciDevice &device : host.devices)
            device.config.clear();
        const auto scanned = scanHost(wholeTree(), u"test"_s, {}, ScanDepth::WithoutConfigSpace);
        QVERIFY(scanned && *scanned == host);
    }

    void needsPci_data()
    {
        QTest::addColumn<QString>("damage");
        for (const QString &damage : damages())
            QTest::newRow(qPrintable(damage)) << damage;
    }
    void needsPci()
    {
        QFETCH(QString, damage);
        MemorySysroot root = wholeTree();
        breakFile(root, u"sys/bus/pci/devices"_s, damage);
        const auto host = scanHost(root, u"test"_s);
        QVERIFY(!host);
        QVERIFY(host.error().context.contains(u"sys/bus/pci/devices"_s));
    }

    void takesAMachineWithoutDevices()
    {
        MemorySysroot root;
        root.addDirectory(u"sys/bus/pci/devices"_s);
        const auto host = scanHost(root, u"test"_s);
        QVERIFY(host);
        QVERIFY(host->devices.isEmpty());
        QVERIFY(!host->pageSize);
        QVERIFY(!host->support.nvlink2);
        const QJsonObject json = toJson(*host);
        QVERIFY(json[u"pageSize"_s].isNull());
        QVERIFY(json[u"kernel"_s].isNull());
        QVERIFY(json[u"model"_s].isNull());
    }

    void readsThisMachine()
    {
        const auto root = openDirectorySysroot(u"/"_s);
        QVERIFY(root);
        const auto host = scanHost(**root, u"live"_s);
        QVERIFY2(host, qPrintable(host ? QString() : host.error().text()));
        QVERIFY(host->pageSize.has_value());
        QVERIFY(!host->kernel.isEmpty());
        QVERIFY(std::ranges::all_of(host->devices, [](const PciDevice &device) {
            return !device.name.isEmpty() && device.vendorId != 0;
        }));
    }

private:
    static QStringList damages()
    {
        return {u"missing"_s, u"empty"_s, u"unreadable"_s, u"noise"_s,
                u"huge"_s,    u"loop"_s,  u"elsewhere"_s};
    }

    static void breakFile(MemorySysroot &root, const QString &path, const QString &damage)
    {
        root.remove(path);
        if (damage == u"empty"_s)
            root.addFile(path, {});
        else if (damage == u"unreadable"_s)
            root.addUnreadable(path);
        else if (damage == u"noise"_s)
            root.addFile(path, "-99999999999 \xff\xfe\x01 0xffffffffffffffffff\n\n\n");
        else if (damage == u"huge"_s)
            root.addFile(path, QByteArray(Sysroot::maxFileBytes + 1, '9'));
        else if (damage == u"loop"_s)
            root.addLink(path, path.section(u'/', -1));
        else if (damage == u"elsewhere"_s)
            root.addLink(path, u"../../../../-1"_s);
    }
};

QTEST_GUILESS_MAIN(TestScanner)
#include "testscanner.moc"
