// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/mountinfo.h"
#include "core/host/scanner.h"
#include "tests/hosts/hosttreebuilder.h"

#include <QTest>

#include <functional>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

namespace
{

const QString disk = u"0000:01:00.0"_s;
const QString otherDisk = u"0004:03:00.0"_s;
const QString card = u"0005:01:00.0"_s;
const QString secondPort = u"0005:01:00.1"_s;
const QString gpu = u"0004:04:00.0"_s;

Host scan(const MemorySysroot &root)
{
    return scanHost(root, u"test"_s).value_or(Host());
}

std::optional<QStringList> usesOf(const Host &host, const QString &address)
{
    const PciDevice *device = host.device(*PciAddress::parse(address));
    return device ? device->inUse : std::nullopt;
}

/// Blocks of the machine as installed, and more of them.
BlockDescription volume(const QString &name, int minor, const QStringList &slaves,
                        const QString &kind)
{
    return {name, u"253:%1"_s.arg(minor), {}, {}, slaves, kind, u"vg-"_s + name, false};
}

BlockDescription loop(int number, const QString &shown)
{
    const QString name = u"loop%1"_s.arg(number);
    return {name, u"7:%1"_s.arg(number), {}, {}, {}, {}, {}, false, shown};
}

using Change = std::function<void(SystemDescription &)>;

} // namespace

class TestInUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestPciIds(); }

    void saysWhyTheHostNeedsADevice_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("uses");
        const auto row = [](const char *name, const QString &address, const QStringList &uses,
                            const Change &change) {
            QTest::newRow(name) << change << address << uses;
        };
        const Change nothing = [](SystemDescription &) {};
        row("as installed", disk,
            {u"mounted at / through LVM"_s, u"mounted at /boot"_s, u"swap space through LVM"_s},
            nothing);
        row("idle disk", otherDisk, {}, nothing);
        row("interface with the default route", card,
            {u"network interface enP5p1s0f0 is up"_s, u"default route through enP5p1s0f0"_s},
            nothing);
        row("interface that is down", secondPort, {}, nothing);
        row("console", u"0002:02:00.0"_s, {u"display of the console"_s}, nothing);
        row("GPU memory", gpu, {u"its memory is online as NUMA node 255"_s}, nothing);
        row("root port", u"0004:00:00.0"_s, {}, nothing);

        row("encrypted RAID below LVM", otherDisk,
            {u"mounted at /srv through LVM, encryption, RAID"_s}, [](SystemDescription &system) {
                BlockDescription raid = volume(u"md127"_s, 20, {u"sda"_s}, {});
                raid.number = u"9:127"_s;
                raid.raid = true;
                system.blocks += {raid, volume(u"dm-5"_s, 5, {u"md127"_s}, u"CRYPT"_s),
                                  volume(u"dm-6"_s, 6, {u"dm-5"_s}, u"LVM"_s)};
                system.mounts.append({u"253:6"_s, u"/srv"_s, u"/dev/mapper/vg-dm-6"_s});
            });
        row("multipath", otherDisk, {u"mounted at /data through multipath"_s},
            [](SystemDescription &system) {
                system.blocks += volume(u"dm-7"_s, 7, {u"sda"_s}, u"mpath"_s);
                system.mounts.append({u"253:7"_s, u"/data"_s, u"/dev/mapper/vg-dm-7"_s});
            });
        row("active, not mounted", otherDisk, {u"active volume dm-8 through LVM"_s},
            [](SystemDescription &system) {
                system.blocks += volume(u"dm-8"_s, 8, {u"sda"_s}, u"LVM"_s);
            });
        row("loop device", otherDisk, {u"mounted at /l through a loop device"_s},
            [](SystemDescription &system) {
                system.blocks += loop(3, u"/dev/sda"_s);
                system.mounts.append({u"7:3"_s, u"/l"_s, u"/dev/loop3"_s});
            });
        row("loop device of a volume, not mounted", otherDisk,
            {u"active volume loop3 through a loop device, LVM"_s}, [](SystemDescription &system) {
                system.blocks +=
                    {volume(u"dm-8"_s, 8, {u"sda"_s}, u"LVM"_s), loop(3, u"/dev/mapper/vg-dm-8"_s)};
            });
        row("loop devices of files and of nothing", otherDisk, {}, [](SystemDescription &system) {
            system.blocks += {loop(3, u"/srv/sda"_s), loop(4, {})};
        });
        row("volumes in a circle", otherDisk, {u"mounted at /odd through the device mapper"_s},
            [](SystemDescription &system) {
                system.blocks += {volume(u"dm-8"_s, 8, {u"dm-9"_s, u"sda"_s}, u"odd"_s),
                                  volume(u"dm-9"_s, 9, {u"dm-8"_s}, u"odd"_s)};
                system.mounts.append({u"253:9"_s, u"/odd"_s, u"/dev/mapper/vg-dm-9"_s});
            });
        row("file system with a number of its own", otherDisk, {u"mounted at /btrfs"_s},
            [](SystemDescription &system) {
                system.mounts.append({u"0:45"_s, u"/btrfs"_s, u"/dev/sda"_s});
            });
        row("such a file system on a volume", otherDisk, {u"mounted at /btrfs through LVM"_s},
            [](SystemDescription &system) {
                system.blocks += volume(u"dm-8"_s, 8, {u"sda"_s}, u"LVM"_s);
                system.mounts.append({u"0:45"_s, u"/btrfs"_s, u"/dev/mapper/vg-dm-8"_s});
            });
        row("many mounts", otherDisk, {u"mounted at /a, /b, /c and 2 more place(s)"_s},
            [](SystemDescription &system) {
                for (const QString &point : {u"/a"_s, u"/b"_s, u"/c"_s, u"/d"_s, u"/e"_s, u"/a"_s})
                    system.mounts.append({u"8:0"_s, point, u"/dev/sda"_s});
            });
        row("disk on USB", u"0001:01:00.0"_s, {u"mounted at /stick"_s},
            [](SystemDescription &system) {
                system.blocks.append({u"sdb"_s,
                                      u"8:16"_s,
                                      u"0001:01:00.0"_s,
                                      u"usb1/1-1/1-1:1.0/host5/target5:0:0/5:0:0:0/block/sdb"_s,
                                      {},
                                      {},
                                      {},
                                      false});
                system.mounts.append({u"8:16"_s, u"/stick"_s, u"/dev/sdb"_s});
            });
        row("default route through a bridge of a bond", secondPort,
            {u"network interface enP5p1s0f1 is up"_s, u"default route through br0"_s},
            [](SystemDescription &system) {
                system.networks[1].up = true;
                system.networks +=
                    {{u"bond0"_s, {}, true, {u"enP5p1s0f1"_s}}, {u"br0"_s, {}, true, {u"bond0"_s}}};
                system.defaultRoute = u"br0"_s;
            });
        row("default route of IPv6 alone", secondPort,
            {u"network interface enP5p1s0f1 is up"_s, u"default route through enP5p1s0f1"_s},
            [](SystemDescription &system) {
                system.networks[1].up = true;
                system.defaultRoute.clear();
                system.defaultRouteIpv6 = u"enP5p1s0f1"_s;
            });
        row("interface named by its hardware address", secondPort,
            {u"network interface enx… is up"_s}, [](SystemDescription &system) {
                system.networks[1].name = u"enx525400123456"_s;
                system.networks[1].up = true;
            });
        row("GPU memory offline, GPU open", gpu, {u"used by python3 (process 4711)"_s},
            [](SystemDescription &system) {
                system.gpuMemoryOnline = false;
                system.processes = {{4711,
                                     u"python3"_s,
                                     {u"/dev/nvidiactl"_s, u"/dev/nvidia0"_s, u"/dev/nvidia0"_s}},
                                    {4712, u"Xorg"_s, {u"/dev/nvidia12"_s}}};
            });
        row("GPU free", gpu, {}, [](SystemDescription &system) { system.gpuMemoryOnline = false; });
    }
    void saysWhyTheHostNeedsADevice()
    {
        QFETCH(Change, change);
        QFETCH(QString, address);
        QFETCH(QStringList, uses);
        HostDescription description = ac922With4Gpus();
        change(description.system);
        const Host host = scan(buildHostTree(description));
        QCOMPARE(usesOf(host, address), std::optional(uses));
        QCOMPARE(host.warnings, QStringList());
    }

    void findsNvmeDisksWithSeveralPaths()
    {
        MemorySysroot root = buildHostTree(ac922With4Gpus());
        const QString subsystem = u"sys/devices/virtual/nvme-subsystem/nvme-subsys3/"_s;
        root.addLink(u"sys/class/block/nvme3n1"_s,
                     u"../../devices/virtual/nvme-subsystem/nvme-subsys3/nvme3n1"_s);
        root.addFile(subsystem + u"nvme3n1/dev"_s, "259:9\n");
        root.addLink(subsystem + u"nvme3"_s,
                     u"../../../pci0004:00/0004:00:00.0/0004:01:00.0/0004:02:02.0/0004:03:00.0/"
                     "nvme/nvme3"_s);
        root.addFile(u"proc/self/mountinfo"_s, "36 1 259:9 / /n rw - xfs /dev/nvme3n1 rw\n");
        QCOMPARE(usesOf(scan(root), otherDisk), std::optional(QStringList{u"mounted at /n"_s}));
    }

    void findsVirtualMachines()
    {
        HostDescription description = ac922With4Gpus();
        description.function(gpu).driver = u"vfio-pci"_s;
        description.system.gpuMemoryOnline = false;
        description.system.processes = {{99, u"qemu-system-ppc"_s, {u"/dev/vfio/5"_s}}};
        const Host host = scan(buildHostTree(description));
        QCOMPARE(usesOf(host, gpu),
                 std::optional(QStringList{u"used by qemu-system-ppc (process 99)"_s}));
        QVERIFY(!usesOf(host, u"0004:05:00.0"_s)->join(u' ').contains(u"process"_s));
    }

    void knowsGpuMemoryStates_data()
    {
        QTest::addColumn<bool>("online");
        QTest::newRow("online") << true;
        QTest::newRow("online_in_progress") << true;
        QTest::newRow("offline_failed") << true;
        QTest::newRow("offline") << false;
        QTest::newRow("disabled") << false;
        QTest::newRow("") << false;
    }
    void knowsGpuMemoryStates()
    {
        QFETCH(bool, online);
        MemorySysroot root = buildHostTree(ac922With4Gpus());
        root.addFile(u"proc/driver/nvidia/gpus/0004:04:00.0/numa_status"_s,
                     QByteArray("Node: 255\nStatus: ") + QTest::currentDataTag() + "\n");
        const Host host = scan(root);
        QCOMPARE(host.gpu(*PciAddress::parse(gpu))->memory->online, online);
        QCOMPARE(usesOf(host, gpu)->size(), online ? 1 : 0);
    }

    /// What cannot be examined is not said to be free.
    void admitsWhatItCannotKnow_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("unknown");
        QTest::addColumn<QString>("known");
        QTest::newRow("blocks") << u"sys/class/block"_s << otherDisk << secondPort;
        QTest::newRow("mounts") << u"proc/self/mountinfo"_s << otherDisk << secondPort;
        QTest::newRow("interfaces") << u"sys/class/net"_s << secondPort << otherDisk;
    }
    void admitsWhatItCannotKnow()
    {
        QFETCH(QString, missing);
        QFETCH(QString, unknown);
        QFETCH(QString, known);
        MemorySysroot root = buildHostTree(ac922With4Gpus());
        root.remove(missing);
        const Host host = scan(root);
        QCOMPARE(usesOf(host, unknown), std::nullopt);
        QCOMPARE(usesOf(host, known), std::optional(QStringList()));
    }

    /// A captured host has as many layers as its maker likes.
    void followsAnyNumberOfLayers()
    {
        constexpr int layers = 60'000;
        MemorySysroot root = buildHostTree(ac922With4Gpus());
        const auto layer = [](int number) { return u"dm-9%1"_s.arg(number, 5, 10, QChar(u'0')); };
        const auto bridge = [](int number) { return u"br9%1"_s.arg(number, 5, 10, QChar(u'0')); };
        for (int i = 0; i < layers; ++i) {
            const QString below = i + 1 < layers ? layer(i + 1) : u"sda"_s;
            root.addLink(u"sys/class/block/%1/slaves/%2"_s.arg(layer(i), below), u"x"_s);
            const QString lower = i + 1 < layers ? bridge(i + 1) : u"enP5p1s0f1"_s;
            root.addLink(u"sys/class/net/%1/lower_%2"_s.arg(bridge(i), lower), u"x"_s);
        }
        root.addFile(u"proc/self/mountinfo"_s, "36 1 0:45 / /n rw - xfs /dev/dm-900000 rw\n");
        root.addFile(u"proc/net/route"_s, "br900000\t00000000\t0\t0003\t0\t0\t0\t00000000\n");
        const Host host = scan(root);
        QCOMPARE(usesOf(host, otherDisk), std::optional(QStringList{u"mounted at /n"_s}));
        QCOMPARE(usesOf(host, secondPort),
                 std::optional(QStringList{u"default route through br900000"_s}));
    }

    /// Every layer in use, each over all that are below: more than is worth following.
    void givesUpOnHostsThatCannotBe()
    {
        constexpr int layers = 1000;
        MemorySysroot root = buildHostTree(ac922With4Gpus());
        QByteArray mounts;
        QByteArray routes;
        for (int i = 0; i < layers; ++i) {
            const QString below = i + 1 < layers ? u"dm-%1"_s.arg(9001 + i) : u"sda"_s;
            root.addLink(u"sys/class/block/dm-%1/slaves/%2"_s.arg(9000 + i).arg(below), u"x"_s);
            mounts += "36 1 0:45 / /n" + QByteArray::number(i) + " rw - xfs /dev/dm-" +
                      QByteArray::number(9000 + i) + " rw\n";
            const QString lower = i + 1 < layers ? u"br%1"_s.arg(9001 + i) : u"enP5p1s0f1"_s;
            root.addLink(u"sys/class/net/br%1/lower_%2"_s.arg(9000 + i).arg(lower), u"x"_s);
            routes +=
                "br" + QByteArray::number(9000 + i) + "\t00000000\t0\t0003\t0\t0\t0\t00000000\n";
        }
        root.addFile(u"proc/self/mountinfo"_s, mounts);
        root.addFile(u"proc/net/route"_s, routes);
        const Host host = scan(root);
        // What was found is said, in so many words; what was not is unknown.
        QCOMPARE(usesOf(host, otherDisk)->size(), 101);
        QCOMPARE(usesOf(host, otherDisk)->last(), u"and for more reasons"_s);
        QCOMPARE(usesOf(host, u"0001:01:00.0"_s), std::nullopt);
        QCOMPARE(usesOf(host, secondPort)->size(), 101);
        QCOMPARE(usesOf(host, u"0003:01:00.0"_s), std::nullopt);
    }

    /// A mount names one device of a btrfs.
    void followsABtrfsToAllItsDevices()
    {
        HostDescription description = ac922With4Gpus();
        description.system.mounts.append({u"0:45"_s, u"/data"_s, u"/dev/nvme0n1p2"_s});
        MemorySysroot root = buildHostTree(description);
        const QString identity = u"sys/fs/btrfs/0a1b2c3d-0000-1111-2222-333344445555/"_s;
        root.addLink(identity + u"devices/nvme0n1p2"_s, u"../../../../class/block/nvme0n1p2"_s);
        QVERIFY(usesOf(scan(root), otherDisk)->isEmpty());
        root.addLink(identity + u"devices/sda"_s, u"../../../../class/block/sda"_s);
        root.addDirectory(u"sys/fs/btrfs/features"_s);
        // The fixture has it at another place, too.
        QCOMPARE(usesOf(scan(root), otherDisk),
                 std::optional(QStringList{u"mounted at /boot, /data"_s}));
    }

    void knowsDevicesOfBcache()
    {
        MemorySysroot root = buildHostTree(ac922With4Gpus());
        const auto target = root.readLink(u"sys/class/block/sda"_s);
        QVERIFY(target && target->startsWith(u"../../"_s));
        root.addDirectory(u"sys/"_s + target->mid(6) + u"/bcache"_s);
        QCOMPARE(usesOf(scan(root), otherDisk), std::optional(QStringList{u"part of bcache"_s}));
    }

    void knowsDevicesOfZfs()
    {
        MemorySysroot root = buildHostTree(ac922With4Gpus());
        const QString record = u"run/udev/data/b8:0"_s;
        root.addFile(record, "S:disk/by-id/1\nE:ID_FS_TYPE=zfs_member\nE:ID_FS_LABEL=tank\n");
        root.addFile(u"proc/spl/kstat/zfs/arcstats"_s, "1\n");
        // Without a pool the kernel has nothing open.
        QCOMPARE(usesOf(scan(root), otherDisk), std::optional(QStringList()));
        root.addFile(u"proc/spl/kstat/zfs/tank/state"_s, "ONLINE\n");
        QCOMPARE(usesOf(scan(root), otherDisk),
                 std::optional(QStringList{u"part of a ZFS pool"_s}));
        // Without udev's word it may be any of them.
        root.remove(record);
        QCOMPARE(usesOf(scan(root), otherDisk), std::nullopt);
    }

    void warnsOfProcessesOfOthers()
    {
        HostDescription description = ac922With4Gpus();
        description.system.processes = {{4711, u"python3"_s, {u"/dev/nvidia0"_s}}};
        MemorySysroot root = buildHostTree(description);
        root.remove(u"proc/4711/fd"_s);
        root.addUnreadable(u"proc/4711/fd"_s);
        const Host host = scan(root);
        QCOMPARE(host.warnings.size(), 1);
        QVERIFY(host.warnings.first().contains(u"root"_s));
    }

    void readsMounts_data()
    {
        QTest::addColumn<QList<Mount>>("mounts");
        QTest::newRow("36 35 98:0 / /mnt rw,noatime master:1 shared:2 - ext3 /dev/root rw")
            << QList<Mount>{{u"98:0"_s, u"/mnt"_s, u"/dev/root"_s}};
        QTest::newRow("36 35 98:0 / /with\\040space\\134 rw - ext3 none rw")
            << QList<Mount>{{u"98:0"_s, u"/with space\\"_s, u"none"_s}};
        QTest::newRow("36 35 98:0 / /\\033[31m rw - ext3 none rw")
            << QList<Mount>{{u"98:0"_s, u"/�[31m"_s, u"none"_s}};
        QTest::newRow("36 35 98:0 / /end\\04 rw - ext3 none rw")
            << QList<Mount>{{u"98:0"_s, u"/end\\04"_s, u"none"_s}};
        QTest::newRow("36 35 98:0 / /mnt rw ext3 /dev/root rw") << QList<Mount>();
        QTest::newRow("36 35 98:0 / /mnt rw - ext3") << QList<Mount>();
        QTest::newRow("") << QList<Mount>();
        QTest::newRow(" - - - - - - - - - - -") << QList<Mount>{{u"-"_s, u"-"_s, u"-"_s}};
    }
    void readsMounts()
    {
        QFETCH(QList<Mount>, mounts);
        QCOMPARE(parseMountInfo(QTest::currentDataTag()), mounts);
    }
};

QTEST_GUILESS_MAIN(TestInUse)
#include "testinuse.moc"
