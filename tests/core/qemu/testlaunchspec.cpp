// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/memorysysroot.h"
#include "core/base/size.h"
#include "core/plan/planfile.h"
#include "core/qemu/launchspec.h"
#include "core/qemu/openfiles.h"
#include "core/qemu/shellquote.h"
#include "tests/support/goldenfile.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace redbud;
using namespace redbud::test;

class TestLaunchSpec : public QObject
{
    Q_OBJECT

    Host m_host = sampleHost(QStringLiteral("ac922-4gpu"));

    QStringList argv(const Plan &plan) const
    {
        return launchSpec(m_host, plan, QStringLiteral("qemu-system-ppc64")).argv;
    }

    static QString after(const QStringList &argv, const QString &option)
    {
        return argv.value(argv.indexOf(option) + 1);
    }

private Q_SLOTS:
    void threadsExample()
    {
        const Plan plan = automaticPlan(m_host);
        const LaunchSpec spec = launchSpec(m_host, plan, QStringLiteral("qemu-system-ppc64"));
        const QString difference =
            compareWithGolden(QStringLiteral("argv/ac922-4gpu.txt"),
                              spec.argv.join(QStringLiteral("\n")).toUtf8() + '\n');
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QCOMPARE(spec.memlockBytes, quint64(965319065600));
        // The 16 devices of the mailing-list example, in its order, on its two vPHBs.
        const QStringList example{QStringLiteral("0004:04:00.0"), QStringLiteral("0006:00:00.0"),
                                  QStringLiteral("0006:00:00.1"), QStringLiteral("0006:00:00.2"),
                                  QStringLiteral("0004:05:00.0"), QStringLiteral("0006:00:01.0"),
                                  QStringLiteral("0006:00:01.1"), QStringLiteral("0006:00:01.2"),
                                  QStringLiteral("0035:03:00.0"), QStringLiteral("0007:00:00.0"),
                                  QStringLiteral("0007:00:00.1"), QStringLiteral("0007:00:00.2"),
                                  QStringLiteral("0035:04:00.0"), QStringLiteral("0007:00:01.0"),
                                  QStringLiteral("0007:00:01.1"), QStringLiteral("0007:00:01.2")};
        QStringList hosts;
        for (const QString &argument : spec.argv) {
            if (!argument.startsWith(u"vfio-pci,"))
                continue;
            hosts.append(argument.section(QStringLiteral("host="), 1).section(u',', 0, 0));
            QCOMPARE(argument.section(QStringLiteral("bus="), 1).section(u',', 0, 0),
                     hosts.size() <= 8 ? QStringLiteral("pci.0") : QStringLiteral("phb1.0"));
        }
        QCOMPARE(hosts, example);
        QCOMPARE(spec.argv.filter(QStringLiteral("spapr-pci-host-bridge")).size(), 1);
    }

    void vphb0ComesFirst()
    {
        const QStringList args = argv(planWith({{2, {"0035:03:00.0"}}, {0, {"0004:04:00.0"}}}));
        QVERIFY(args.indexOf(QStringLiteral(
                    "vfio-pci,id=vfio0004_04_00_0,host=0004:04:00.0,bus=pci.0,addr=00.0")) <
                args.indexOf(QStringLiteral("spapr-pci-host-bridge,index=2,id=phb2")));
    }

    void functionsShareADevice()
    {
        Plan plan = planWith({{0, {"0003:01:00.0", "0003:01:00.1"}}});
        plan.vphbs[0].devices[1].slot = {0, 1};
        const QString all = argv(plan).join(u' ');
        QVERIFY(all.contains(u"addr=00.0,multifunction=on"));
        QVERIFY(all.contains(u"addr=00.1"));
    }

    /// What QEMU's "host=" does not take is named by its folder.
    void domainsOfMoreThan16Bits()
    {
        const QStringList args = argv(planWith({{0, {"ffff:01:00.0", "10000:e1:00.0"}}}));
        QVERIFY(args.contains(
            QStringLiteral("vfio-pci,id=vfioffff_01_00_0,host=ffff:01:00.0,bus=pci.0,addr=00.0")));
        QVERIFY(args.contains(QStringLiteral("vfio-pci,id=vfio10000_e1_00_0,sysfsdev=/sys/bus/pci/"
                                             "devices/10000:e1:00.0,bus=pci.0,addr=01.0")));
    }

    /// Whatever is in function 0 has to say that there are more.
    void cardsShareADevice()
    {
        Plan plan = planWith({{0, {"0003:01:00.0", "0003:01:00.1"}}});
        plan.vphbs[0].devices[0].slot = {3, 1};
        plan.vphbs[0].devices[1].slot = {4, 0};
        Disk disk;
        disk.file = QStringLiteral("/d");
        disk.slot = {3, 0};
        plan.disks = {disk};
        NetworkCard card;
        card.slot = {4, 1};
        plan.networks = {card};
        const QStringList args = argv(plan);
        QCOMPARE(args.filter(QStringLiteral("addr=03.0,multifunction=on")).size(), 1);
        QCOMPARE(args.filter(QStringLiteral("addr=04.0,multifunction=on")).size(), 1);
        QCOMPARE(args.filter(QStringLiteral("multifunction")).size(), 2);
        plan.networks[0].vphb = 1;
        QCOMPARE(argv(plan).filter(QStringLiteral("multifunction")).size(), 1);
    }

    void numaNodesAndHugePages()
    {
        Plan plan = automaticPlan(m_host);
        plan.machine.hugePages = GiB;
        plan.numaNodes = {{192 * GiB, 40, {}}, {192 * GiB, 40, {}}};
        plan.vphbs[1].numaNode = 1;
        const QStringList args = argv(plan);
        QVERIFY(args.contains(QStringLiteral("node,nodeid=1,memdev=ram1,cpus=40-79")) ||
                args.contains(QStringLiteral("node,nodeid=1,cpus=40-79,memdev=ram1")));
        QVERIFY(args.contains(
            QStringLiteral("memory-backend-memfd,id=ram0,size=192G,hugetlb=on,hugetlbsize=1G")));
        QVERIFY(args.contains(QStringLiteral("spapr-pci-host-bridge,index=1,id=phb1,numa_node=1")));
    }

    void maximumMemory()
    {
        Plan plan = automaticPlan(m_host);
        plan.machine.maxMemory = 512 * GiB;
        QCOMPARE(after(argv(plan), QStringLiteral("-m")),
                 QStringLiteral("384G,slots=32,maxmem=512G"));
    }

    void disksNetworksAndKernel()
    {
        Plan plan = planWith({{0, {"0004:04:00.0"}}});
        Disk disk;
        disk.file = QStringLiteral("/srv/a,b.qcow2");
        disk.readOnly = true;
        disk.slot = {8, 0};
        plan.disks = {disk};
        NetworkCard card;
        card.backend = NetworkCard::Backend::Bridge;
        card.interface = QStringLiteral("br0");
        card.slot = {9, 0};
        plan.networks = {card};
        plan.boot.kernel = QStringLiteral("/boot/vmlinux");
        plan.boot.append = QStringLiteral("-x console=hvc0");
        const QStringList args = argv(plan);
        QCOMPARE(after(args, QStringLiteral("-blockdev")),
                 QStringLiteral("driver=qcow2,node-name=drive0,file.driver=file,file.filename="
                                "/srv/a,,b.qcow2,read-only=on"));
        QVERIFY(args.contains(
            QStringLiteral("virtio-blk-pci,id=disk0,drive=drive0,bus=pci.0,addr=08.0")));
        QVERIFY(args.contains(QStringLiteral("bridge,id=net0,br=br0")));
        QCOMPARE(after(args, QStringLiteral("-append")), plan.boot.append);
    }

    /// Every setting of a virtual machine at once: tests/fuzz/corpus has the plan.
    void settings()
    {
        QFile file(
            QStringLiteral(REDBUD_SOURCE_DIR "/tests/fuzz/corpus/fuzzplan/all-settings.redbud"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto plan = parsePlan(file.readAll());
        QVERIFY(plan);
        const LaunchSpec spec = launchSpec(m_host, *plan, QStringLiteral("qemu-system-ppc64"));
        const QString difference =
            compareWithGolden(QStringLiteral("argv/all-settings.txt"),
                              spec.argv.join(QStringLiteral("\n")).toUtf8() + '\n');
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        const QList<OpenFile> files{{100, {}, QStringLiteral("macvtap0")}};
        QCOMPARE(spec.openFiles, files);
        const QJsonArray json = toJson(spec)[QStringLiteral("openFiles")].toArray();
        QCOMPARE(json.at(0)[QStringLiteral("fd")].toInt(), 100);
        QVERIFY(json.at(0)[QStringLiteral("path")].isNull());
    }

    void disksAreFiles()
    {
        Plan plan;
        Disk disk;
        disk.file = QStringLiteral("nbd:b,c");
        plan.disks = {disk, disk};
        plan.disks[1].snapshot = true;
        const QStringList argv = launchSpec(Host(), plan, QStringLiteral("qemu-system-ppc64")).argv;
        QVERIFY(argv.contains(QStringLiteral("driver=qcow2,node-name=drive0,file.driver=file,"
                                             "file.filename=nbd:b,,c")));
        QVERIFY(argv.contains(
            QStringLiteral("if=none,id=drive1,format=qcow2,file=./nbd:b,,c,snapshot=on")));
    }

    void caches_data()
    {
        QTest::addColumn<Disk::Cache>("cache");
        QTest::addColumn<QString>("node");
        QTest::addColumn<QString>("device");
        QTest::newRow("default") << Disk::Cache::Default << QString() << QString();
        QTest::newRow("none") << Disk::Cache::None << QStringLiteral(",cache.direct=on")
                              << QString();
        QTest::newRow("writeback") << Disk::Cache::Writeback << QString() << QString();
        QTest::newRow("writethrough")
            << Disk::Cache::Writethrough << QString() << QStringLiteral(",write-cache=off");
        QTest::newRow("directsync") << Disk::Cache::DirectSync << QStringLiteral(",cache.direct=on")
                                    << QStringLiteral(",write-cache=off");
        QTest::newRow("unsafe") << Disk::Cache::Unsafe << QStringLiteral(",cache.no-flush=on")
                                << QString();
    }
    void caches()
    {
        QFETCH(Disk::Cache, cache);
        QFETCH(QString, node);
        QFETCH(QString, device);
        Plan plan = planWith({});
        Disk disk;
        disk.file = QStringLiteral("/dev/shm/a");
        disk.cache = cache;
        plan.disks = {disk};
        const QStringList args = argv(plan);
        QCOMPARE(after(args, QStringLiteral("-blockdev")),
                 QStringLiteral("driver=qcow2,node-name=drive0,file.driver=file,"
                                "file.filename=/dev/shm/a") +
                     node);
        QCOMPARE(after(args, QStringLiteral("-device")),
                 QStringLiteral("virtio-blk-pci,id=disk0,drive=drive0,bus=pci.0,addr=00.0") +
                     device);
    }

    void displays()
    {
        Plan plan = planWith({});
        plan.display = Display{Display::Protocol::Vnc, QStringLiteral("::1"), 5901, {}, {}, {}, {}};
        QCOMPARE(after(argv(plan), QStringLiteral("-vnc")), QStringLiteral("[::1]:1"));
        plan.display->passwordFile = QStringLiteral("/a,b");
        QCOMPARE(after(argv(plan), QStringLiteral("-vnc")),
                 QStringLiteral("[::1]:1,password-secret=displaypassword"));
        QCOMPARE(after(argv(plan), QStringLiteral("-object")),
                 QStringLiteral("secret,id=displaypassword,file=/a,,b"));
        plan.display = Display{Display::Protocol::Spice, QStringLiteral("::1"), 7, {}, {}, {}, {}};
        QCOMPARE(after(argv(plan), QStringLiteral("-spice")),
                 QStringLiteral("addr=::1,port=7,disable-ticketing=on"));
    }

    void memoryOfANodeFollowsTheMachine()
    {
        Plan plan = planWith({});
        plan.machine.memoryBinding = {{0}, MemoryPolicy::Interleave};
        plan.numaNodes = {{GiB, 1, {}}, {GiB, 0, {}, {{8}, MemoryPolicy::Bind}}};
        const QStringList args = argv(plan);
        QVERIFY(args.contains(
            QStringLiteral("memory-backend-ram,id=ram0,size=1G,host-nodes=0,policy=interleave")));
        QVERIFY(args.contains(
            QStringLiteral("memory-backend-ram,id=ram1,size=1G,host-nodes=8,policy=bind")));
    }

    void firmwareOfAFile()
    {
        Plan plan = planWith({});
        plan.firmware = {Firmware::Kind::File, QStringLiteral("/srv/slof.bin")};
        QCOMPARE(after(argv(plan), QStringLiteral("-bios")), plan.firmware.file);
    }

    void openFilesAreFound()
    {
        MemorySysroot root;
        root.addFile(QStringLiteral("sys/class/net/macvtap0/ifindex"), "17\n");
        LaunchSpec spec;
        spec.openFiles = {{100, {}, QStringLiteral("macvtap0")}, {101, QStringLiteral("/x"), {}}};
        QVERIFY(findOpenFiles(root, spec));
        QCOMPARE(spec.openFiles[0].path, QStringLiteral("/dev/tap17"));
        QCOMPARE(spec.openFiles[1].path, QStringLiteral("/x"));
        spec.openFiles = {{100, {}, QStringLiteral("macvtap1")}};
        const auto missing = findOpenFiles(root, spec);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        root.addFile(QStringLiteral("sys/class/net/macvtap1/ifindex"), "1/../../etc\n");
        QVERIFY(!findOpenFiles(root, spec));
    }

    void aHostileNameStaysAName()
    {
        Plan plan = planWith({});
        plan.name = QStringLiteral("x,debug-threads=on");
        QCOMPARE(after(argv(plan), QStringLiteral("-name")),
                 QStringLiteral("guest=x,,debug-threads=on"));
    }

    void shellWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("plain") << QStringLiteral("bus=pci.0,addr=00.0");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << QStringLiteral("a b");
        QTest::newRow("quote") << QStringLiteral("it's");
        QTest::newRow("command") << QStringLiteral("$(touch /tmp/x) `id` ; rm & | > < * ? ~");
        QTest::newRow("newline") << QStringLiteral("a\nb");
        QTest::newRow("unicode") << QStringLiteral("Gerät \u2713");
    }
    void shellWords()
    {
        QFETCH(QString, word);
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"), QStringLiteral("printf %s ") + shellQuote(word)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word);
    }
};

QTEST_GUILESS_MAIN(TestLaunchSpec)
#include "testlaunchspec.moc"
