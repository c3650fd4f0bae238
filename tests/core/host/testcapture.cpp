// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/capture.h"
#include "core/host/capturefilter.h"
#include "core/host/hostjson.h"
#include "core/host/scanner.h"
#include "core/host/snapshot.h"
#include "tests/hosts/hosttreebuilder.h"
#include "tests/support/treefiles.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <tuple>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

namespace
{

/// A machine with everything that a snapshot must not tell.
HostDescription busyHost()
{
    HostDescription host = ac922With4Gpus();
    host.system.networks[1].name = u"enx525400123456"_s;
    host.system.networks[1].up = true;
    host.system.networks += {u"br0"_s, {}, true, {u"enx525400123456"_s}};
    host.system.defaultRoute = u"br0"_s;
    host.system.defaultRouteIpv6 = u"enx525400123456"_s;
    host.system.blocks += BlockDescription{u"dm-5"_s, u"253:5"_s,         {},   {}, {u"sda"_s},
                                           u"LVM"_s,  u"redbud17-data"_s, false};
    for (const auto &[name, number, shown] :
         {std::tuple(u"loop0"_s, u"7:0"_s, u"/dev/mapper/redbud17-data"_s),
          std::tuple(u"loop1"_s, u"7:1"_s, u"/dev/sda"_s),
          std::tuple(u"loop2"_s, u"7:2"_s, u"/home/someone/redbud17.img"_s)})
        host.system.blocks += BlockDescription{name, number, {}, {}, {}, {}, {}, false, shown};
    host.system.mounts += {{u"0:45"_s, u"/data\\040of\\040all"_s, u"/dev/mapper/redbud17-data"_s},
                           {u"0:46"_s, u"/net"_s, u"redbud17:/export"_s}};
    host.system.processes = {{4711, u"python3"_s, {u"/dev/nvidia0"_s, u"/home/someone/secret"_s}},
                             {4712, u"bash"_s, {u"/home/someone/other-secret"_s}}};
    host.system.hugePages = {{1048576, 64, 48}};
    return host;
}

/// Modules of the running kernel, most of them for other machines, and of another kernel.
void addModules(MemorySysroot &tree)
{
    const QString directory = u"lib/modules/"_s + tree.line(u"proc/sys/kernel/osrelease"_s);
    tree.addFile(directory + u"/modules.alias"_s,
                 "# Aliases extracted from modules themselves.\n"
                 "alias pci:v000010DEd*sv*sd*bc03sc0[0-2]i00* nvidia\n"
                 "alias pci:v000010DEd00001DB1sv*sd*bc*sc*i* nouveau\n"
                 "alias pci:v000010DEd00001DB2sv*sd*bc*sc*i* redbud17\n"
                 "alias pci:v*d*sv*sd*bc01sc0[!6]i02* nvme\n"
                 "alias pci:v0000FFFFd*sv*sd*bc*sc*i* redbud17\n"
                 "alias usb:v1D6Bp* redbud17\n");
    tree.addFile(directory + u"/modules.builtin.modinfo"_s,
                 QByteArray("xhci_pci.alias=pci:v*d*sv*sd*bc0Csc03i30*|xhci_pci.author=redbud17|")
                     .replace('|', '\0'));
    tree.addFile(u"lib/modules/4.0.0-redbud17/modules.alias"_s, "");
}

/// A ZFS pool and a btrfs of two devices.
void addPools(MemorySysroot &tree)
{
    tree.addFile(u"proc/spl/kstat/zfs/redbud17/state"_s, "ONLINE\n");
    const QStringList blocks = tree.list(u"sys/class/block"_s).value_or(QStringList());
    for (const QString &name : blocks) {
        tree.addFile(u"run/udev/data/b"_s + tree.line(u"sys/class/block/"_s + name + u"/dev"_s),
                     "S:disk/by-id/SERIAL17\nE:ID_FS_TYPE=" +
                         QByteArray(name == u"sda"_s ? "zfs_member" : "btrfs") +
                         "\nE:ID_FS_LABEL=redbud17\n");
        if (name.startsWith(u"nvme"_s) || name == u"sda"_s)
            tree.addLink(u"sys/fs/btrfs/0a1b2c3d-5e41-4117-8888-333344445555/devices/"_s + name,
                         u"../../../../class/block/"_s + name);
    }
}

/// Additions that the builder does not know.
MemorySysroot busyTree()
{
    MemorySysroot tree = buildHostTree(busyHost());
    const QString base = u"sys/firmware/devicetree/base/"_s;
    tree.addFile(base + u"system-id"_s, QByteArray("SERIAL17\0", 9));
    tree.addFile(base + u"pciex@600c3c0400000/pci@0/pci@0/pci@a/3d-controller@0/ibm,loc-code"_s,
                 QByteArray("UOPWR.SERIAL17-Node0-GPU0\0", 26));
    tree.addFile(u"proc/version"_s, "Linux version 5.2.0 (builder@redbud17) (gcc) #1 SMP\n");
    tree.addFile(u"proc/sys/kernel/hostname"_s, "redbud17\n");
    tree.addFile(u"sys/class/dmi/id/product_serial"_s, "SERIAL17\n");
    const QString config = u"sys/devices/pci0000:00/0000:00:00.0/0000:01:00.0/config"_s;
    QByteArray bytes = *tree.read(config);
    bytes.replace(0x100, 12, QByteArray("\x03\x00\x01\x00SERIAL17", 12));
    tree.addFile(config, bytes);
    addModules(tree);
    addPools(tree);
    return tree;
}

QByteArray json(const Sysroot &root)
{
    const auto host = scanHost(root, u"test"_s);
    return host ? QJsonDocument(toJson(*host)).toJson() : host.error().text().toUtf8();
}

/// A tree as one without root sees it: of configuration space the first 64 bytes.
class UnprivilegedSysroot final : public Sysroot
{
public:
    explicit UnprivilegedSysroot(const MemorySysroot &root)
        : m_root(root)
    {
    }

    Result<QByteArray> read(const QString &path, qint64 maxBytes) const override
    {
        auto bytes = m_root.read(path, maxBytes);
        if (bytes && path.endsWith(u"/config"_s))
            bytes->truncate(64);
        return bytes;
    }
    Result<QStringList> list(const QString &path) const override { return m_root.list(path); }
    Result<QString> readLink(const QString &path) const override { return m_root.readLink(path); }
    bool exists(const QString &path) const override { return m_root.exists(path); }
    qint64 statedSize(const QString &path) const override { return m_root.statedSize(path); }

private:
    const MemorySysroot &m_root;
};

/// Everything that the snapshot says, as one text.
QByteArray everything(const MemorySysroot &tree)
{
    QByteArray all;
    for (auto it = tree.entries().cbegin(); it != tree.entries().cend(); ++it)
        all += it.key().toUtf8() + ' ' + it->data + '\n';
    return all;
}

const QList<QByteArray> secrets{"SERIAL17", "redbud17", "525400123456",
                                "52:54:00", "secret",   "0123456789abcdef",
                                "GPU-0000", "0102A8C0", "0a1b2c3d"};

} // namespace

class TestCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestPciIds(); }

    void scansAsTheOriginal_data() { trees(); }
    void scansAsTheOriginal()
    {
        QFETCH(MemorySysroot, tree);
        const auto original = scanHost(tree, u"test"_s);
        const MemorySysroot captured = capture(tree, Identities::Remove);
        const auto archive = writeSnapshot(captured);
        QVERIFY(archive);
        const auto snapshot = readSnapshot(*archive);
        QVERIFY(snapshot);
        QCOMPARE(**snapshot, captured);
        QCOMPARE(json(**snapshot), json(tree));
        auto host = scanHost(**snapshot, u"test"_s);
        QVERIFY(host && original);
        for (PciDevice &device : host->devices)
            device.config = original->device(device.address)->config;
        QCOMPARE(*host, *original);
    }

    void isTheSameEveryTime()
    {
        QCOMPARE(*writeSnapshot(capture(busyTree(), Identities::Remove)),
                 *writeSnapshot(capture(busyTree(), Identities::Remove)));
        const auto live = openDirectorySysroot(u"/"_s);
        QVERIFY(live);
        QCOMPARE(everything(capture(**live, Identities::Remove)),
                 everything(capture(**live, Identities::Remove)));
    }

    void capturesACapture()
    {
        const MemorySysroot once = capture(busyTree(), Identities::Remove);
        QCOMPARE(everything(capture(once, Identities::Remove)), everything(once));
    }

    void saysTheSizeOfWhatCannotBeRead()
    {
        const MemorySysroot tree = busyTree();
        const MemorySysroot captured = capture(UnprivilegedSysroot(tree), Identities::Remove);
        const auto host = scanHost(captured, u"test"_s);
        const auto whole = scanHost(tree, u"test"_s);
        QVERIFY(host && whole);
        for (const PciDevice &device : host->devices) {
            QCOMPARE(device.config.size(), 64);
            QCOMPARE(device.configSize, whole->device(device.address)->configSize);
        }
        QCOMPARE(host->device({4, 4, 0, 0})->configSize, 4096);
        QCOMPARE(everything(capture(captured, Identities::Remove)), everything(captured));
    }

    void keepsSecrets()
    {
        const QByteArray told = everything(capture(busyTree(), Identities::Remove));
        for (const QByteArray &secret : secrets)
            QVERIFY2(!told.contains(secret), secret.constData());
    }

    void tellsIdentitiesWhenAsked()
    {
        const QByteArray told = everything(capture(busyTree(), Identities::Keep));
        QVERIFY(told.contains("SERIAL17"));
        QVERIFY(told.contains("525400123456"));
        QCOMPARE(json(capture(busyTree(), Identities::Keep)), json(busyTree()));
    }

    void takesThisMachine()
    {
        const auto live = openDirectorySysroot(u"/"_s);
        QVERIFY(live);
        const MemorySysroot captured = capture(**live, Identities::Remove);
        QCOMPARE(json(captured), json(**live));
    }

    void takesModulesOfTheMachineOnly()
    {
        const MemorySysroot captured = capture(busyTree(), Identities::Remove);
        const auto host = scanHost(captured, u"test"_s);
        QVERIFY(host);
        QCOMPARE(host->device({4, 4, 0, 0})->modules,
                 std::optional(QStringList{u"nouveau"_s, u"nvidia"_s}));
        QCOMPARE(captured.list(u"lib/modules"_s)->size(), 1);
    }

    void scriptMakesTheSame_data() { trees(); }
    void scriptMakesTheSame()
    {
        QFETCH(MemorySysroot, tree);
        QTemporaryDir folder;
        QVERIFY(writeTree(tree, folder.path()));
        const auto snapshot = collect(folder.path(), Identities::Remove);
        QVERIFY(snapshot);
        QCOMPARE(json(*snapshot), json(tree));
        const QByteArray told = everything(*snapshot);
        for (const QByteArray &secret : secrets)
            QVERIFY2(!told.contains(secret), secret.constData());
        // Every file is what Redbud itself would have taken.
        const MemorySysroot captured = capture(tree, Identities::Remove);
        for (auto it = captured.entries().cbegin(); it != captured.entries().cend(); ++it) {
            const auto collected = snapshot->entries().constFind(it.key());
            QVERIFY2(collected != snapshot->entries().cend(), qPrintable(it.key()));
            const bool isSame =
                collected->kind == it->kind && collected->data.trimmed() == it->data.trimmed();
            QVERIFY2(isSame || it.key().endsWith(u"loc-code"_s), qPrintable(it.key()));
        }
    }

    void scriptKeepsIdentitiesWhenAsked()
    {
        QTemporaryDir folder;
        QVERIFY(writeTree(busyTree(), folder.path()));
        const auto snapshot = collect(folder.path(), Identities::Keep);
        QVERIFY(snapshot);
        QVERIFY(everything(*snapshot).contains("SERIAL17"));
        QCOMPARE(json(*snapshot), json(busyTree()));
    }

    void scriptTakesThisMachine()
    {
        const auto snapshot = collect(u"/"_s, Identities::Remove);
        QVERIFY(snapshot);
        const auto live = openDirectorySysroot(u"/"_s);
        QVERIFY(live);
        QCOMPARE(json(*snapshot), json(**live));
    }

    void removesSerialNumbers_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::newRow("UOPWR.1312E6A-Node0-GPU0") << u"Node0-GPU0"_s;
        QTest::newRow("U78D3.001.WZS0ABC-P1-C2") << u"P1-C2"_s;
        QTest::newRow("GPU0") << u"GPU0"_s;
        QTest::newRow("Slot3-A.B-C") << u"Slot3-A.B-C"_s;
        QTest::newRow("") << QString();
    }
    void removesSerialNumbers()
    {
        QFETCH(QString, kept);
        QCOMPARE(withoutSerialNumber(QString::fromLatin1(QTest::currentDataTag())), kept);
    }

private:
    static void trees()
    {
        QTest::addColumn<MemorySysroot>("tree");
        QTest::newRow("4 GPUs") << buildHostTree(ac922With4Gpus());
        QTest::newRow("6 GPUs") << buildHostTree(ac922With6Gpus());
        QTest::newRow("busy") << busyTree();
        MemorySysroot nothing;
        nothing.addDirectory(u"sys/bus/pci/devices"_s);
        QTest::newRow("nothing") << nothing;
    }

    /// Runs the collector with the strictest common shell, fed as over ssh.
    static std::shared_ptr<const MemorySysroot> collect(const QString &root, Identities identities)
    {
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"REDBUD_ROOT"_s, root);
        shell.setProcessEnvironment(environment);
        shell.start(u"dash"_s, {u"-s"_s});
        shell.write(captureScript(identities));
        shell.closeWriteChannel();
        if (!shell.waitForFinished(120000) || shell.exitCode() != 0)
            return nullptr;
        const QByteArray errors = shell.readAllStandardError();
        if (!errors.isEmpty())
            qWarning("%s", errors.constData());
        const auto snapshot = readSnapshot(shell.readAllStandardOutput());
        return snapshot ? *snapshot : nullptr;
    }
};

QTEST_GUILESS_MAIN(TestCapture)
#include "testcapture.moc"
