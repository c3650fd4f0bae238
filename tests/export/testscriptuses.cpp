// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/export/scriptcase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <memory>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// What of the host's own an exported script leaves alone, under two shells over a fake host.
class TestScriptUses : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptCase> m_place;

    /// The folder of a function of group 7, relative to the host's root.
    static constexpr QLatin1StringView function{"sys/bus/pci/devices/0005:01:00.1/"};

    void write(const QString &path, const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_place->file(path)).path()));
        QFile file(m_place->file(path));
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        file.write(content);
    }

    void link(const QString &target, const QString &path) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_place->file(path)).path()));
        QVERIFY2(QFile::link(target, m_place->file(path)), qPrintable(path));
    }

    /// A device of a class that is at a place below the function or below sys/.
    void addToClass(const QString &kind, const QString &place, const QByteArray &number) const
    {
        const QString sys = m_place->file(u"sys"_s) + u'/';
        QVERIFY(QDir().mkpath(m_place->file(place)));
        const QString real = QFileInfo(m_place->file(place)).canonicalFilePath();
        QVERIFY(real.startsWith(sys));
        const QString name = place.section(u'/', -1);
        link(u"../../"_s + real.mid(sys.size()), u"sys/class/%1/%2"_s.arg(kind, name));
        if (!number.isEmpty())
            write(place + u"/dev"_s, number + '\n');
    }

    static QByteArray mount(const char *number, const char *root, const char *point,
                            const char *source)
    {
        return QByteArray("30 1 ") + number + ' ' + root + ' ' + point +
               " rw,relatime shared:1 - ext4 " + source + " rw\n";
    }

    static void addColumns()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("message"); // empty: nothing keeps the script from its work
    }

    /// Rows for the disk sdb, in whichever way the script comes to look at it.
    static void addUsesOfADisk()
    {
        const QString mounts = u"proc/self/mountinfo"_s;
        const QString swaps = u"proc/swaps"_s;
        const QByteArray head = "Filename\t\t\t\tType\t\tSize\n";
        const auto row = [](const char *name, const QString &path, const QByteArray &content,
                            const QByteArray &message) {
            QTest::newRow(name) << path << content << message;
        };
        row("nothing", {}, {}, {});
        row("mounted", mounts, mount("8:16", "/", "/srv", "/dev/sdb"), "sdb is mounted at /srv");
        row("partition mounted", mounts, mount("8:17", "/", "/srv", "/dev/sdb1"),
            "sdb1 is mounted at /srv");
        row("a part of its file system mounted", mounts, mount("8:17", "/sub", "/srv", "/dev/sdb1"),
            "sdb1 is mounted at /srv");
        row("mounted by another number", mounts, mount("0:47", "/", "/srv", "/dev/sdb1"),
            "sdb1 is mounted at /srv");
        row("another one mounted", mounts, mount("8:18", "/", "/8:17", "/dev/sdb18"), {});
        row("swap", swaps, head + "/dev/sdb1                      partition\t8388604\n",
            "sdb1 is swap space");
        row("another one swap", swaps, head + "/dev/sdb18 partition\t8388604\n", {});
        row("holder", u"sys/class/block/sdb1/holders/dm-4/dev"_s, "253:4\n",
            "sdb1 is a part of dm-4");
        row("slave", u"sys/class/block/md7/slaves/sdb1/dev"_s, "8:17\n", "sdb1 is a part of md7");
        row("bcache", u"sys/class/block/sdb1/bcache/label"_s, "x\n", "sdb1 is a part of bcache");
        row("btrfs", u"sys/fs/btrfs/0c4b1f6e/devices/sdb1/dev"_s, "8:17\n",
            "sdb1 is a part of a btrfs that is mounted");
        row("loop device", u"sys/class/block/loop3/loop/backing_file"_s, "/dev/sdb1\n",
            "sdb1 is what loop3 shows");
        row("another loop device", u"sys/class/block/loop3/loop/backing_file"_s, "/dev/sdb18\n",
            {});
        row("ZFS", u"run/udev/data/b8:17"_s, "S:disk\nE:ID_FS_TYPE=zfs_member\n",
            "sdb1 is a part of a ZFS pool");
        row("of no pool", u"run/udev/data/b8:17"_s, "E:ID_FS_TYPE=ext4\n", {});
    }

    void addDisk(const QString &place) const
    {
        addToClass(u"block"_s, place + u"/sdb"_s, "8:16");
        addToClass(u"block"_s, place + u"/sdb/sdb1"_s, "8:17");
        write(place + u"/sdb/sdb1/partition"_s, "1\n");
    }

    /// Changing nothing.
    void compare(const QByteArray &message,
                 const QStringList &shells = {u"dash"_s, u"bash"_s}) const
    {
        for (const QString &shell : shells) {
            const auto end = m_place->run(shell, {u"--dry-run"_s});
            QVERIFY2(end.error.contains(message), end.error.constData());
            QCOMPARE(end.error.count('\n'), message.isEmpty() ? 0 : 1);
            QCOMPARE(end.status, message.isEmpty() ? 0 : 1);
        }
    }

private Q_SLOTS:
    void init() { m_place = std::make_unique<ScriptCase>(); }

    void disksOfDevices_data()
    {
        addColumns();
        addUsesOfADisk();
    }

    void disksOfDevices()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, message);
        addDisk(function + u"ata1/host0/target0:0:0/0:0:0:0/block"_s);
        write(u"proc/spl/kstat/zfs/tank/io"_s, {});
        if (!path.isEmpty())
            write(path, content);
        m_place->exportPlan(m_place->plan());
        compare(message.isEmpty() ? message : "the host uses 0005:01:00.1: " + message,
                {u"dash"_s});
    }

    void disksOfThePlan_data()
    {
        addColumns();
        addUsesOfADisk();
        QTest::newRow("image in a loop device")
            << u"sys/class/block/loop3/loop/backing_file"_s << QByteArray("@/disk.img\n")
            << QByteArray("disk.img is what loop3 shows");
    }

    void disksOfThePlan()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, message);
        // Of no function that the plan has.
        addDisk(u"sys/devices/elsewhere/block"_s);
        write(u"proc/spl/kstat/zfs/tank/io"_s, {});
        write(u"dev/sdb"_s, {});
        write(u"disk.img"_s, {});
        link(u"../sdb"_s, u"dev/disk/by-id"_s);
        if (!path.isEmpty())
            write(path, content.replace("@", m_place->folder().toUtf8()));
        Plan plan = m_place->plan();
        Disk disk;
        disk.readOnly = true;
        disk.file =
            m_place->file(message.startsWith("disk.img") ? u"disk.img"_s : u"dev/disk/by-id"_s);
        plan.disks = {disk};
        m_place->exportPlan(plan);
        compare(message.isEmpty() ? message
                                  : "the host uses the disk " + disk.file.toUtf8() + ": " + message,
                {u"bash"_s});
    }

    void disksByOtherNames()
    {
        // A mapper's name, and a name that has a slash in /dev.
        addToClass(u"block"_s, function + u"host0/block/dm-4"_s, "253:4");
        write(u"sys/class/block/dm-4/dm/name"_s, "vg-data\n");
        addToClass(u"block"_s, function + u"host0/block/cciss!c0d0"_s, "104:0");
        write(u"proc/swaps"_s, "Filename\n/dev/mapper/vg-data partition 1\n"
                               "/dev/cciss/c0d0 partition 1\n");
        m_place->exportPlan(m_place->plan());
        compare("the host uses 0005:01:00.1: cciss!c0d0 is swap space;dm-4 is swap space");
    }

    void nvmeDisks_data()
    {
        QTest::addColumn<bool>("severalPaths");
        QTest::newRow("one path") << false;
        QTest::newRow("several paths") << true;
    }

    void nvmeDisks()
    {
        QFETCH(bool, severalPaths);
        const QString controller = function + u"nvme/nvme0"_s;
        const QString subsystem = u"sys/devices/virtual/nvme-subsystem/nvme-subsys0/"_s;
        QVERIFY(QDir().mkpath(m_place->file(controller)));
        const QString real = QFileInfo(m_place->file(controller)).canonicalFilePath();
        if (severalPaths)
            link(u"../../../../"_s + real.mid(m_place->file(u"sys/"_s).size()),
                 subsystem + u"nvme0"_s);
        addToClass(u"block"_s, (severalPaths ? subsystem : controller + u'/') + u"nvme0n1"_s,
                   "259:0");
        write(u"proc/self/mountinfo"_s, mount("259:0", "/", "/srv", "/dev/nvme0n1"));
        m_place->exportPlan(m_place->plan());
        compare("the host uses 0005:01:00.1: nvme0n1 is mounted at /srv");
    }

    void openGpus_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("the plan's") << u"/dev/nvidia0"_s
                                    << QByteArray("the host uses 0004:04:00.0: a program has "
                                                  "/dev/nvidia0 open");
        // It has to leave the host with its group.
        QTest::newRow("another one of the group")
            << u"/dev/nvidia1"_s
            << QByteArray("the host uses 0004:05:00.0: a program has /dev/nvidia1 open");
        QTest::newRow("another one") << u"/dev/nvidia10"_s << QByteArray();
        QTest::newRow("the driver") << u"/dev/nvidiactl"_s << QByteArray();
    }

    void openGpus()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, message);
        link(file, u"proc/777/fd/3"_s);
        m_place->exportPlan(m_place->plan());
        compare(message);
    }

    void interfaces_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QByteArray>("flags");
        QTest::addColumn<QByteArray>("message");
        const QByteArray up = "the host uses 0005:01:00.1: the network interface eth1 is up";
        QTest::newRow("up") << u"net/eth1"_s << QByteArray("0x1003\n") << up;
        QTest::newRow("down") << u"net/eth1"_s << QByteArray("0x1002\n") << QByteArray();
        QTest::newRow("up on a bus below")
            << u"usb1/1-1/1-1:1.0/net/eth1"_s << QByteArray("0x1003\n") << up;
    }

    void interfaces()
    {
        QFETCH(QString, place);
        QFETCH(QByteArray, flags);
        QFETCH(QByteArray, message);
        addToClass(u"net"_s, function + place, {});
        write(u"sys/class/net/eth1/flags"_s, flags);
        m_place->exportPlan(m_place->plan());
        compare(message);
    }
};

QTEST_GUILESS_MAIN(TestScriptUses)
#include "testscriptuses.moc"
