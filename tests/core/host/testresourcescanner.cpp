// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/host/resourcescanner.h"
#include "core/host/scanner.h"
#include "tests/hosts/hosttreebuilder.h"

#include <QTest>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

class TestResourceScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWholeHost()
    {
        HostDescription description = ac922With4Gpus();
        description.system.hugePages = {{1048576, 64, 48}, {2048, 10, 0}};
        const auto host = scanHost(buildHostTree(description), u"test"_s);
        QVERIFY(host);
        const HostResources &resources = host->resources;
        QCOMPARE(resources.cpus, 160);
        QCOMPARE(resources.threadsPerCore, 4);
        QCOMPARE(resources.memory, 512 * GiB + 60 * GiB);
        const QList<HugePages> whole{{2 * MiB, 10, 0}, {GiB, 64, 48}};
        QCOMPARE(resources.hugePages, whole);
        QVERIFY(!resources.memlockLimit); // of the process, not of a captured host
        const QList<HugePages> half{{2 * MiB, 5, 0}, {GiB, 32, 24}};
        QCOMPARE(host->numaNodes.at(0).hugePages, half);
        QCOMPARE(host->numaNodes.at(1).hugePages, half);
        QCOMPARE(host->numaNodes.at(2).hugePages, QList<HugePages>());
    }

    void takesTheFirstProcessorThatIsOnline()
    {
        MemorySysroot root;
        root.addFile(u"sys/devices/system/cpu/online"_s, "8-15,24\n");
        root.addFile(u"sys/devices/system/cpu/cpu8/topology/thread_siblings_list"_s, "8-9\n");
        const HostResources resources = scanResources(root);
        QCOMPARE(resources.cpus, 9);
        QCOMPARE(resources.threadsPerCore, 2);
    }

    void leavesOutWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("noise") << QByteArray("-1 x\xff\n");
        QTest::newRow("large") << QByteArray("MemTotal: 99999999999999999999 kB\n9999999999999");
    }
    void leavesOutWhatItCannotRead()
    {
        QFETCH(QByteArray, content);
        MemorySysroot root;
        root.addFile(u"proc/meminfo"_s, content);
        root.addFile(u"sys/devices/system/cpu/online"_s, content);
        root.addFile(u"sys/kernel/mm/hugepages/hugepages-0kB/nr_hugepages"_s, content);
        root.addFile(u"sys/kernel/mm/hugepages/hugepages-99999999999kB/nr_hugepages"_s, content);
        QCOMPARE(scanResources(root), HostResources());
    }

    void readsTheLimitOfLockedMemory_data()
    {
        QTest::addColumn<QByteArray>("limits");
        QTest::addColumn<QByteArray>("capabilities");
        QTest::addColumn<qint64>("limit"); // -1: none
        const QByteArray some = "Limit  Soft Limit  Hard Limit  Units\n"
                                "Max locked memory         65536                "
                                "8388608                bytes     \n";
        const QByteArray none = "Max locked memory  65536  unlimited  bytes\n";
        QTest::newRow("user") << some << QByteArray("0000000000000000") << qint64(8388608);
        QTest::newRow("root") << some << QByteArray("000001ffffffffff") << qint64(-1);
        QTest::newRow("root without it")
            << some << QByteArray("000001ffffffbfff") << qint64(8388608);
        QTest::newRow("unlimited") << none << QByteArray("0000000000000000") << qint64(-1);
        QTest::newRow("unreadable") << QByteArray() << QByteArray() << qint64(-1);
    }
    void readsTheLimitOfLockedMemory()
    {
        QFETCH(QByteArray, limits);
        QFETCH(QByteArray, capabilities);
        QFETCH(qint64, limit);
        MemorySysroot root;
        root.addFile(u"proc/self/limits"_s, limits);
        root.addFile(u"proc/self/status"_s, "CapPrm:\t0000000000000000\nCapEff:\t" + capabilities +
                                                "\nCapBnd:\t000001ffffffffff\n");
        QCOMPARE(memlockLimit(root), limit < 0 ? std::nullopt : std::optional(quint64(limit)));
    }

    void readsThisMachine()
    {
        const auto root = openDirectorySysroot(u"/"_s);
        QVERIFY(root);
        const HostResources resources = scanResources(**root);
        QVERIFY(resources.cpus > 0);
        QVERIFY(resources.memory > 0);
    }
};

QTEST_GUILESS_MAIN(TestResourceScanner)
#include "testresourcescanner.moc"
