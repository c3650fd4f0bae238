// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/memorysysroot.h"
#include "core/base/size.h"
#include "core/host/scanner.h"
#include "core/qemu/qemuprocess.h"
#include "core/qemu/qmpclient.h"
#include "core/session/blockdeviceuses.h"
#include "core/session/preflight.h"
#include "core/session/timedlook.h"
#include "tests/bind/bindcase.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <sys/stat.h>
#include <unistd.h>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

namespace
{

using Kind = FileFacts::Kind;

constexpr int longMs = 60000;

/// Another user, without privileges, as long as this lives; where the test runs as one already,
/// that one.
class Unprivileged
{
public:
    Unprivileged()
    {
        if (::geteuid() == 0 && ::seteuid(nobody) == 0)
            m_changed = true;
    }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;
    ~Unprivileged()
    {
        if (m_changed && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }

private:
    static constexpr uid_t nobody = 65534;
    bool m_changed = false;
};

} // namespace

/// What a preflight reads, from trees, files, a real QEMU and a real port.
class TestPreflightFacts : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const Sysroot> m_nothing = std::make_shared<MemorySysroot>();

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString put(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!QDir().mkpath(QFileInfo(path(name)).path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(content) != content.size())
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
        return path(name);
    }

    FileFacts look(const QString &file) const { return lookAtFile(file, *m_nothing); }

    /// Places of which none is this machine's.
    PreflightPlaces elsewhere(const std::shared_ptr<const Sysroot> &root) const
    {
        PreflightPlaces places;
        places.root = root;
        places.devices = path(u"dev"_s);
        places.bridgeAcl = path(u"etc/bridge.conf"_s);
        places.bridgeHelpers = QStringList{path(u"helper"_s)};
        places.cacheFolder = path(u"cache"_s);
        places.lockedMemory = [] { return LockedMemoryLimits{64 * KiB, 128 * KiB}; };
        places.groupState = [](const QString &) { return GroupState::Busy; };
        return places;
    }

    /// QEMU with an image, stopped before its first instruction.
    std::unique_ptr<QemuProcess> qemuWith(const QString &image, const QString &more)
    {
        static int count = 0;
        const QString socket = path(u"qmp%1"_s.arg(++count));
        LaunchSpec spec;
        spec.argv = {defaultQemu(),
                     u"-nodefaults"_s,
                     u"-display"_s,
                     u"none"_s,
                     u"-machine"_s,
                     u"pseries-7.2,accel=tcg"_s,
                     u"-S"_s,
                     u"-qmp"_s,
                     u"unix:%1,server=on,wait=off"_s.arg(socket),
                     u"-drive"_s,
                     u"if=none,id=drive0,format=raw,file=%1%2"_s.arg(image, more),
                     u"-device"_s,
                     u"virtio-blk-pci,drive=drive0"_s};
        auto started = QemuProcess::start(spec);
        if (!started)
            qFatal("%s", qUtf8Printable(started.error().text()));
        const auto qmp = QmpClient::connect(socket, QDeadlineTimer(longMs), [&] {
            (*started)->pump(0);
            return (*started)->isRunning();
        });
        if (!qmp || !(*qmp)->execute(u"query-status"_s))
            qFatal("%s", qUtf8Printable((*started)->log().join(u'\n')));
        return std::move(*started);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(::chmod(qPrintable(m_folder.path()), 0755) == 0); }

    void kindsOfFiles()
    {
        QCOMPARE(look(path(u"none"_s)).kind, Kind::Missing);
        QCOMPARE(look(put(u"file"_s, "x") + u"/below"_s).kind, Kind::Missing);
        QCOMPARE(look(m_folder.path()).kind, Kind::Directory);
        QCOMPARE(look(u"/dev/null"_s).kind, Kind::Other);
        QVERIFY(::mkfifo(qPrintable(path(u"pipe"_s)), 0600) == 0);
        QLocalServer server;
        QVERIFY(server.listen(path(u"socket"_s)));
        QCOMPARE(look(path(u"socket"_s)).kind, Kind::Socket);
        QVERIFY(look(path(u"socket"_s)).writable);
        QVERIFY(look(put(u"line"_s, "x\n")).endsWithLineFeed);
        QVERIFY(!look(put(u"no-line"_s, "\nx")).endsWithLineFeed);
        QCOMPARE(look(path(u"pipe"_s)).kind, Kind::Other); // and nobody waits for its other end
        QCOMPARE(look(put(u"a:b"_s, "x")).kind, Kind::Regular);
        QCOMPARE(look(u"nbd:localhost:10809"_s).kind, Kind::Missing);
        const FileFacts file = look(put(u"good"_s, "x"));
        QCOMPARE(file.kind, Kind::Regular);
        QVERIFY(file.readable && file.writable && !file.qcow2);
        QVERIFY(!file.lockedForReading && !file.lockedForWriting);
    }

    void formats()
    {
        QVERIFY(look(put(u"image.qcow2"_s, QByteArray("QFI\xfb\0\0\0\x03", 8))).qcow2);
        QVERIFY(!look(put(u"short"_s, "QFI")).qcow2);
        QVERIFY(!look(put(u"empty"_s, "")).qcow2);
    }

    void oneFileByTwoNames()
    {
        const QString file = put(u"one"_s, "x");
        QVERIFY(QFile::link(file, path(u"two"_s)));
        QCOMPARE(look(file).number, look(path(u"two"_s)).number);
        QVERIFY(look(file).number != look(put(u"three"_s, "x")).number);
    }

    void permissions()
    {
        const QString secret = put(u"secret"_s, "x");
        const QString shown = put(u"shown"_s, "x");
        const QString below = put(u"closed/below"_s, "x");
        QVERIFY(::chmod(qPrintable(secret), 0) == 0);
        QVERIFY(::chmod(qPrintable(shown), 0444) == 0);
        QVERIFY(::chmod(qPrintable(path(u"closed"_s)), 0) == 0);
        {
            const Unprivileged user;
            QCOMPARE(look(secret).kind, Kind::Regular);
            QVERIFY(!look(secret).readable && !look(secret).writable);
            QVERIFY(look(shown).readable && !look(shown).writable);
            QCOMPARE(look(below).kind, Kind::Unreachable);
            QVERIFY(!look(below).error.isEmpty());
        }
        QVERIFY(::chmod(qPrintable(path(u"closed"_s)), 0755) == 0);
    }

    void imagesOfARunningQemu()
    {
        const QString image = put(u"disk.raw"_s, QByteArray(1 << 20, '\0'));
        {
            const auto writer = qemuWith(image, {});
            const FileFacts facts = look(image);
            QVERIFY(facts.lockedForReading);
            QVERIFY(facts.lockedForWriting);
        }
        {
            const auto reader = qemuWith(image, u",readonly=on"_s);
            const FileFacts facts = look(image);
            QVERIFY(!facts.lockedForReading);
            QVERIFY(facts.lockedForWriting);
            // As another QEMU finds: two may read.
            const auto another = qemuWith(image, u",readonly=on"_s);
            QVERIFY(another->isRunning());
        }
        QVERIFY(!look(image).lockedForWriting);
    }

    void manyFilesInTheirOrder()
    {
        QStringList paths;
        for (int i = 0; i < 100; ++i)
            paths.append(i % 2 ? path(u"none%1"_s.arg(i)) : put(u"many%1"_s.arg(i), "x"));
        const auto facts = lookInTime(
            paths, [this](const QString &file) { return look(file); }, longMs);
        QCOMPARE(facts.size(), paths.size());
        for (qsizetype i = 0; i < paths.size(); ++i) {
            QCOMPARE(facts[i].path, paths[i]);
            QCOMPARE(facts[i].kind, i % 2 ? Kind::Missing : Kind::Regular);
        }
        QVERIFY(lookInTime({}, {}, longMs).isEmpty());
    }

    void aServerThatIsDown()
    {
        // Shared with the thread that is left behind.
        const auto goOn = std::make_shared<std::promise<void>>();
        const auto left = std::make_shared<std::promise<void>>();
        const auto look = [down = goOn->get_future().share(), left](const QString &file) {
            FileFacts facts;
            facts.path = file;
            facts.kind = Kind::Regular;
            if (file == u"stuck"_s) {
                down.wait();
                left->set_value();
            }
            return facts;
        };
        const auto facts = lookInTime({u"before"_s, u"stuck"_s, u"after"_s}, look, 2000);
        QCOMPARE(facts.size(), 3);
        QCOMPARE(facts[0].kind, Kind::Regular);
        QCOMPARE(facts[1].path, u"stuck"_s);
        QCOMPARE(facts[1].kind, Kind::NoAnswer);
        QCOMPARE(facts[2].kind, Kind::Regular);
        goOn->set_value();
        left->get_future().wait();
    }

    void usesOfBlockDevices()
    {
        MemorySysroot root;
        const QString disk = u"sys/devices/pci/block/sda"_s;
        QVERIFY(root.addLink(u"sys/dev/block/8:0"_s, u"../../devices/pci/block/sda"_s));
        QVERIFY(root.addLink(u"sys/class/block/sda"_s, u"../../devices/pci/block/sda"_s));
        QVERIFY(root.addLink(u"sys/dev/block/8:2"_s, u"../../devices/pci/block/sda/sda2"_s));
        QVERIFY(root.addLink(u"sys/class/block/sda2"_s, u"../../devices/pci/block/sda/sda2"_s));
        QVERIFY(root.addFile(disk + u"/dev"_s, "8:0\n"));
        for (int i = 1; i <= 3; ++i) {
            const QString part = disk + u"/sda%1"_s.arg(i);
            QVERIFY(root.addFile(part + u"/partition"_s, QByteArray::number(i)));
            QVERIFY(root.addFile(part + u"/dev"_s, "8:" + QByteArray::number(i) + '\n'));
            QVERIFY(root.addDirectory(part + u"/holders"_s));
        }
        QCOMPARE(blockDeviceUses(root, u"8:0"_s), QStringList());
        QVERIFY(root.addFile(u"proc/self/mountinfo"_s, "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
                                                       "23 1 0:5 / /x rw - btrfs /dev/sdb rw\n"));
        QVERIFY(root.addFile(u"proc/swaps"_s, "Filename Type\n/dev/sda3 partition 1 0 -2\n"));
        QVERIFY(root.addDirectory(disk + u"/sda2/holders/dm-0"_s));
        QCOMPARE(blockDeviceUses(root, u"8:0"_s),
                 (QStringList{u"sda1 is mounted at /"_s, u"sda2 is a part of dm-0"_s,
                              u"sda3 is swap space"_s}));
        // A partition alone has only its own.
        QCOMPARE(blockDeviceUses(root, u"8:2"_s), QStringList{u"sda2 is a part of dm-0"_s});
        QCOMPARE(blockDeviceUses(root, u"9:9"_s), QStringList());
    }

    void bridgeLists_data()
    {
        QTest::addColumn<QByteArray>("main"); // empty: no file
        QTest::addColumn<int>("access");
        const auto row = [](const char *name, const QByteArray &main, BridgeAccess access) {
            QTest::newRow(name) << main << int(access);
        };
        using Access = BridgeAccess;
        row("allowed", "# bridges\n\n  allow br0  \n", Access::Allowed);
        row("allowed with a tab", "allow\tbr0", Access::Allowed);
        row("all allowed", "allow all\n", Access::Allowed);
        row("another allowed", "allow br1\n", Access::NotNamed);
        row("a longer name", "allow br01\n", Access::NotNamed);
        row("denied after", "allow br0\ndeny br0\n", Access::Denied);
        row("denied before", "deny br0\nallow br0\n", Access::Denied);
        row("all denied", "allow br0\ndeny all\n", Access::Denied);
        row("another denied", "allow all\ndeny br1\n", Access::Allowed);
        row("included", "include /included\n", Access::Allowed);
        row("included and denied", "include /included\ndeny br0\n", Access::Denied);
        row("included and missing", "include /none\nallow br0\n", Access::Allowed);
        row("included and secret", "include /secret\n", Access::Unreadable);
        row("included and wrong", "include /wrong\nallow br0\n", Access::Allowed);
        row("of itself", "include /main\n", Access::Unreadable);
        row("no file", {}, Access::NoFile);
        row("no word", "allowed\n", Access::Malformed);
        row("an unknown word", "permit br0\n", Access::Malformed);
        row("wrong after", "allow br0\npermit br0\n", Access::Malformed);
        row("nothing", "\n", Access::NotNamed);
    }
    void bridgeLists()
    {
        QFETCH(QByteArray, main);
        QFETCH(int, access);
        const QMap<QString, QByteArray> files{
            {u"/main"_s, main}, {u"/included"_s, "allow br0\n"}, {u"/wrong"_s, "wrong\n"}};
        int reads = 0;
        const auto read = [&](const QString &file) -> Result<QByteArray> {
            ++reads;
            if (file == u"/secret"_s)
                return failure(ErrorCode::PermissionDenied, u"secret"_s);
            const QByteArray text = files.value(file);
            if (text.isEmpty())
                return failure(ErrorCode::NotFound, u"none"_s);
            return text;
        };
        QCOMPARE(int(bridgeAccess(u"br0"_s, u"/main"_s, read)), access);
        QVERIFY(reads < 100);
    }

    void aBridgeListThatIncludesItselfOften()
    {
        const auto read = [](const QString &) -> Result<QByteArray> {
            return QByteArray("include /a\ninclude /b\n").repeated(50);
        };
        QCOMPARE(bridgeAccess(u"br0"_s, u"/a"_s, read), BridgeAccess::Unreadable);
    }

    void interfaces()
    {
        MemorySysroot root;
        const QString net = u"sys/class/net/"_s;
        QVERIFY(root.addDirectory(net + u"br0/bridge"_s));
        QVERIFY(root.addFile(net + u"eth0/carrier"_s, "1\n"));
        QVERIFY(root.addFile(net + u"tap0/tun_flags"_s, "0x1002\n"));
        QVERIFY(root.addFile(net + u"tap0/owner"_s, "1000\n"));
        QVERIFY(root.addFile(net + u"tap1/tun_flags"_s, "0x1002\n"));
        QVERIFY(root.addFile(net + u"tap1/owner"_s, "-1\n"));
        QVERIFY(root.addFile(net + u"tap1/carrier"_s, "1\n"));
        QVERIFY(root.addFile(net + u"tun0/tun_flags"_s, "0x1001\n"));
        const auto facts = [&](const char *name) {
            return readInterface(root, QString::fromLatin1(name));
        };
        QCOMPARE(facts("br0"), (InterfaceFacts{true, true, false, {}, false, false, 0}));
        QCOMPARE(facts("eth0"), (InterfaceFacts{true, false, false, {}, false, false, 0}));
        QCOMPARE(facts("tap0"), (InterfaceFacts{true, false, true, 1000, false, false, 0}));
        QCOMPARE(facts("tap1"), (InterfaceFacts{true, false, true, {}, true, false, 0}));
        QCOMPARE(facts("tun0"), (InterfaceFacts{true, false, false, {}, false, false, 0}));
        QVERIFY(root.addDirectory(net + u"mv0/macvtap/tap12"_s));
        QVERIFY(root.addFile(net + u"mv0/ifindex"_s, "12\n"));
        QCOMPARE(facts("mv0"), (InterfaceFacts{true, false, false, {}, false, true, 12}));
        for (const char *none : {"br1", "", ".", "..", "br0/bridge", "../net/br0"})
            QCOMPARE(facts(none), InterfaceFacts());
    }

    void bridgeHelpers()
    {
        const QString helper = put(u"bin/qemu-bridge-helper"_s, "");
        QCOMPARE(findBridgeHelper({path(u"none"_s), helper}), BridgeHelperFacts());
        QVERIFY(::chmod(qPrintable(helper), 0755) == 0);
        QCOMPARE(findBridgeHelper({path(u"none"_s), m_folder.path(), helper}).path, helper);
        {
            const Unprivileged user;
            QVERIFY(!findBridgeHelper({helper}).privileged);
            // su is privileged on every machine.
            QVERIFY(findBridgeHelper({u"/usr/bin/su"_s}).privileged);
        }
        const QString qemu = put(u"opt/bin/qemu-system-ppc64"_s, "");
        const QString root = QFileInfo(m_folder.path()).canonicalFilePath();
        const QStringList places = bridgeHelperPlaces(qemu);
        QCOMPARE(places.constFirst(), root + u"/opt/lib/qemu/qemu-bridge-helper"_s);
        QVERIFY(places.contains(root + u"/opt/libexec/qemu-bridge-helper"_s));
        QVERIFY(places.contains(u"/usr/libexec/qemu-bridge-helper"_s));
        // Debian's, where the real QEMU has it.
        QCOMPARE(findBridgeHelper(bridgeHelperPlaces(findQemu(defaultQemu()).value())).path,
                 u"/usr/lib/qemu/qemu-bridge-helper"_s);
    }

    void ports()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        QCOMPARE(portState(u"127.0.0.1"_s, port), PortState::Taken);
        QCOMPARE(portState(u"0.0.0.0"_s, port), PortState::Taken);
        server.close();
        QCOMPARE(portState(u"127.0.0.1"_s, port), PortState::Free);
        QCOMPARE(portState(u"127.0.0.1"_s, port), PortState::Free);    // nothing was left
        QCOMPARE(portState(u"192.0.2.1"_s, port), PortState::NotHere); // for documentation
        QCOMPARE(portState(u"localhost"_s, port), PortState::NotHere); // no number
    }

    void memory()
    {
        MemorySysroot root;
        QVERIFY(root.addFile(u"proc/meminfo"_s, "MemTotal:       1000 kB\nMemFree: 1 kB\n"
                                                "MemAvailable:    600 kB\nHugePages_Total: 7\n"));
        const QString pages = u"sys/kernel/mm/hugepages/hugepages-2048kB/"_s;
        const auto set = [&](const char *name, const char *value) {
            return root.addFile(pages + QString::fromLatin1(name), value);
        };
        QVERIFY(set("nr_hugepages", "10") && set("free_hugepages", "8"));
        QVERIFY(root.addFile(u"sys/devices/system/node/node8/meminfo"_s, "Node 8 MemTotal: 9 kB"));
        QVERIFY(root.addFile(u"sys/devices/system/node/node8/cpulist"_s, "0-3"));
        QVERIFY(root.addFile(u"sys/devices/system/node/node8/hugepages/hugepages-2048kB/"
                             "free_hugepages"_s,
                             "5"));
        const MemoryFacts facts = readMemoryFacts(root);
        QCOMPARE(facts.total, 1000 * KiB);
        QCOMPARE(facts.available, 600 * KiB);
        QCOMPARE(facts.hugePages, (QList<HugePages>{{2 * MiB, 10, 8}}));
        QCOMPARE(facts.nodes.constFirst().id, 8);
        QCOMPARE(facts.nodes.constFirst().hugePages.constFirst().free, quint64(5));
        // Promised to others; and the kernel may make three more, of which it has made one.
        QVERIFY(set("resv_hugepages", "6"));
        QCOMPARE(readMemoryFacts(root).hugePages.constFirst().free, quint64(2));
        QVERIFY(set("nr_overcommit_hugepages", "3") && set("surplus_hugepages", "1"));
        QCOMPARE(readMemoryFacts(root).hugePages.constFirst().free, quint64(4));
        QCOMPARE(readMemoryFacts(MemorySysroot()), MemoryFacts());
    }

    void memoryLines()
    {
        QCOMPARE(memoryLine("A: 1 kB\nB: 2 kB", "B"), std::optional(2 * KiB));
        QCOMPARE(memoryLine("AB: 1 kB", "A"), std::nullopt);
        QCOMPARE(memoryLine("A: x kB", "A"), std::nullopt);
        QCOMPARE(memoryLine("A:", "A"), std::nullopt);
        QCOMPARE(memoryLine("A: 18446744073709551615 kB", "A"), std::nullopt);
    }

    void hardwareOfAFakeHost()
    {
        const QString folder = path(u"host"_s);
        QVERIFY(makeBindableHost(folder));
        std::shared_ptr<const Sysroot> root = openDirectorySysroot(folder).value();
        const Host host = scanHost(*root, u"live"_s).value();
        const Plan plan = automaticPlan(host);
        PreflightOptions options;
        options.places = elsewhere(root);
        options.places.devices = folder + u"/dev"_s;
        const PreflightFacts before = readPreflightFacts(host, plan, options);
        QVERIFY(before.qemu);
        QCOMPARE(before.qemuProgram, findQemu(defaultQemu()).value());
        QCOMPARE(before.user, quint32(::geteuid()));
        QVERIFY(!before.kvm.exists && !before.vfioContainer.exists);
        QCOMPARE(before.groups.keys(), QList<int>{5});
        QVERIFY(!before.groups[5].node.exists);
        QCOMPARE(before.binding.devices[addressOf("0004:04:00.0")].driver, u"nvidia"_s);
        QVERIFY(!canLaunch(preflight(host, plan, before, options)));

        for (const char *node : {"kvm", "vfio/vfio", "vfio/5", "net/tun"})
            put(u"host/dev/"_s + QString::fromLatin1(node), "");
        QVERIFY(::chmod(qPrintable(folder + u"/dev/vfio/5"_s), 0666) == 0);
        QVERIFY(::chmod(qPrintable(folder + u"/dev/kvm"_s), 0440) == 0);
        const PreflightFacts after = readPreflightFacts(host, plan, options);
        QVERIFY(after.vfioContainer.usable && after.tun.usable);
        QCOMPARE(after.groups[5].state, GroupState::Busy);
        QCOMPARE(after.binding.groupOwner[5], quint32(::geteuid()));
        const Unprivileged user;
        options.places.cacheFolder.clear();
        const PreflightFacts others = readPreflightFacts(host, plan, options);
        QCOMPARE(others.kvm, (NodeFacts{true, false}));
        QVERIFY(others.groups[5].node.usable);
    }

    void lockedMemory()
    {
        const auto root = std::make_shared<MemorySysroot>();
        const QString limits = u"proc/self/limits"_s;
        const QByteArray limited = "Max locked memory 65536 131072 bytes\n";
        QVERIFY(root->addFile(limits, limited));
        QVERIFY(root->addFile(u"proc/self/status"_s, "CapEff:\t0000000000000000\n"));
        PreflightOptions options;
        options.places = elsewhere(root);
        const auto read = [&] { return readPreflightFacts(Host(), Plan(), options).lockedMemory; };
        QVERIFY((read() == LockedMemoryLimits{64 * KiB, 128 * KiB}));
        QVERIFY(root->addFile(u"proc/self/status"_s, "CapEff:\t0000000000004000\n"));
        QVERIFY(read() == LockedMemoryLimits());
        options.simulated = true;
        QVERIFY(root->addFile(u"proc/self/status"_s, "CapEff:\t0000000000000000\n"));
        QVERIFY(read() == LockedMemoryLimits());
    }

    void whatAPlanConnects()
    {
        const auto root = std::make_shared<MemorySysroot>();
        QVERIFY(root->addDirectory(u"sys/class/net/br0/bridge"_s));
        put(u"etc/bridge.conf"_s, "include " + path(u"etc/more.conf"_s).toUtf8() + '\n');
        put(u"etc/more.conf"_s, "allow br0\n");
        Plan plan;
        plan.disks.append({.file = put(u"a.qcow2"_s, "QFI\xfb"), .slot = {}, .extra = {}});
        plan.disks.append({.file = path(u"none.raw"_s), .slot = {}, .extra = {}});
        plan.boot.kernel = put(u"vmlinux"_s, "x");
        plan.firmware = {Firmware::Kind::File, put(u"firmware"_s, "x")};
        plan.tpm = Tpm{put(u"tpm"_s, "x"), {}};
        QVERIFY(root->addDirectory(u"sys/class/net/mv0/macvtap"_s));
        QVERIFY(root->addFile(u"sys/class/net/mv0/ifindex"_s, "12\n"));
        put(u"dev/tap12"_s, "");
        using Backend = NetworkCard::Backend;
        plan.networks.append({Backend::Bridge, u"br0"_s, {}, 0, {}, {}});
        plan.networks.append({Backend::Tap, u"tap0"_s, {}, 0, {}, {}});
        plan.networks.append({Backend::User, {}, {}, 0, {}, {}});
        plan.networks.append({Backend::Macvtap, u"mv0"_s, {}, 0, {}, {}});
        PreflightOptions options;
        options.places = elsewhere(root);
        const PreflightFacts facts = readPreflightFacts(Host(), plan, options);
        QCOMPARE(facts.files.size(), 5);
        QVERIFY(facts.files[plan.firmware.file].readable);
        QVERIFY(facts.files[plan.tpm->socket].readable);
        QVERIFY(facts.macvtaps[u"mv0"_s].usable);
        QVERIFY(facts.files[plan.disks[0].file].qcow2);
        QCOMPARE(facts.files[plan.disks[1].file].kind, Kind::Missing);
        QVERIFY(facts.files[plan.boot.kernel].readable);
        QCOMPARE(facts.interfaces.keys(), (QStringList{u"br0"_s, u"mv0"_s, u"tap0"_s}));
        QVERIFY(facts.interfaces[u"br0"_s].bridge);
        QVERIFY(!facts.interfaces[u"tap0"_s].exists);
        QCOMPARE(facts.bridgeAccess.size(), 1);
        QCOMPARE(facts.bridgeAccess[u"br0"_s], BridgeAccess::Allowed);
        QCOMPARE(facts.bridgeHelper, BridgeHelperFacts());
        QVERIFY(facts.ports.isEmpty());
        plan.display = Display{};
        plan.display->listen = u"localhost"_s;
        plan.display->port = 5977;
        plan.display->passwordFile = put(u"password"_s, "x\n");
        const PreflightFacts shown = readPreflightFacts(Host(), plan, options);
        QVERIFY(shown.files[plan.display->passwordFile].endsWithLineFeed);
        const QList<PortFacts> ports = shown.ports;
        QCOMPARE(ports.size(), 1);
        QCOMPARE(ports.first().address, u"127.0.0.1"_s);
        QCOMPARE(ports.first().port, 5977);
        plan.display->listen = u"a-name"_s;
        QVERIFY(readPreflightFacts(Host(), plan, options).ports.isEmpty());
    }

    void withoutQemu()
    {
        PreflightOptions options;
        options.qemu = u"/nonexistent/qemu"_s;
        options.places = elsewhere(m_nothing);
        const PreflightFacts facts = readPreflightFacts(Host(), Plan(), options);
        QCOMPARE(facts.qemu.error().code, ErrorCode::NotFound);
        QVERIFY(facts.qemuProgram.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPreflightFacts)
#include "testpreflightfacts.moc"
