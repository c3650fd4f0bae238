// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/capture.h"
#include "core/host/hostjson.h"
#include "core/host/scanner.h"
#include "core/host/snapshot.h"
#include "tests/hosts/hosttreebuilder.h"
#include "tests/hosts/x86server.h"
#include "tests/support/goldenfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

namespace
{

/// The document without the devices that the machine of the 4-GPU sample has just the same.
QByteArray withoutTheUsual(QJsonObject document)
{
    static const QJsonArray usual =
        toJson(*scanHost(buildHostTree(ac922With4Gpus()), u"test"_s))["devices"_L1].toArray();
    QJsonArray unusual;
    for (const auto &device : document["devices"_L1].toArray()) {
        if (!usual.contains(device))
            unusual.append(device);
    }
    document["devices"_L1] = unusual;
    return QJsonDocument(document).toJson();
}

} // namespace

/// What a scan makes of machines that are not the usual AC922, each as recorded in
/// tests/golden/host. A change there is to be read, not just to be accepted.
class TestVariants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestPciIds(); }

    void scanAsRecorded_data()
    {
        QTest::addColumn<MemorySysroot>("tree");
        QTest::addColumn<bool>("nvlink2");
        QTest::addColumn<bool>("plainPci");
        const auto row = [](const char *name, const HostDescription &host, bool nvlink2,
                            bool plainPci) {
            QTest::newRow(name) << buildHostTree(host) << nvlink2 << plainPci;
        };
        HostDescription host = ac922With4Gpus();
        make32GbCards(host);
        row("ac922-32gb", host, true, true);

        host = ac922With6Gpus();
        for (NpuDescription &npu : host.npus)
            npu.atsdEntries = 1;
        for (GpuDescription &gpu : host.gpus)
            gpu.peers.clear();
        row("ac922-old-firmware", host, true, true);

        host = ac922With4Gpus();
        host.kernel = u"4.20.17"_s;
        separateGroups(host);
        row("ac922-linux-4.20", host, false, true);

        host = ac922With4Gpus();
        host.kernel = u"5.13.1"_s;
        host.nvlinkDevicesVisible = false;
        separateGroups(host);
        row("ac922-linux-5.13", host, false, true);

        host = ac922With4Gpus();
        host.kernel = u"4.18.0-193.el8.ppc64le"_s;
        row("ac922-rhel-8", host, true, true);

        host = ac922With4Gpus();
        host.kernel = u"6.1.0-18-powerpc64le"_s;
        host.nvlinkDevicesVisible = false;
        separateGroups(host);
        row("ac922-debian-12", host, false, false);

        host = ac922With4Gpus();
        removeGpu(host, u"GPU1"_s);
        removeGpu(host, u"GPU4"_s);
        row("ac922-empty-sockets", host, true, true);

        host = ac922With4Gpus();
        renumberGroup(host, 0, 100);
        renumberGroup(host, 10, 0);
        renumberGroup(host, 5, 4095);
        row("ac922-other-groups", host, true, true);

        row("power8-8335-gtb", power8With4Gpus(), false, true);
        row("power9-pcie-gpu", power9WithPcieGpu(), false, true);

        host = power9WithPcieGpu();
        host.functions.removeIf(
            [](const FunctionDescription &function) { return function.vendor == 0x10de; });
        row("power9-no-gpu", host, false, true);

        QTest::newRow("x86-server") << buildX86Server(32) << false << true;

        MemorySysroot noIommu = buildX86Server(16);
        noIommu.remove(u"sys/kernel/iommu_groups"_s);
        const auto names = noIommu.list(u"sys/bus/pci/devices"_s);
        for (const QString &name : *names)
            noIommu.remove(u"sys/"_s + noIommu.readLink(u"sys/bus/pci/devices/"_s + name)->mid(9) +
                           u"/iommu_group"_s);
        QTest::newRow("x86-no-iommu") << noIommu << false << false;

        MemorySysroot container; // with /sys/bus/pci and little more
        container.addFile(u"proc/version"_s, "Linux version 6.1.0 (a@b)\n");
        container.addDirectory(u"sys/bus/pci/devices"_s);
        QTest::newRow("container") << container << false << false;
    }
    void scanAsRecorded()
    {
        QFETCH(MemorySysroot, tree);
        QFETCH(bool, nvlink2);
        QFETCH(bool, plainPci);
        const auto host = scanHost(tree, u"test"_s);
        QVERIFY(host);
        QCOMPARE(host->warnings, QStringList());
        QCOMPARE(host->support.nvlink2, nvlink2);
        QCOMPARE(host->support.plainPci, plainPci);
        const QString difference = compareWithGolden(
            u"host/variants/%1.json"_s.arg(QLatin1StringView(QTest::currentDataTag())),
            withoutTheUsual(toJson(*host)));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        const auto captured = scanHost(capture(tree, Identities::Remove), u"test"_s);
        QVERIFY(captured);
        QCOMPARE(QJsonDocument(toJson(*captured)).toJson(), QJsonDocument(toJson(*host)).toJson());
    }

    /// A sparse tree of a real machine, partly made by hand: its PCI devices have nothing but a
    /// class. tests/hosts/hwloc/README says where it is from.
    void survivesASparseTree()
    {
        const auto tree = readSnapshot(
            QStringLiteral(REDBUD_SOURCE_DIR "/tests/hosts/hwloc/8335-gtw-6gpu.redbud-host"));
        QVERIFY2(tree, qPrintable(tree ? QString() : tree.error().text()));
        const auto host = scanHost(**tree, u"test"_s);
        QVERIFY(host);
        QCOMPARE(host->model, u"8335-GTW"_s);
        QCOMPARE(host->kernel, u"4.14.0-49.el7a.bz1553205.page_fault_hang.ppc64le"_s);
        QCOMPARE(host->devices.size(), 0);
        QCOMPARE(host->warnings.size(), 6);
        QCOMPARE(host->numaNodes.size(), 8);
        QCOMPARE(host->resources.cpus, 32);
        QVERIFY(!host->support.nvlink2);
        QVERIFY(host->support.reasons.first().contains(u"device tree"_s));
    }
};

QTEST_GUILESS_MAIN(TestVariants)
#include "testvariants.moc"
