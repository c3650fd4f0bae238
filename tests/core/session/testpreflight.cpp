// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/core/session/preflighttroubles.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray told(const QList<PreflightItem> &items)
{
    QByteArray text;
    for (const PreflightItem &item : items)
        text +=
            (preflightLevelName(item.level) + u' ' + item.id + u": "_s + item.text).toUtf8() + '\n';
    return text;
}

/// All that a rehearsal does not have, and none of it usable.
void addWhatIsLeftOut(Plan &plan)
{
    const auto none = [](const char *name) { return u"/nonexistent/"_s + QLatin1String(name); };
    plan.disks.append({.file = none("disk"), .slot = {16, 0}, .extra = {}});
    using Backend = NetworkCard::Backend;
    int device = 17;
    for (const Backend backend : {Backend::Bridge, Backend::Tap, Backend::Macvtap})
        plan.networks.append({backend, u"none%1"_s.arg(device), {}, 0, {device++, 0}, {}});
    plan.display = Display{.listen = u"192.0.2.1"_s, // for documentation
                           .passwordFile = none("password"),
                           .graphics = {0, {21, 0}},
                           .input = {0, {22, 0}},
                           .extra = {}};
    plan.firmware = {Firmware::Kind::File, none("firmware")};
    plan.tpm = Tpm{none("tpm"), {}};
    plan.machine.memoryBinding.hostNodes = {77};
}

QList<PreflightItem> notGood(const QList<PreflightItem> &items)
{
    QList<PreflightItem> found = items;
    found.removeIf([](const PreflightItem &item) { return item.level == Level::Good; });
    return found;
}

} // namespace

/// The list of what stands against a launch, as a function of what is known.
class TestPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsGood()
    {
        const auto items = goodWorld().items();
        QVERIFY2(notGood(items).isEmpty(), told(notGood(items)));
        QVERIFY(canLaunch(items));
        QStringList ids;
        for (const PreflightItem &item : items) {
            ids.append(item.id);
            QVERIFY(!item.fix);
            QVERIFY(!item.text.isEmpty());
        }
        QCOMPARE(ids, (QStringList{u"rules"_s,
                                   u"qemu"_s,
                                   u"machine-type"_s,
                                   u"qemu-vfio"_s,
                                   u"qemu-nvlink2"_s,
                                   u"kvm"_s,
                                   u"memory"_s,
                                   u"locked-memory"_s,
                                   u"bindings"_s,
                                   u"vfio"_s,
                                   u"vfio-group"_s,
                                   u"vfio-group"_s,
                                   u"disk"_s,
                                   u"kernel"_s,
                                   u"initrd"_s,
                                   u"firmware"_s,
                                   u"display-password"_s,
                                   u"tpm"_s,
                                   u"bridge"_s,
                                   u"bridge-helper"_s,
                                   u"bridge-access"_s,
                                   u"tap"_s,
                                   u"macvtap"_s,
                                   u"port"_s}));
    }

    void hugePagesAreGood()
    {
        World world = goodWorld();
        useHugePages(world);
        // Memory that is set aside already does not have to be available as well.
        world.facts.memory.available = 0;
        const auto items = world.items();
        QVERIFY2(notGood(items).isEmpty(), told(notGood(items)));
        QVERIFY(told(items).contains("good huge-pages: "));
        QVERIFY(!told(items).contains("memory: There is enough memory"));
    }

    void boundMemoryIsGood()
    {
        World world = goodWorld();
        useHugePages(world);
        const quint64 half = world.plan.machine.memory / 2;
        world.host.numaNodes = world.facts.memory.nodes;
        const auto noShortage = [&] {
            const auto items = world.items();
            return std::ranges::any_of(items, [](const PreflightItem &item) {
                return item.id == "huge-pages"_L1 && item.level == Level::Good;
            });
        };
        world.plan.machine.memoryBinding.hostNodes = {8, 0};
        QVERIFY2(noShortage(), told(world.items()));
        world.plan.numaNodes = {{half, 4, {}, {{0}}}, {half, 4, {}, {{8}}}};
        QVERIFY2(noShortage(), told(world.items()));
        // Only preferred: the host takes others where these are gone.
        world.plan.numaNodes.clear();
        world.plan.machine.memoryBinding = {{0}, MemoryPolicy::Preferred};
        QVERIFY2(noShortage(), told(world.items()));
        world.plan.machine.memoryBinding.policy = MemoryPolicy::Bind;
        QVERIFY(!noShortage());
        // Pages that the kernel may make, it may make there.
        world.facts.memory.hugePages[0].free *= 2;
        QVERIFY2(noShortage(), told(world.items()));
    }

    void limitsOfLockedMemory()
    {
        World world = goodWorld();
        const quint64 needed = lockedMemoryLimit(world.host, world.plan);
        world.facts.lockedMemory = {needed, needed};
        QVERIFY2(notGood(world.items()).isEmpty(), told(world.items()));
        world.facts.lockedMemory = {64 * KiB, needed}; // can be raised by oneself
        QVERIFY2(notGood(world.items()).isEmpty(), told(world.items()));
        QVERIFY(told(world.items()).contains("will be raised"));
        world.facts.lockedMemory = {64 * KiB, std::nullopt};
        QVERIFY2(notGood(world.items()).isEmpty(), told(world.items()));
        world.facts.lockedMemory = {}; // CAP_IPC_LOCK
        QVERIFY2(notGood(world.items()).isEmpty(), told(world.items()));
    }

    void rootMayUseTapsOfOthers()
    {
        World world = goodWorld();
        world.facts.user = 0;
        QVERIFY2(notGood(world.items()).isEmpty(), told(world.items()));
    }

    void oneDiskTwiceToBeRead()
    {
        World world = goodWorld();
        world.plan.disks[0].readOnly = true;
        world.disk().writable = false;
        world.plan.disks.append(world.plan.disks[0]);
        world.plan.disks[1].slot.device = 23;
        QVERIFY2(notGood(world.items()).isEmpty(), told(world.items()));
        for (Disk &disk : world.plan.disks) {
            disk.readOnly = false;
            disk.snapshot = true;
        }
        QVERIFY2(notGood(world.items()).isEmpty(), told(world.items()));
        world.plan.disks[0].snapshot = false;
        world.disk().writable = true;
        QVERIFY(!canLaunch(world.items()));
    }

    void devicesAsDisks()
    {
        World world = goodWorld();
        world.disk().kind = FileFacts::Kind::BlockDevice;
        QVERIFY(!canLaunch(world.items()));
        // -drive, of which a snapshot makes use, looks what it is.
        world.plan.disks[0].snapshot = true;
        QVERIFY2(notGood(world.items()).isEmpty(), told(world.items()));
        world.plan.disks[0].snapshot = false;
        world.facts.files[u"/dev/vg/root"_s] = world.disk();
        world.plan.disks[0].file = u"/dev/vg/root"_s;
        QVERIFY2(notGood(world.items()).isEmpty(), told(world.items()));
    }

    void aDiskThatOthersReadCanBeRead()
    {
        World world = goodWorld();
        world.plan.disks[0].readOnly = true;
        world.disk().lockedForWriting = true;
        QVERIFY2(notGood(world.items()).isEmpty(), told(world.items()));
        world.disk().lockedForReading = true;
        QVERIFY(!canLaunch(world.items()));
    }

    void whatABindMakesRightIsGood()
    {
        World world = goodWorld();
        for (PciDevice &device : world.host.devices)
            device.inUse = QStringList();
        for (Gpu &gpu : world.host.gpus)
            gpu.memory->online = false;
        for (DeviceBinding &binding : world.facts.binding.devices)
            binding = {u"nvidia"_s, {}};
        for (ModuleState &module : world.facts.binding.modules)
            module = ModuleState::Available;
        world.facts.vfioContainer = {};
        for (GroupFacts &group : world.facts.groups)
            group = {};
        QVERIFY(!canLaunch(world.items()));
        world.options.willBind = true;
        QVERIFY(!canLaunch(world.items())); // for whom is not said
        world.options.binding.owner = world.facts.user;
        const auto items = world.items();
        QVERIFY2(notGood(items).isEmpty(), told(notGood(items)));
        QVERIFY(told(items).contains("will be bound to vfio-pci: GPU0"));
        world.options.binding.owner.reset();
        world.facts.user = 0;
        QVERIFY2(canLaunch(world.items()), told(world.items()));
    }

    void simulatedDevicesNeedNoHardware()
    {
        World world;
        world.host = sampleHost(u"ac922-4gpu"_s);
        world.plan = automaticPlan(world.host);
        addWhatIsLeftOut(world.plan);
        world.facts.qemu = goodQemu();
        world.facts.qemu->kvm = false;
        world.facts.memory.total = 4 * GiB;
        world.facts.memory.available = 2 * GiB;
        world.options.simulated = true;
        const auto items = world.items();
        QVERIFY2(notGood(items).isEmpty(), told(notGood(items)));
        // With less than the rehearsal's memory it would not start either.
        world.facts.memory.total = 512 * MiB;
        QVERIFY(!canLaunch(world.items()));
    }

    void aSimulatedMachineBootsThePlansKernel()
    {
        World world = goodWorld();
        world.options.simulated = true;
        QVERIFY2(canLaunch(world.items()), told(world.items()));
        world.facts.files[world.plan.boot.initrd].readable = false;
        QVERIFY(!canLaunch(world.items()));
        // Another one is not booted in its place without a word.
        world.facts.files[world.plan.boot.initrd].readable = true;
        world.facts.files[world.plan.boot.kernel].kind = FileFacts::Kind::Missing;
        const auto items = notGood(world.items());
        QCOMPARE(items.size(), 1);
        QVERIFY2(told(items).startsWith("error kernel: /boot/vmlinux, which the guest is to boot"),
                 told(items));
        // Also where the plan has no initrd.
        world.plan.boot.initrd.clear();
        QVERIFY(!canLaunch(world.items()));
    }

    void simulatedOnThisMachine()
    {
        const Host host = sampleHost(u"ac922-4gpu"_s);
        Plan plan = automaticPlan(host);
        addWhatIsLeftOut(plan);
        const QTemporaryDir cache;
        PreflightOptions options;
        options.simulated = true;
        options.places.cacheFolder = cache.path();
        const PreflightFacts facts = readPreflightFacts(host, plan, options);
        QVERIFY(facts.interfaces.isEmpty() && facts.ports.isEmpty());
        QVERIFY(facts.files.isEmpty());
        const auto items = preflight(host, plan, facts, options);
        QVERIFY2(canLaunch(items), told(items));
        QVERIFY(told(items).contains("good qemu: "));
    }

    void troubles_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < test::troubles().size(); ++i)
            QTest::newRow(test::troubles().at(i).name) << i;
    }
    void troubles()
    {
        QFETCH(qsizetype, index);
        const Trouble &trouble = test::troubles().at(index);
        World world = goodWorld();
        trouble.make(world);
        const auto items = world.items();
        const QString id = QString::fromLatin1(trouble.id);
        const auto found = std::ranges::find_if(items, [&](const PreflightItem &item) {
            return item.id == id && item.level != Level::Good;
        });
        QVERIFY2(found != items.end(), told(items));
        QCOMPARE(preflightLevelName(found->level), preflightLevelName(trouble.level));
        QVERIFY2(found->fix == trouble.fix, told(items));
        QVERIFY2(found->text.contains(QString::fromLatin1(trouble.says)), told({*found}));
        QVERIFY2(!found->text.contains(u'%'), told({*found}));
        QCOMPARE(found->module.isEmpty(), trouble.fix != Remedy::LoadModule);
        if (trouble.level == Level::Error)
            QVERIFY(!canLaunch(items));
    }

    void warningsDoNotForbid()
    {
        World world = goodWorld();
        world.facts.memory.available = 0;
        QCOMPARE(notGood(world.items()).size(), 1);
        QVERIFY(canLaunch(world.items()));
    }

    void json()
    {
        const QList<PreflightItem> items{
            {u"kvm"_s, Level::Good, u"fine"_s},
            {u"bindings"_s,
             Level::Error,
             u"not bound"_s,
             {addressOf("0004:04:00.0"), VphbIndex{1}},
             Remedy::Bind},
            {u"vfio"_s, Level::Error, u"not loaded"_s, {}, Remedy::LoadModule, u"vfio-pci"_s}};
        const QJsonObject good{{u"id"_s, u"kvm"_s},      {u"level"_s, u"good"_s},
                               {u"text"_s, u"fine"_s},   {u"where"_s, QJsonArray()},
                               {u"fix"_s, QJsonValue()}, {u"module"_s, QJsonValue()}};
        const QJsonObject bad{
            {u"id"_s, u"bindings"_s},    {u"level"_s, u"error"_s},
            {u"text"_s, u"not bound"_s}, {u"where"_s, QJsonArray{u"0004:04:00.0"_s, 1}},
            {u"fix"_s, u"bind"_s},       {u"module"_s, QJsonValue()}};
        const QJsonObject unloaded{{u"id"_s, u"vfio"_s},         {u"level"_s, u"error"_s},
                                   {u"text"_s, u"not loaded"_s}, {u"where"_s, QJsonArray()},
                                   {u"fix"_s, u"load-module"_s}, {u"module"_s, u"vfio-pci"_s}};
        QCOMPARE(toJson(items), (QJsonObject{{u"schema"_s, u"redbud/preflight/1"_s},
                                             {u"items"_s, QJsonArray{good, bad, unloaded}},
                                             {u"canLaunch"_s, false}}));
    }

    void fixesHaveNamesAndLabels()
    {
        QStringList names;
        QStringList labels;
        for (const Remedy fix : {Remedy::Bind, Remedy::LoadModule, Remedy::PlanFixes}) {
            names.append(preflightFixName(fix));
            labels.append(preflightFixLabel(fix));
        }
        QCOMPARE(names, (QStringList{u"bind"_s, u"load-module"_s, u"plan-fixes"_s}));
        QCOMPARE(labels.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPreflight)
#include "testpreflight.moc"
