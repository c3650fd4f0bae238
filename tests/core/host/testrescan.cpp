// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/observedsysroot.h"
#include "core/host/hostjson.h"
#include "core/host/rescan.h"
#include "core/host/scanner.h"
#include "tests/hosts/hosttreebuilder.h"
#include "tests/hosts/treeedits.h"
#include "tests/hosts/x86server.h"
#include "tests/support/samples.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr const char *gpu0 = "0004:04:00.0";
constexpr const char *card = "0001:00:00.0";            // of the x86 server
constexpr const char *virtualFunction = "0001:00:02.1"; // of that card

QString text(const char *word)
{
    return QString::fromLatin1(word);
}

Host scan(const Sysroot &tree)
{
    Result<Host> host = scanHost(tree, u"test"_s);
    if (!host)
        qFatal("%s", qUtf8Printable(host.error().text()));
    return *host;
}

const MemorySysroot &powerTree()
{
    static const MemorySysroot tree = buildHostTree(ac922With4Gpus());
    return tree;
}

const MemorySysroot &x86Tree()
{
    static const MemorySysroot tree = buildX86Server(128);
    return tree;
}

/// The card's list of its virtual functions is emptied with them.
void removeVirtualFunctions(MemorySysroot &tree)
{
    const QString physical = deviceDirectory(tree, text(card));
    const QStringList names = tree.list(physical).value_or(QStringList());
    for (const QString &name : names) {
        if (!name.startsWith(u"virtfn"_s))
            continue;
        const QString target = tree.readLink(physical + u'/' + name).value_or(QString());
        removeDevice(tree, target.section(u'/', -1));
        tree.remove(physical + u'/' + name);
    }
}

void replaceFile(MemorySysroot &tree, const char *address, const char *name, const char *content)
{
    tree.addFile(deviceDirectory(tree, text(address)) + u'/' + text(name), content);
}

using Edit = std::function<void(MemorySysroot &)>;

} // namespace

/// A rescan of what changed gives what a scan of everything gives, with fewer reads.
class TestRescan : public QObject
{
    Q_OBJECT

    static void compare(const Host &rescanned, const Host &scanned)
    {
        // The documents first, because they say where the difference is.
        QCOMPARE(QJsonDocument(toJson(rescanned)).toJson(),
                 QJsonDocument(toJson(scanned)).toJson());
        QCOMPARE(rescanned.warnings, scanned.warnings);
        QCOMPARE(rescanned.bridges, scanned.bridges);
        QVERIFY(rescanned == scanned);
    }

private Q_SLOTS:
    void initTestCase() { useTestPciIds(); }

    void equalsAScan_data()
    {
        QTest::addColumn<bool>("power");
        QTest::addColumn<Edit>("before"); // of the tree, to be taken back by the change
        QTest::addColumn<Edit>("change");
        QTest::addColumn<QStringList>("changed");
        const Edit nothing = [](MemorySysroot &) {};
        const auto onPower = [](const char *name, const Edit &before, const Edit &change,
                                const QStringList &changed) {
            QTest::newRow(name) << true << before << change << changed;
        };
        const auto onX86 = [](const char *name, const Edit &before, const Edit &change,
                              const QStringList &changed) {
            QTest::newRow(name) << false << before << change << changed;
        };
        const QString gpu = text(gpu0);
        const QString nic = text(card);
        const Edit unplugGpu = [gpu](MemorySysroot &tree) { removeDevice(tree, gpu); };
        const Edit plugGpu = [gpu](MemorySysroot &tree) { addDevice(tree, powerTree(), gpu); };

        onPower("nothing", nothing, nothing, {});
        onPower("removed", nothing, unplugGpu, {gpu});
        onPower("removed unnoticed", nothing, unplugGpu, {});
        onPower("added", unplugGpu, plugGpu, {gpu});
        onPower("added unnoticed", unplugGpu, plugGpu, {});
        onPower("removed with all behind it", nothing,
                [](MemorySysroot &tree) { removeDevice(tree, u"0004:01:00.0"_s); },
                {u"0004:01:00.0"_s});
        onPower("bridge removed", nothing,
                [](MemorySysroot &tree) { removeDevice(tree, u"0006:00:00.0"_s); },
                {u"0006:00:00.0"_s});
        onPower("driver changed", nothing,
                [gpu](MemorySysroot &tree) { bindDriver(tree, gpu, u"vfio-pci"_s); }, {gpu});
        onPower("driver gone", nothing, [gpu](MemorySysroot &tree) { bindDriver(tree, gpu, {}); },
                {gpu});
        onPower("memory offline", nothing,
                [gpu](MemorySysroot &tree) {
                    bindDriver(tree, gpu, {});
                    tree.addFile(u"proc/driver/nvidia/gpus/%1/numa_status"_s.arg(gpu),
                                 "Status: offline\n");
                    tree.remove(u"sys/devices/system/node/node255"_s);
                },
                {gpu});
        onPower(
            "vfio-pci loaded",
            [](MemorySysroot &tree) { tree.remove(u"sys/bus/pci/drivers/vfio-pci"_s); },
            [](MemorySysroot &tree) { tree.addDirectory(u"sys/bus/pci/drivers/vfio-pci"_s); }, {});
        onPower("group changed", nothing,
                [gpu](MemorySysroot &tree) { moveToGroup(tree, gpu, 77); }, {gpu});
        onPower("group joined", nothing, [gpu](MemorySysroot &tree) { moveToGroup(tree, gpu, 0); },
                {gpu});
        onPower("group left", nothing, [gpu](MemorySysroot &tree) { moveToGroup(tree, gpu, -1); },
                {gpu});
        onPower("all swapped off", nothing,
                [](MemorySysroot &tree) {
                    tree.addFile(u"proc/swaps"_s, "Filename Type Size Used Priority\n");
                    tree.addFile(u"proc/self/mountinfo"_s, {});
                },
                {});
        onPower(
            "unreadable as before",
            [gpu](MemorySysroot &tree) {
                tree.addUnreadable(deviceDirectory(tree, gpu) + u"/resource"_s);
            },
            [](MemorySysroot &tree) { bindDriver(tree, u"0004:05:00.0"_s, {}); },
            {u"0004:05:00.0"_s});
        onPower("unreadable now", nothing,
                [gpu](MemorySysroot &tree) {
                    tree.addUnreadable(deviceDirectory(tree, gpu) + u"/resource"_s);
                },
                {gpu});
        onPower("unknown since",
                [gpu](MemorySysroot &tree) {
                    tree.remove(deviceDirectory(tree, gpu) + u"/vendor"_s);
                    tree.remove(deviceDirectory(tree, gpu) + u"/uevent"_s);
                },
                plugGpu, {gpu});
        onX86("virtual functions created", &removeVirtualFunctions,
              [](MemorySysroot &tree) { tree = x86Tree(); }, {text(virtualFunction)});
        onX86("virtual functions removed", nothing, &removeVirtualFunctions,
              {text(virtualFunction)});
        onX86("physical function told of them", nothing, &removeVirtualFunctions, {nic});
        onX86("link trained", nothing,
              [](MemorySysroot &tree) {
                  replaceFile(tree, card, "current_link_speed", "2.5 GT/s PCIe\n");
                  replaceFile(tree, card, "current_link_width", "1\n");
              },
              {nic});
        onX86(
            "link lost", nothing,
            [](MemorySysroot &tree) { replaceFile(tree, card, "current_link_speed", "Unknown\n"); },
            {nic});
    }
    void equalsAScan()
    {
        QFETCH(bool, power);
        QFETCH(Edit, before);
        QFETCH(Edit, change);
        QFETCH(QStringList, changed);
        MemorySysroot tree = power ? powerTree() : x86Tree();
        before(tree);
        const Host previous = scan(tree);
        change(tree);
        QSet<PciAddress> addresses;
        for (const QString &address : std::as_const(changed))
            addresses.insert(*PciAddress::parse(address));
        const Host scanned = scan(tree);
        const bool differs = QByteArray(QTest::currentDataTag()) != "nothing";
        QCOMPARE(scanned == previous, !differs); // else the row proves nothing
        const auto rescanned = rescanDevices(tree, previous, addresses);
        QVERIFY(rescanned);
        compare(*rescanned, scanned);
        // And back again, from there.
        MemorySysroot old = power ? powerTree() : x86Tree();
        before(old);
        const auto undone = rescanDevices(old, *rescanned, addresses);
        QVERIFY(undone);
        compare(*undone, previous);
    }

    void readsLittle_data()
    {
        QTest::addColumn<bool>("power");
        QTest::addColumn<QString>("device");
        QTest::addColumn<int>("most"); // reads, in per cent of those of a scan
        QTest::newRow("AC922") << true << text(gpu0) << 30;
        QTest::newRow("x86 server") << false << text(card) << 3;
    }
    void readsLittle()
    {
        QFETCH(bool, power);
        QFETCH(QString, device);
        QFETCH(int, most);
        MemorySysroot tree = power ? powerTree() : x86Tree();
        const ObservedSysroot everything(tree);
        const Host previous = scan(everything);
        bindDriver(tree, device, u"vfio-pci"_s);
        const ObservedSysroot observed(tree);
        const auto rescanned = rescanDevices(observed, previous, {*PciAddress::parse(device)});
        QVERIFY(rescanned);
        QCOMPARE(rescanned->device(*PciAddress::parse(device))->driver,
                 std::optional(u"vfio-pci"_s));
        qInfo("%d reads instead of %d", observed.calls(), everything.calls());
        QVERIFY(observed.calls() * 100 < everything.calls() * most);
    }

    void failsAsAScanDoes()
    {
        const Host previous = scan(powerTree());
        const auto rescanned = rescanDevices(MemorySysroot(), previous, {});
        QVERIFY(!rescanned);
        QCOMPARE(rescanned.error().code, ErrorCode::NotFound);
    }

    void regionsStayWithTheDevice()
    {
        MemorySysroot tree = powerTree();
        Host previous = scan(tree);
        deviceOf(previous, gpu0).regions.emplace(1);
        const auto same = rescanDevices(tree, previous, {});
        QVERIFY(same->device(addressOf(gpu0))->regions);
        bindDriver(tree, text(gpu0), u"nvidia"_s);
        const auto changed = rescanDevices(tree, previous, {addressOf(gpu0)});
        QVERIFY(!changed->device(addressOf(gpu0))->regions);
    }

    void linksAreCompared()
    {
        MemorySysroot tree = powerTree();
        const QString directory = deviceDirectory(tree, text(gpu0)) + u'/';
        for (const char *end : {"current", "max"}) {
            tree.addFile(directory + text(end) + u"_link_speed"_s, "8.0 GT/s PCIe\n");
            tree.addFile(directory + text(end) + u"_link_width"_s, "16\n");
        }
        const Host host = scan(tree);
        QVERIFY(changedLinks(tree, host).isEmpty());
        const ObservedSysroot observed(tree);
        QCOMPARE(*refreshHost(observed, host, {}), host);
        QCOMPARE(observed.calls(), 2); // the other GPUs have no such link
        tree.addFile(directory + u"current_link_speed"_s, "2.5 GT/s PCIe\n");
        QCOMPARE(changedLinks(tree, host), QSet<PciAddress>{addressOf(gpu0)});
        const auto refreshed = refreshHost(tree, host, {});
        QCOMPARE(refreshed->device(addressOf(gpu0))->link->gigatransfers, 2.5);
        compare(*refreshed, scan(tree));
    }

    void refreshesWhatIsAskedFor()
    {
        MemorySysroot tree = powerTree();
        const Host host = scan(tree);
        bindDriver(tree, text(gpu0), u"vfio-pci"_s);
        tree.addFile(u"proc/swaps"_s, {});
        tree.addFile(u"proc/self/mountinfo"_s, {});
        QCOMPARE(*refreshHost(tree, host, {}), host);
        const auto uses = refreshHost(tree, host, {.devices = {}, .uses = true});
        QVERIFY(*uses != host);
        QCOMPARE(uses->device(addressOf(gpu0))->driver, std::optional(u"nvidia"_s));
        const auto device = refreshHost(tree, host, {.devices = {addressOf(gpu0)}});
        compare(*device, scan(tree));
        const auto everything = refreshHost(tree, host, {.devices = {}, .everything = true});
        compare(*everything, scan(tree));
    }
};

QTEST_GUILESS_MAIN(TestRescan)
#include "testrescan.moc"
