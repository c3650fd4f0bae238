// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/scanner.h"
#include "tests/hosts/hosttreebuilder.h"

#include <QTest>

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

Support supportOf(const MemorySysroot &root)
{
    return scanHost(root, u"test"_s).value_or(Host()).support;
}

Support supportOf(const HostDescription &description)
{
    return supportOf(buildHostTree(description));
}

} // namespace

class TestSupport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestPciIds(); }

    void dependsOnTheKernel_data()
    {
        QTest::addColumn<bool>("nvlink2");
        QTest::addColumn<QString>("reason"); // a word of the only reason; empty: none
        QTest::newRow("4.20.17") << false << u"too old"_s;
        QTest::newRow("5.0.0") << true << QString();
        QTest::newRow("5.2.0") << true << QString();
        QTest::newRow("5.12.19") << true << QString();
        QTest::newRow("5.13.0") << false << u"too new"_s;
        QTest::newRow("6.12.0") << false << u"too new"_s;
        QTest::newRow("4.18.0-193.el8.ppc64le") << true << u"unknown"_s;
        QTest::newRow("5.4.0-99-generic") << true << QString();
        QTest::newRow("6.12.0-1-powerpc64le") << true << u"unknown"_s;
        QTest::newRow("nonsense") << true << u"unknown"_s;
    }
    void dependsOnTheKernel()
    {
        QFETCH(bool, nvlink2);
        QFETCH(QString, reason);
        HostDescription description = ac922With4Gpus();
        description.kernel = QString::fromLatin1(QTest::currentDataTag());
        const Support support = supportOf(description);
        QCOMPARE(support.nvlink2, nvlink2);
        // A refusal is followed by what is still possible.
        QCOMPARE(support.reasons.size(), !nvlink2 ? 2 : reason.isEmpty() ? 0 : 1);
        QVERIFY(support.plainPci);
        // Neither promised nor ruled out.
        QCOMPARE(support.unsure, reason == u"unknown"_s);
        QVERIFY(reason.isEmpty() || support.reasons.first().contains(reason));
    }

    void noticesThatLinux513HidesTheBridges()
    {
        HostDescription description = ac922With4Gpus();
        description.nvlinkDevicesVisible = false;
        description.kernel = u"6.1.0-18-powerpc64le"_s;
        const Support support = supportOf(description);
        QVERIFY(!support.nvlink2);
        QVERIFY(support.reasons.first().contains(u"5.13"_s));
    }

    void needsAV100()
    {
        HostDescription description = ac922With4Gpus();
        for (const QString &label : {u"GPU0"_s, u"GPU1"_s, u"GPU3"_s, u"GPU4"_s})
            removeGpu(description, label);
        const Support support = supportOf(description);
        QVERIFY(!support.nvlink2);
        QVERIFY(support.reasons.first().contains(u"No NVIDIA GPU"_s));
    }

    void knowsPower8()
    {
        MemorySysroot root = wholeTree();
        const QString base = u"sys/firmware/devicetree/base/"_s;
        for (const QString &phb : {u"pciex@6030200000000"_s, u"pciex@6230200000000"_s})
            root.addFile(base + phb + u"/compatible"_s,
                         QByteArray("ibm,power8-npu-pciex\0ibm,ioda2-npu-phb\0", 40));
        const Support support = supportOf(root);
        QVERIFY(!support.nvlink2);
        QCOMPARE(support.reasons.size(), 2);
        QVERIFY(support.reasons.first().contains(u"POWER8"_s));
        QVERIFY(support.otherMachine);
        QVERIFY(support.reasons.last().contains(u"plain PCI"_s));
    }

    void knowsOtherMachines()
    {
        MemorySysroot root = wholeTree();
        root.remove(u"sys/firmware"_s);
        root.addFile(u"sys/class/dmi/id/product_name"_s, "PowerEdge\n");
        const auto host = scanHost(root, u"test"_s);
        QVERIFY(host);
        QCOMPARE(host->model, u"PowerEdge"_s);
        QVERIFY(!host->support.nvlink2);
        QVERIFY(host->support.reasons.first().contains(u"OpenPOWER"_s));
        QVERIFY(host->support.otherMachine);
        QCOMPARE(host->gpus.first().label, u"0004:04:00.0"_s);
    }

    void knowsWhatPreventsPlainPci_data()
    {
        QTest::addColumn<QString>("kernel");
        QTest::addColumn<bool>("plainPci");
        QTest::newRow("5.18") << u"5.18.0"_s << true;
        QTest::newRow("5.19") << u"5.19.0"_s << false;
        QTest::newRow("Debian 12") << u"6.1.0-18-powerpc64le"_s << false;
        QTest::newRow("6.4") << u"6.4.0"_s << true;
    }
    void knowsWhatPreventsPlainPci()
    {
        QFETCH(QString, kernel);
        QFETCH(bool, plainPci);
        HostDescription description = ac922With4Gpus();
        description.kernel = kernel;
        const Support support = supportOf(description);
        QCOMPARE(support.plainPci, plainPci);
        QCOMPARE(support.reasons.join(u' ').contains(u"error -22"_s), !plainPci);
        QVERIFY(plainPci || (!support.nvlink2 && !support.unsure));
    }

    void needsAnIommu()
    {
        HostDescription description = ac922With4Gpus();
        for (FunctionDescription &function : description.functions)
            function.group.reset();
        const Support support = supportOf(description);
        QVERIFY(!support.plainPci);
        QVERIFY(support.reasons.last().contains(u"IOMMU"_s));
    }

    void missingModuleIsNoRefusal()
    {
        HostDescription description = ac922With4Gpus();
        description.vfioPciLoaded = false;
        const Support support = supportOf(description);
        QVERIFY(support.nvlink2);
        QCOMPARE(support.reasons.size(), 1);
        QVERIFY(support.reasons.first().contains(u"modprobe vfio-pci"_s));
    }

    void namesLinksWithoutAtsd()
    {
        HostDescription description = ac922With4Gpus();
        description.npus[0].atsdEntries = 1;
        const Support support = supportOf(description);
        QVERIFY(support.nvlink2);
        QCOMPARE(support.reasons.size(), 1);
        QVERIFY(support.reasons.first().contains(u"0006:00:00.1"_s));
        QVERIFY(!support.reasons.first().contains(u"0006:00:00.0"_s));
    }

    void namesIncompleteGpus()
    {
        MemorySysroot root = wholeTree();
        root.remove(u"sys/firmware/devicetree/base/memory@42000000000"_s);
        const Support support = supportOf(root);
        QVERIFY(support.nvlink2);
        QCOMPARE(support.reasons.size(), 1);
        QVERIFY(support.reasons.first().contains(u"GPU1"_s));
    }
};

QTEST_GUILESS_MAIN(TestSupport)
#include "testsupport.moc"
