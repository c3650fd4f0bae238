// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/files.h"
#include "core/base/size.h"
#include "core/export/libvirtdomain.h"
#include "core/import/planimport.h"
#include "core/import/qemuoption.h"
#include "core/import/shellwords.h"
#include "core/plan/planfile.h"
#include "core/plan/planner.h"
#include "core/qemu/commandtext.h"
#include "tests/support/randomplans.h"
#include "tests/support/samples.h"
#include "tests/support/settingplans.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redbud;
using namespace redbud::test;

class TestPlanImport : public QObject
{
    Q_OBJECT

    Host m_host = sampleHost(u"ac922-6gpu"_s);

    static QByteArray example()
    {
        const auto text = readFile(
            QStringLiteral(REDBUD_SOURCE_DIR "/tests/core/import/example.txt"), maxImportBytes);
        return text ? *text : QByteArray();
    }

    LaunchSpec spec(const Plan &plan) const
    {
        return launchSpec(m_host, plan, u"qemu-system-ppc64"_s);
    }

    QByteArray xml(const Plan &plan) const
    {
        return libvirtDomain(m_host, plan, {u"qemu-system-ppc64"_s, u"/"_s}).xml;
    }

    static QByteArray domain(const QByteArray &content)
    {
        return "<domain type='kvm'><name>vm</name><memory>1048576</memory><vcpu>1</vcpu>"
               "<os><type arch='ppc64' machine='pseries-7.2'>hvm</type></os>" +
               content + "</domain>";
    }

    static QByteArray bootingFrom(int first, int second)
    {
        QByteArray arguments;
        for (const int index : {first, second}) {
            const QByteArray number = QByteArray::number(index);
            arguments += "-blockdev driver=raw,node-name=n" + number +
                         ",file.driver=file,file.filename=/d" + number +
                         " -device virtio-blk-pci,drive=n" + number + ",bootindex=" + number + ' ';
        }
        return arguments;
    }

    static QByteArray diskWithOrder(const QByteArray &name, int order)
    {
        return "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='/" +
               name + "'/><target dev='vd" + name + "' bus='virtio'/><boot order='" +
               QByteArray::number(order) + "'/><address type='pci' slot='" +
               QByteArray::number(order) + "'/></disk>";
    }

    static QByteArray scsiDisk(const QByteArray &name, const QByteArray &address = {})
    {
        return "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='/" +
               name + "'/><target dev='" + name + "' bus='scsi'/>" + address + "</disk>";
    }

    static QByteArray scsiDomain(const QByteArray &disks)
    {
        return domain("<devices><controller type='scsi' index='0' model='virtio-scsi'><address "
                      "type='pci' slot='1'/></controller>" +
                      disks + "</devices>");
    }

    /// Plans with every setting, those of the samples and random ones.
    static void addPlans()
    {
        QTest::addColumn<Plan>("plan");
        for (const auto &[name, plan] : settingPlans())
            QTest::newRow(qPrintable(name)) << plan;
        QTest::newRow("a domain of more than 16 bits") << planWith({{0, {"10000:e1:00.0"}}});
        for (const auto *sample : {"ac922-4gpu", "ac922-6gpu"})
            QTest::newRow(sample) << automaticPlan(sampleHost(QLatin1String(sample)));
        for (quint32 seed = 0; seed < 60; ++seed)
            QTest::addRow("random %u", seed) << randomCase(seed, u"pseries-7.2"_s).plan;
    }

private Q_SLOTS:
    void threadsExample()
    {
        const auto imported = importPlan(example());
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
        const Plan &plan = imported->plan;
        QCOMPARE(plan.machine.type, u"pseries"_s);
        QCOMPARE(plan.machine.accelerator, Accelerator::Kvm);
        QCOMPARE(plan.machine.memory, 384 * GiB);
        QCOMPARE(plan.machine.sockets, 1);
        QCOMPARE(plan.machine.cores, 20);
        QCOMPARE(plan.machine.threads, 4);
        QCOMPARE(plan.vphbs.size(), 2);
        // QEMU gives the network card the first slot of the default vPHB.
        const Plan automatic = automaticPlan(sampleHost(u"ac922-4gpu"_s));
        for (qsizetype i = 0; i < 2; ++i) {
            const QList<PlanDevice> &devices = plan.vphbs[i].devices;
            QCOMPARE(devices.size(), 8);
            for (qsizetype j = 0; j < 8; ++j) {
                QCOMPARE(devices[j].host, automatic.vphbs[i].devices[j].host);
                QCOMPARE(devices[j].slot, (GuestSlot{int(j) + (i == 0 ? 1 : 0), 0}));
            }
        }
        QCOMPARE(plan.networks.size(), 1);
        QCOMPARE(plan.networks[0].backend, NetworkCard::Backend::Bridge);
        QCOMPARE(plan.networks[0].interface, u"br0"_s);
        QCOMPARE(plan.networks[0].mac, u"52:54:00:12:34:56"_s);
        QCOMPARE(plan.disks.size(), 1);
        QCOMPARE(plan.disks[0].file, u"img/vdisk0.img"_s);
        QVERIFY(plan.disks[0].snapshot);
        QCOMPARE(plan.extraArguments, (QStringList{u"-L"_s, u"/home/aik/t/qemu-ppc64-bios/"_s,
                                                   u"-d"_s, u"guest_errors"_s}));
        QCOMPARE(imported->notes.size(), 7);

        const auto again = importPlan(commandText(spec(plan)).toUtf8());
        QVERIFY(again);
        QCOMPARE(spec(again->plan).argv, spec(plan).argv);
        QCOMPARE(again->plan, plan);
    }

    void exampleInAMail()
    {
        const auto plain = importPlan(example());
        const QByteArray before = "Hello,\n\nqemu-system-ppc64 doesn't do it:\n\n";
        const auto inText = importPlan(before + example() + "\nNote that it's the last.\n");
        QVERIFY(plain && inText);
        QCOMPARE(inText->plan, plain->plan);
        QByteArray quoted = ">> " + example().trimmed().replace('\n', "\n>> ");
        const auto inReply = importPlan(before + quoted + "\n> no\n");
        QVERIFY(inReply);
        QCOMPARE(inReply->plan, plain->plan);
        const auto dos = importPlan(example().replace("\n", "\r\n"));
        QVERIFY(dos);
        QCOMPARE(dos->plan, plain->plan);
    }

    void commandLines_data() { addPlans(); }
    void commandLines()
    {
        QFETCH(Plan, plan);
        const auto imported = importPlan(commandText(spec(plan)).toUtf8());
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
        QCOMPARE(spec(imported->plan), spec(plan));
        QVERIFY2(imported->notes.isEmpty(),
                 imported->notes.isEmpty() ? "" : qPrintable(imported->notes[0].what));
    }

    void domains_data() { addPlans(); }
    void domains()
    {
        QFETCH(Plan, plan);
        const auto imported = importPlan(xml(plan));
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
        QCOMPARE(xml(imported->plan), xml(plan));
        QCOMPARE(spec(imported->plan).argv, spec(plan).argv);
        QVERIFY2(imported->notes.isEmpty(),
                 imported->notes.isEmpty() ? "" : qPrintable(imported->notes[0].what));
    }

    void notTaken_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("what");
        const QByteArray qemu = "qemu-system-ppc64 -nodefaults -machine pseries ";
        QTest::newRow("sound") << domain("<devices><sound model='ich6'/></devices>")
                               << u"devices/sound model='ich6'"_s;
        QTest::newRow("network") << domain("<devices><interface type='network'><source "
                                           "network='default'/><model type='virtio'/><address "
                                           "type='pci' slot='1'/></interface></devices>")
                                 << u"devices/interface type='network'"_s;
        QTest::newRow("attribute") << domain("<devices><controller type='pci' model='pci-root' "
                                             "index='0' x='1'/></devices>")
                                   << u"devices/controller x='1'"_s;
        QTest::newRow("element") << domain("<iothreads>2</iothreads>") << u"iothreads"_s;
        QTest::newRow("UUID") << domain("<uuid>4b6d</uuid>") << u"uuid 4b6d"_s;
        QTest::newRow("UUID of zeros") << qemu + "-uuid 00000000-0000-0000-0000-000000000000"
                                       << u"-uuid 00000000-0000-0000-0000-000000000000"_s;
        QTest::newRow("device") << qemu + "-device virtio-balloon" << u"-device virtio-balloon"_s;
        QTest::newRow("bus") << qemu + "-device VGA,bus=x.0" << u"-device VGA,bus=x.0"_s;
        QTest::newRow("property") << qemu + "-device vfio-pci,host=0004:04:00.0,x-no-mmap=on"
                                  << u"-device vfio-pci,host=0004:04:00.0,x-no-mmap=on"_s;
        QTest::newRow("expansion") << qemu + "-kernel \"$HOME/x\"" << u"$HOME/x"_s;
        QTest::newRow("second accelerator") << qemu + "-accel kvm -accel tcg" << u"-accel tcg"_s;
        QTest::newRow("list of accelerators")
            << QByteArray("qemu-system-ppc64 -nodefaults -M pseries,accel=kvm:tcg")
            << u"-machine pseries,accel=kvm:tcg"_s;
        QTest::newRow("other accelerator") << qemu + "-accel qtest" << u"-accel qtest"_s;
        QTest::newRow("property of an accelerator")
            << qemu + "-accel tcg,thread=single" << u"-accel tcg,thread=single"_s;
        QTest::newRow("order of disks") << qemu + bootingFrom(2, 1) << u"bootindex"_s;
        QTest::newRow("order of disks in XML")
            << domain("<devices>" + diskWithOrder("a", 2) + diskWithOrder("b", 1) + "</devices>")
            << u"devices/disk/boot"_s;
        QTest::newRow("start from the network")
            << QByteArray(domain({})).replace("</os>", "<boot dev='network'/><boot dev='hd'/></os>")
            << u"os/boot dev='network'"_s;
        QTest::newRow("display that nothing shows")
            << qemu + "-device VGA -device qemu-xhci -device usb-kbd" << u"-device VGA"_s;
        QTest::newRow("USB without a display")
            << qemu + "-device qemu-xhci" << u"-device qemu-xhci"_s;
        QTest::newRow("two cards of a display")
            << qemu + "-vnc :1 -device VGA -device qemu-xhci -device VGA" << u"-device VGA"_s;
        QTest::newRow("two servers of a display")
            << qemu + "-vnc :1 -device VGA -device qemu-xhci -spice port=5930" << u"-vnc :1"_s;
        QTest::newRow("display that nothing shows in XML")
            << domain("<devices><video><model type='vga'/><address type='pci' slot='1'/></video>"
                      "<controller type='usb' model='qemu-xhci'><address type='pci' slot='2'/>"
                      "</controller></devices>")
            << u"devices/video"_s;
        QTest::newRow("USB without a display in XML")
            << domain("<devices><controller type='usb' model='qemu-xhci'/></devices>")
            << u"devices/controller type='usb'"_s;
        QTest::newRow("processors for later") << qemu + "-smp 4,maxcpus=8" << u"-smp 4,maxcpus=8"_s;
        QTest::newRow("dies") << qemu + "-smp 4 -smp dies=2" << u"-smp 4 -smp dies=2"_s;
        QTest::newRow("no number of processors") << qemu + "-smp x" << u"-smp x"_s;
        QTest::newRow("memory of the host")
            << "numactl --membind=0,8 " + qemu << u"numactl --membind=0,8"_s;
        QTest::newRow("variable") << "sudo LD_PRELOAD=/opt/x.so " + qemu
                                  << u"sudo LD_PRELOAD=/opt/x.so"_s;
        QTest::newRow("another program") << "strace -f " + qemu << u"strace -f"_s;
        QTest::newRow("quota") << "systemd-run -p CPUQuota=200% " + qemu
                               << u"systemd-run -p CPUQuota=200%"_s;
        QTest::newRow("cleared environment") << "sudo env -i " + qemu << u"sudo env -i"_s;
        QTest::newRow("after a prompt")
            << "aik@ac922:~$ taskset -c 0-3 " + qemu << u"taskset -c 0-3"_s;
        QTest::newRow("in a line before") << "LC_ALL=C \\\nnumactl -N \"$node\" \\\r\n  " + qemu
                                          << u"LC_ALL=C numactl -N $node"_s;
        QTest::newRow("name of the process")
            << qemu + "-name vm,process=foo" << u"-name vm,process=foo"_s;
        QTest::newRow("block node") << qemu + "-blockdev driver=file,node-name=y,filename=/y"
                                    << u"-blockdev driver=file,node-name=y,filename=/y"_s;
        QTest::newRow("block node in JSON")
            << qemu + R"(-blockdev '{"driver":"file","node-name":"y","filename":"/y"}')"
            << uR"(-blockdev {"driver":"file","node-name":"y","filename":"/y"})"_s;
        QTest::newRow("drive") << qemu + "-drive file=/y,id=y,if=none"
                               << u"-drive file=/y,id=y,if=none"_s;
        QTest::newRow("SCSI disk without an address")
            << scsiDomain(scsiDisk("sda") + scsiDisk("sdb")) << u"devices/disk sdb /sdb"_s;
        QTest::newRow("size between bytes")
            << qemu + "-m 1.5G,maxmem=1.7G" << u"-m 1.5G,maxmem=1.7G"_s;
        QTest::newRow("size of a node between bytes")
            << qemu + "-m 1G -numa node,mem=0.3G" << u"-numa node,mem=0.3G"_s;
        QTest::newRow("object") << qemu + "-object iothread,id=a" << u"-object iothread,id=a"_s;
    }
    void notTaken()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, what);
        const auto imported = importPlan(content);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
        QCOMPARE(imported->notes.size(), 1);
        QCOMPARE(imported->notes[0].what, what);
        QVERIFY(!imported->notes[0].why.isEmpty());
        const QJsonObject json = toJson(*imported);
        QCOMPARE(json[u"notTaken"_s].toArray().size(), 1);
        QCOMPARE(json[u"plan"_s][u"schema"_s].toString(), u"redbud/plan/1"_s);
    }

    void notesNothingOfRoot()
    {
        for (const QByteArray before :
             {"sudo -E ", "sudo -u qemu -E ", "[root@ac922 ~]# ", "aik@ac922:~$ ", "$ ", "+ ",
              "exec ", "env ", "nohup ", "time -p ", "setsid ", "if ! ", "cd /vm && \\\n",
              "LC_ALL=C \\\nPATH=/bin \\\nHOME=/var/lib/libvirt/qemu \\\n"}) {
            const auto imported = importPlan(before + "qemu-system-ppc64 -nodefaults -name vm");
            QVERIFY2(imported && imported->notes.isEmpty(), before);
        }
    }

    /// QEMU runs a script for a tap that it opens itself, unless it is told not to.
    void taps_data()
    {
        QTest::addColumn<QByteArray>("netdev");
        QTest::addColumn<QStringList>("notes");
        const QString ownScript = u"-netdev tap,id=n,ifname=tap0"_s;
        QTest::newRow("QEMU's script")
            << QByteArray("tap,id=n,ifname=tap0") << QStringList{ownScript};
        QTest::newRow("no script")
            << QByteArray("tap,id=n,ifname=tap0,script=no,downscript=no") << QStringList();
        QTest::newRow("own scripts") << QByteArray("tap,id=n,ifname=tap0,script=/a,downscript=/b")
                                     << QStringList{u"script=/a"_s, u"downscript=/b"_s};
        QTest::newRow("QEMU's and an own one")
            << QByteArray("tap,id=n,ifname=tap0,downscript=/b")
            << QStringList{ownScript + u",downscript=/b"_s, u"downscript=/b"_s};
        QTest::newRow("descriptor")
            << QByteArray("tap,id=n,fd=9") << QStringList{u"-netdev tap,id=n,fd=9"_s};
        QTest::newRow("descriptors")
            << QByteArray("tap,id=n,fds=9:10") << QStringList{u"-netdev tap,id=n,fds=9:10"_s};
        QTest::newRow("helper") << QByteArray("tap,id=n,helper=/bin/helper,br=br1")
                                << QStringList{u"/bin/helper"_s};
    }
    void taps()
    {
        QFETCH(QByteArray, netdev);
        const auto imported = importPlan("qemu-system-ppc64 -nodefaults -netdev " + netdev +
                                         " -device virtio-net-pci,netdev=n");
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
        QStringList found;
        for (const ImportNote &note : imported->notes)
            found.append(note.what);
        QTEST(found, "notes");
    }

    /// QEMU gives a SCSI disk the next target where nobody says one.
    void countsTargets_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QList<int>>("targets");
        QTest::newRow("none") << QByteArray() << QByteArray() << QList<int>{0, 1};
        QTest::newRow("first") << QByteArray(",scsi-id=0") << QByteArray() << QList<int>{0, 1};
        QTest::newRow("gap") << QByteArray(",scsi-id=3") << QByteArray() << QList<int>{3, 0};
    }
    void countsTargets()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(QList<int>, targets);
        const auto imported =
            importPlan("qemu-system-ppc64 -nodefaults -device virtio-scsi-pci,id=s "
                       "-blockdev driver=raw,node-name=a,file.driver=file,file.filename=/a "
                       "-blockdev driver=raw,node-name=b,file.driver=file,file.filename=/b "
                       "-device scsi-hd,bus=s.0,drive=a" +
                       first + " -device scsi-hd,bus=s.0,drive=b" + second);
        QVERIFY(imported && imported->notes.isEmpty());
        QCOMPARE(imported->plan.disks.size(), 2);
        QCOMPARE((QList<int>{imported->plan.disks[0].target, imported->plan.disks[1].target}),
                 targets);
    }

    /// Those that have an address first.
    void findsTargets_data()
    {
        QTest::addColumn<QByteArray>("disks");
        QTest::addColumn<QList<int>>("targets");
        QTest::addColumn<int>("notes");
        const QByteArray address("<address type='drive' controller='0' target='");
        QTest::newRow("none") << scsiDisk("sda") + scsiDisk("sdb") << QList<int>{0, 1} << 1;
        QTest::newRow("one") << scsiDisk("sda") << QList<int>{0} << 0;
        QTest::newRow("later address")
            << scsiDisk("sda") + scsiDisk("sdb") + scsiDisk("sdc", address + "1'/>")
            << QList<int>{0, 2, 1} << 1;
        QTest::newRow("the first is taken")
            << scsiDisk("sda") + scsiDisk("sdb", address + "0'/>") << QList<int>{1, 0} << 1;
        QTest::newRow("all") << scsiDisk("sda", address + "5'/>") + scsiDisk("sdb", address + "'/>")
                             << QList<int>{5, 0} << 0;
    }
    void findsTargets()
    {
        QFETCH(QByteArray, disks);
        QFETCH(QList<int>, targets);
        const auto imported = importPlan(scsiDomain(disks));
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
        QList<int> found;
        for (const Disk &disk : imported->plan.disks)
            found.append(disk.target);
        QCOMPARE(found, targets);
        QTEST(int(imported->notes.size()), "notes");
    }

    /// As QEMU 7.2 does.
    void memory_data()
    {
        QTest::addColumn<QByteArray>("size");
        QTest::addColumn<quint64>("bytes");
        QTest::newRow("plain") << QByteArray("1024") << GiB;
        QTest::newRow("unit") << QByteArray("2G") << 2 * GiB;
        QTest::newRow("fraction") << QByteArray("1.5G") << 1536 * MiB;
        QTest::newRow("lower case") << QByteArray("0.25t") << 256 * GiB;
        QTest::newRow("point alone") << QByteArray("1.G") << GiB;
        QTest::newRow("whole bytes") << QByteArray("1.0009765625M") << MiB + KiB;
    }
    void memory()
    {
        QFETCH(QByteArray, size);
        const auto imported = importPlan("qemu-system-ppc64 -nodefaults -m " + size);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
        QTEST(imported->plan.machine.memory, "bytes");
        QCOMPARE(imported->notes.size(), 0);
    }

    /// What a domain has no element for comes back word for word.
    void domainKeepsArguments_data()
    {
        QTest::addColumn<QString>("firmware");
        QTest::addColumn<QStringList>("extra");
        QTest::newRow("firmware of QEMU") << u"slof.bin"_s << QStringList();
        QTest::newRow("firmware of the user") << u"/vm/fw.bin"_s << QStringList();
        QTest::newRow("block node")
            << QString()
            << QStringList{u"-device"_s, u"nvme,drive=y,serial=1"_s, u"-blockdev"_s,
                           u"driver=file,node-name=y,filename=/y"_s};
        QTest::newRow("block node before its device")
            << QString() << QStringList{u"-d"_s,        u"guest_errors"_s,
                                        u"-blockdev"_s, u"driver=file,node-name=y,filename=/y"_s,
                                        u"-device"_s,   u"nvme,drive=y,serial=1"_s};
        QTest::newRow("drive") << QString()
                               << QStringList{u"-drive"_s, u"file=/y,id=y,if=none"_s, u"-device"_s,
                                              u"nvme,drive=y,serial=1"_s};
        QTest::newRow("objects in their order")
            << QString()
            << QStringList{u"-object"_s, u"secret,id=z,file=/z"_s, u"-object"_s,
                           u"secret,id=a,keyid=z,data=x,iv=y"_s};
        QTest::newRow("block node in JSON")
            << QString()
            << QStringList{u"-device"_s, u"nvme,drive=y,serial=1"_s, u"-blockdev"_s,
                           uR"({"driver":"file","node-name":"y","filename":"/y"})"_s};
    }
    void domainKeepsArguments()
    {
        QFETCH(QString, firmware);
        QFETCH(QStringList, extra);
        Plan plan = *planAutomatically(m_host);
        if (!firmware.isEmpty())
            plan.firmware = {Firmware::Kind::File, firmware};
        plan.extraArguments = extra;
        const QByteArray domain = xml(plan);
        QCOMPARE(domain.contains("<loader"), firmware.contains(u'/'));
        const auto imported = importPlan(domain);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
        QCOMPARE(imported->plan.firmware, plan.firmware);
        QCOMPARE(imported->plan.extraArguments, extra);
    }

    /// As QEMU 7.2 does.
    void accelerators_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<bool>("kvm");
        QTest::newRow("none") << QByteArray("qemu-system-ppc64 -nodefaults") << false;
        QTest::newRow("by name") << QByteArray("qemu-kvm -nodefaults") << true;
        QTest::newRow("first of several")
            << QByteArray("qemu-system-ppc64 -accel tcg -accel kvm") << false;
        QTest::newRow("first of a list")
            << QByteArray("qemu-system-ppc64 -M accel=kvm:tcg") << true;
        QTest::newRow("last of the machine")
            << QByteArray("qemu-system-ppc64 -M accel=kvm -machine accel=tcg") << false;
        QTest::newRow("switch") << QByteArray("qemu-system-ppc64 -M accel=tcg -enable-kvm") << true;
    }
    void accelerators()
    {
        QFETCH(QByteArray, arguments);
        QFETCH(bool, kvm);
        const auto imported = importPlan(arguments);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
        QCOMPARE(imported->plan.machine.accelerator == Accelerator::Kvm, kvm);
    }

    /// As QEMU 7.2 says of itself.
    void processors_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QList<int>>("topology");
        const auto row = [](const char *arguments, const QList<int> &topology) {
            QTest::newRow(arguments) << QByteArray(arguments) << topology;
        };
        row("-M pseries-7.2 -smp 8", {1, 8, 1});
        row("-M pseries-7.2 -smp 8,cores=2", {4, 2, 1});
        row("-M pseries-7.2 -smp 8,sockets=2", {2, 4, 1});
        row("-M pseries-7.2 -smp 8,sockets=2,cores=2", {2, 2, 2});
        row("-M pseries-7.2 -smp 8 -smp cores=2", {4, 2, 1});
        row("-M pseries-7.2 -smp cores=4,threads=2", {1, 4, 2});
        row("-M pseries-7.2 -smp 0x8", {1, 8, 1});
        row("-M pseries-6.1 -smp 8", {8, 1, 1});
        row("-smp 8,cores=2 -M pseries-6.1", {4, 2, 1});
    }
    void processors()
    {
        QFETCH(QByteArray, arguments);
        QFETCH(QList<int>, topology);
        const auto imported = importPlan("qemu-system-ppc64 -nodefaults " + arguments);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
        const Machine &machine = imported->plan.machine;
        QCOMPARE((QList<int>{machine.sockets, machine.cores, machine.threads}), topology);
        QCOMPARE(imported->notes.size(), 0);
    }

    void takesTheOrderOfDisks()
    {
        const auto imported = importPlan("qemu-system-ppc64 -nodefaults " + bootingFrom(1, 2));
        QVERIFY(imported);
        QCOMPARE(imported->notes.size(), 0);
        const auto inXml = importPlan(
            domain("<devices>" + diskWithOrder("a", 1) + diskWithOrder("b", 2) + "</devices>"));
        QVERIFY(inXml);
        QCOMPARE(inXml->notes.size(), 0);
    }

    /// A server alone: QEMU would show no picture, a plan has one.
    void addsWhatADisplayHas()
    {
        const auto imported = importPlan("qemu-system-ppc64 -nodefaults -vnc 127.0.0.1:3 "
                                         "-device virtio-net-pci,addr=0,bus=pci.0");
        QVERIFY(imported);
        const auto &display = imported->plan.display;
        QVERIFY(display);
        QCOMPARE(display->port, 5903);
        QCOMPARE(display->graphics.slot, (GuestSlot{1, 0}));
        QCOMPARE(display->input.slot, (GuestSlot{2, 0}));
        // The network of the card, and the two cards of the display.
        QCOMPARE(imported->notes.size(), 3);
    }

    void badInput_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        const ErrorCode bad = ErrorCode::InvalidData;
        const QByteArray good = xml(automaticPlan(m_host));
        QTest::newRow("empty") << QByteArray() << bad;
        QTest::newRow("binary") << QByteArray("\0\xff\xfe\x7f"
                                              "ELF",
                                              7)
                                << bad;
        QTest::newRow("prose") << QByteArray("There is no command here.\n") << bad;
        QTest::newRow("name only") << QByteArray("qemu-system-ppc64\n") << bad;
        QTest::newRow("open quote") << QByteArray("qemu-system-ppc64 -name 'x\n") << bad;
        QTest::newRow("other machine")
            << QByteArray("qemu-system-ppc64 -M powernv9") << ErrorCode::Unsupported;
        QTest::newRow("other QEMU")
            << QByteArray("qemu-system-x86_64 -M q35") << ErrorCode::Unsupported;
        QTest::newRow("NUL") << QByteArray("qemu-system-ppc64 -name a\0b", 27) << bad;
        QTest::newRow("no memory") << QByteArray("qemu-system-ppc64 -m 0") << bad;
        QTest::newRow("fraction without a unit") << QByteArray("qemu-system-ppc64 -m 1.5") << bad;
        QTest::newRow("fraction alone") << QByteArray("qemu-system-ppc64 -m .5G") << bad;
        QTest::newRow("memory beyond 64 bits")
            << QByteArray("qemu-system-ppc64 -m 16777215.9999999999999T") << bad;
        QTest::newRow("truncated XML") << good.left(good.size() / 2) << bad;
        QTest::newRow("other XML") << QByteArray("<html/>") << bad;
        QTest::newRow("other architecture")
            << QByteArray("<domain><os><type arch='x86_64' machine='q35'/></os></domain>")
            << ErrorCode::Unsupported;
        QTest::newRow("no memory in XML") << QByteArray("<domain/>") << bad;
        QByteArray laughs = "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a0 'ha'>";
        for (int i = 1; i < 30; ++i)
            laughs += "<!ENTITY a" + QByteArray::number(i) + " '&a" + QByteArray::number(i - 1) +
                      ";&a" + QByteArray::number(i - 1) + ";'>";
        QTest::newRow("a billion laughs")
            << laughs + "]><domain><name>&a29;</name></domain>" << bad;
        QTest::newRow("external entity")
            << QByteArray("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                          "<domain><name>&x;</name></domain>")
            << bad;
        QTest::newRow("deep") << QByteArray("<domain>").repeated(100'000) << ErrorCode::TooLarge;
        QTest::newRow("many") << "<domain>" + QByteArray("<a/>").repeated(200'000) + "</domain>"
                              << ErrorCode::TooLarge;
    }
    void badInput()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        const auto imported = importPlan(content);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, code);
        QVERIFY(!imported.error().message.isEmpty());
    }

    void shellWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("expansions");
        QTest::newRow("quotes") << u"a 'b c' \"d 'e\" f'g'\"h\""_s
                                << QStringList{u"a"_s, u"b c"_s, u"d 'e"_s, u"fgh"_s} << 0;
        QTest::newRow("backslashes") << u"a\\ b 'c\\' \"d\\\"\\$\\x\" \\\n e"_s
                                     << QStringList{u"a b"_s, u"c\\"_s, u"d\"$\\x"_s, u"e"_s} << 0;
        QTest::newRow("empty words") << u"'' \"\""_s << QStringList{QString(), QString()} << 0;
        QTest::newRow("comment") << u"a b#c # d 'e\nf"_s << QStringList{u"a"_s, u"b#c"_s} << 0;
        QTest::newRow("end") << u"a b; c"_s << QStringList{u"a"_s, u"b"_s} << 0;
        QTest::newRow("redirection")
            << u"a >/dev/null 2>&1 b <c"_s << QStringList{u"a"_s, u"b"_s} << 0;
        QTest::newRow("expansions")
            << u"a $(rm x) \"`date`\" '$x'"_s
            << QStringList{u"a"_s, u"$(rm"_s, u"x)"_s, u"`date`"_s, u"$x"_s} << 2;
    }
    void shellWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QFETCH(int, expansions);
        const auto command = readShellCommand(text);
        QVERIFY(command);
        QCOMPARE(command->words, words);
        QCOMPARE(command->expansions.size(), expansions);
    }

    void options()
    {
        QemuOption option(u"user,id=a,,b,flag,x=1,x=2,c="_s, u"type"_s);
        QCOMPARE(*option.take(u"type"_s), u"user"_s);
        QCOMPARE(*option.take(u"id"_s), u"a,b"_s);
        QVERIFY(option.takeFlag(u"flag"_s));
        QCOMPARE(option.takeAll(u"x"_s), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(option.rest(), QStringList{u"c="_s});
        QemuOption json(u"{\"driver\":\"d\",\"cache\":{\"direct\":true},\"n\":[0,8]}"_s, {});
        QCOMPARE(*json.take(u"driver"_s), u"d"_s);
        QVERIFY(json.takeFlag(u"cache.direct"_s));
        QCOMPARE(json.takeAll(u"n"_s), (QStringList{u"0"_s, u"8"_s}));
    }
};

QTEST_GUILESS_MAIN(TestPlanImport)
#include "testplanimport.moc"
