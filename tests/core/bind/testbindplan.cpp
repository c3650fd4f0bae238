// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindplan.h"
#include "core/host/scanner.h"
#include "tests/hosts/hosttreebuilder.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// The pure difference between what is and what a plan needs.
class TestBindPlan : public QObject
{
    Q_OBJECT

    /// A host with its GPUs free, and what binding reads of it.
    struct Case {
        Host host;
        BindFacts facts;
    };

    static Case caseFor(const HostDescription &description)
    {
        const MemorySysroot tree = buildHostTree(description);
        Case made;
        made.host = scanHost(tree, u"live"_s).value_or(Host());
        QList<PciAddress> all;
        for (const PciDevice &device : std::as_const(made.host.devices))
            all.append(device.address);
        made.facts = readBindFacts(tree, all);
        return made;
    }

    static HostDescription freeHost()
    {
        HostDescription host = ac922With4Gpus();
        host.system = {};
        releaseGpuMemory(host);
        return host;
    }

    static BindPlan plan(const Case &host, std::initializer_list<const char *> devices,
                         const BindRequest &more = {})
    {
        BindRequest request = more;
        for (const char *device : devices)
            request.devices.append(addressOf(device));
        return planBinding(host.host, host.facts, request).value_or(BindPlan());
    }

    static QStringList commands(const BindPlan &plan)
    {
        QStringList lines;
        for (const BindStep &step : plan.steps)
            lines.append(step.command().isEmpty() ? u"check %1"_s.arg(step.group)
                                                  : step.command().remove(u'\''));
        return lines;
    }

    static QString actionOf(const BindPlan &plan, const char *device)
    {
        for (const BindAction &action : plan.actions) {
            if (action.device != addressOf(device))
                continue;
            return action.kind == BindAction::Kind::Bind           ? u"bind"_s
                   : action.kind == BindAction::Kind::AlreadyRight ? u"right"_s
                                                                   : u"leave"_s;
        }
        return {};
    }

private Q_SLOTS:
    void takesTheRestOfAGroup()
    {
        const BindPlan network = plan(caseFor(freeHost()), {"0005:01:00.0"});
        QCOMPARE(
            commands(network),
            (QStringList{u"echo vfio-pci > /sys/bus/pci/devices/0005:01:00.0/driver_override"_s,
                         u"echo 0005:01:00.0 > /sys/bus/pci/drivers/tg3/unbind"_s,
                         u"echo 0005:01:00.0 > /sys/bus/pci/drivers_probe"_s,
                         u"echo vfio-pci > /sys/bus/pci/devices/0005:01:00.1/driver_override"_s,
                         u"echo 0005:01:00.1 > /sys/bus/pci/drivers/tg3/unbind"_s,
                         u"echo 0005:01:00.1 > /sys/bus/pci/drivers_probe"_s, u"check 7"_s}));
        QVERIFY(network.obstacles.isEmpty());
        QVERIFY(!network.isRefused());
    }

    void takesBridgesWithoutADriver()
    {
        // The plan's own are bound though they have no driver; another's bridges stay.
        const BindPlan one =
            plan(caseFor(freeHost()), {"0004:04:00.0", "0006:00:00.0", "0006:00:00.1"});
        QCOMPARE(actionOf(one, "0004:04:00.0"), u"bind"_s);
        QCOMPARE(actionOf(one, "0006:00:00.0"), u"bind"_s);
        QCOMPARE(actionOf(one, "0006:00:00.2"), u"leave"_s);
        QCOMPARE(actionOf(one, "0004:05:00.0"), u"bind"_s); // at nvidia, and of the group
        QCOMPARE(actionOf(one, "0005:01:00.0"), QString());
    }

    void leavesPciBridges()
    {
        HostDescription host = freeHost();
        host.function(u"0004:01:00.1"_s).driver = u"plx_dma"_s;
        const BindPlan other = plan(caseFor(host), {"0004:01:00.2"});
        QCOMPARE(actionOf(other, "0004:01:00.0"), u"leave"_s); // a bridge at pcieport
        QCOMPARE(actionOf(other, "0004:01:00.1"), u"bind"_s);
        QCOMPARE(actionOf(other, "0004:01:00.3"), u"leave"_s);
    }

    void leavesWhatIsRight()
    {
        HostDescription host = freeHost();
        host.function(u"0005:01:00.0"_s).driver = u"vfio-pci"_s;
        host.function(u"0005:01:00.1"_s).driver = u"pci-stub"_s;
        const BindPlan right = plan(caseFor(host), {"0005:01:00.0"});
        QCOMPARE(actionOf(right, "0005:01:00.0"), u"right"_s);
        QCOMPARE(actionOf(right, "0005:01:00.1"), u"leave"_s);
        QVERIFY(right.steps.isEmpty());
    }

    void givesTheGroupToItsUser()
    {
        Case host = caseFor(freeHost());
        BindRequest request;
        request.owner = 1000;
        const BindPlan given = plan(host, {"0005:01:00.0"}, request);
        QCOMPARE(commands(given).constLast(), u"chown 1000 /dev/vfio/7"_s);
        // Not again.
        host.facts.groupOwner.insert(7, 1000);
        QCOMPARE(commands(plan(host, {"0005:01:00.0"}, request)).constLast(), u"check 7"_s);
    }

    void loadsModules_data()
    {
        QTest::addColumn<bool>("power");
        QTest::addColumn<QList<int>>("states"); // vfio_pci, spapr_tce, type1, eeh
        QTest::addColumn<QStringList>("modules");
        using State = ModuleState;
        const auto states = [](State pci, State spapr, State type1, State eeh) {
            return QList<int>{int(pci), int(spapr), int(type1), int(eeh)};
        };
        QTest::newRow("all there")
            << true << states(State::Ready, State::Ready, State::Missing, State::Missing)
            << QStringList();
        QTest::newRow("POWER, nothing loaded")
            << true
            << states(State::Available, State::Available, State::Available, State::Available)
            << QStringList{u"vfio-pci"_s, u"vfio_iommu_spapr_tce"_s, u"vfio_spapr_eeh"_s};
        QTest::newRow("POWER, newer kernel without the EEH module")
            << true << states(State::Available, State::Available, State::Missing, State::Missing)
            << QStringList{u"vfio-pci"_s, u"vfio_iommu_spapr_tce"_s};
        QTest::newRow("x86, nothing loaded")
            << false << states(State::Available, State::Missing, State::Available, State::Missing)
            << QStringList{u"vfio-pci"_s, u"vfio_iommu_type1"_s};
        QTest::newRow("driver in the kernel, IOMMU module not loaded")
            << true << states(State::Ready, State::Available, State::Missing, State::Missing)
            << QStringList{u"vfio_iommu_spapr_tce"_s};
        QTest::newRow("a snapshot with the driver")
            << true << states(State::Ready, State::Unknown, State::Unknown, State::Unknown)
            << QStringList();
        QTest::newRow("a snapshot without it")
            << true << states(State::Unknown, State::Unknown, State::Unknown, State::Unknown)
            << QStringList{u"vfio-pci"_s, u"vfio_iommu_spapr_tce"_s};
    }

    void loadsModules()
    {
        QFETCH(bool, power);
        QFETCH(QList<int>, states);
        QFETCH(QStringList, modules);
        Case host = caseFor(freeHost());
        host.facts.power = power;
        for (qsizetype i = 0; i < states.size(); ++i)
            host.facts.modules[vfioModules().at(i)] = ModuleState(states.at(i));
        QStringList loaded;
        for (const BindStep &step : plan(host, {"0005:01:00.0"}).steps) {
            if (step.kind == BindStep::Kind::LoadModule)
                loaded.append(step.name);
        }
        QCOMPARE(loaded, modules);
    }

    void namesWhoUsesADevice()
    {
        const HostDescription busy = ac922With4Gpus();
        const Case host = caseFor(busy);
        QString used;
        for (const PciDevice &device : host.host.devices) {
            if (device.iommuGroup && device.kind == DeviceKind::Network && device.inUse &&
                !device.inUse->isEmpty())
                used = device.address.toString();
        }
        QVERIFY(!used.isEmpty());
        const BindPlan refused = plan(host, {qPrintable(used)});
        QVERIFY(refused.isRefused());
        const BindObstacle &obstacle = refused.obstacles.constFirst();
        QVERIFY(describe(obstacle, host.host).contains(obstacle.reasons.constFirst()));
        QVERIFY(describe(obstacle, host.host).contains(u"--despite-use "_s));
        BindRequest request;
        for (const BindObstacle &each : refused.obstacles)
            request.despiteUse.insert(each.device);
        const BindPlan forced = plan(host, {qPrintable(used)}, request);
        QVERIFY(!forced.isRefused());
        QCOMPARE(forced.obstacles.size(), refused.obstacles.size()); // shown all the same
    }

    void digestFollowsTheSteps()
    {
        const Case host = caseFor(freeHost());
        const BindPlan one = plan(host, {"0005:01:00.0"});
        QCOMPARE(one.digest().size(), 64);
        QCOMPARE(plan(host, {"0005:01:00.0"}).digest(), one.digest());
        QVERIFY(plan(host, {"0004:04:00.0"}).digest() != one.digest());
    }

    void stepsAreSafeForAShell()
    {
        BindStep step{BindStep::Kind::Unbind, addressOf("0005:01:00.0"), -1, u"ips $(x) 'y'"_s};
        QCOMPARE(step.command(),
                 u"echo 0005:01:00.0 > '/sys/bus/pci/drivers/ips $(x) '\\''y'\\''/unbind'"_s);
        step = {BindStep::Kind::SetOverride, addressOf("0005:01:00.0"), -1, QString()};
        QCOMPARE(step.value(), QByteArray("\n"));
        QCOMPARE(step.command(), u"echo > /sys/bus/pci/devices/0005:01:00.0/driver_override"_s);
    }

    void recognisesNames()
    {
        for (const char *good : {"vfio-pci", "xhci_hcd", "i801_smbus", "ips v2", "e1000e"})
            QVERIFY2(isPlainName(QString::fromLatin1(good)), good);
        for (const QString &bad : {u""_s, u".."_s, u"a/b"_s, u"-x"_s, u" x"_s, u"a\nb"_s,
                                   u"\u00e4"_s, QString(65, u'a')})
            QVERIFY2(!isPlainName(bad), qPrintable(bad));
    }
};

QTEST_GUILESS_MAIN(TestBindPlan)
#include "testbindplan.moc"
