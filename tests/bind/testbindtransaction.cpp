// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindlock.h"
#include "core/host/scanner.h"
#include "tests/bind/bindcase.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// Binding and unbinding as a whole, over a fake sysfs.
class TestBindTransaction : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeControl> m_control;
    QStringList m_before;

    QString folder() const { return m_folder->path(); }
    BindPlace place() { return placeOf(*m_control, folder()); }

    /// What somebody sees who looks before binding.
    BindPlan preview(const BindRequest &request)
    {
        const auto root = m_control->read();
        const auto host = scanHost(**root, u"live"_s);
        const BindFacts facts = readBindFacts(
            **root, membersOfGroups(*host, request.devices), groupsOf(*host, request.devices),
            [this](int group) { return m_control->groupOwner(group); });
        return planBinding(*host, facts, request).value_or(BindPlan());
    }

    QStringList journalFiles() const { return QDir(folder() + u"/state"_s).entryList(QDir::Files); }

    static QString plain(const QString &command) { return QString(command).remove(u'\''); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(makeBindableHost(folder()));
        m_control = std::make_unique<FakeControl>(folder());
        m_before = bindingsOf(folder());
    }

    void doesWhatThePreviewSays()
    {
        QStringList previewed;
        for (const BindStep &step : preview(bindableRequest()).steps) {
            if (step.kind != BindStep::Kind::CheckGroup) // changes nothing
                previewed.append(plain(step.command()));
        }
        QVERIFY(previewed.size() >= 30);
        const auto report = bindDevices(place(), bindableRequest(), {}, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(m_control->record(), previewed);
    }

    void bindsAndPutsBack()
    {
        const auto report = bindDevices(place(), bindableRequest(), {}, {});
        QVERIFY(report && report->bound);
        const QStringList bound = bindingsOf(folder());
        for (const PciAddress &device : bindableRequest().devices)
            QVERIFY(bound.contains(device.toString() + " vfio-pci vfio-pci"_L1));
        // Not in the plan, but of a group that is.
        QVERIFY(bound.contains(u"0005:01:00.1 vfio-pci vfio-pci"_s));
        QVERIFY(bound.contains(u"/dev/vfio/5"_s));
        QCOMPARE(m_control->groupOwner(5), 1000U);
        const auto back = unbindDevices(place(), {}, {});
        QVERIFY(back && back->failures.isEmpty());
        QCOMPARE(back->restored.size(), 10);
        QCOMPARE(bindingsOf(folder()), m_before);
        QVERIFY(journalFiles().isEmpty());
    }

    void doesNothingTwice()
    {
        QVERIFY(bindDevices(place(), bindableRequest(), {}, {}));
        const int asked = m_control->asked();
        const auto again = bindDevices(place(), bindableRequest(), {}, {});
        QVERIFY(again && again->bound);
        QVERIFY(again->plan.steps.isEmpty());
        QCOMPARE(m_control->asked(), asked);
        // What it was before the first time is still known.
        QVERIFY(unbindDevices(place(), {}, {}));
        QCOMPARE(bindingsOf(folder()), m_before);
        QVERIFY(unbindDevices(place(), {}, {})->restored.isEmpty());
    }

    void refusesWhatTheHostUses()
    {
        BindRequest request = bindableRequest();
        request.stopPersistenced = false;
        const auto refused = bindDevices(place(), request, {}, {});
        QVERIFY(refused && !refused->bound);
        QCOMPARE(refused->plan.obstacles.size(), 2);
        QVERIFY(refused->plan.obstacles.constFirst().ways.constFirst().contains(
            u"--stop-persistenced"_s));
        QCOMPARE(m_control->asked(), 0);
        QCOMPARE(bindingsOf(folder()), m_before);
        // Naming one of the two is not enough.
        request.despiteUse.insert(addressOf("0004:04:00.0"));
        QVERIFY(!bindDevices(place(), request, {}, {})->bound);
        request.despiteUse.insert(addressOf("0004:05:00.0"));
        QVERIFY(bindDevices(place(), request, {}, {})->bound);
    }

    void takesBackWhenTheGpuIsStillUsed()
    {
        // The daemon is not the only one that has the memory online.
        class Stubborn final : public HostControl
        {
        public:
            explicit Stubborn(FakeControl &control)
                : m_control(control)
            {
            }
            Result<std::shared_ptr<const Sysroot>> read() override { return m_control.read(); }
            Result<void> write(const QString &path, const QByteArray &value) override
            {
                return m_control.write(path, value);
            }
            Result<void> loadModule(const QString &name) override
            {
                return m_control.loadModule(name);
            }
            Result<void> setService(const QString &name, bool running) override
            {
                calls.append(running ? u"start"_s : u"stop"_s);
                Q_UNUSED(name)
                return {};
            }
            bool serviceRuns(const QString & /*name*/) override
            {
                return calls.constLast() == u"start"_s;
            }
            Result<void> giveGroup(int group, quint32 user) override
            {
                return m_control.giveGroup(group, user);
            }
            GroupState groupState(int group) override { return m_control.groupState(group); }
            std::optional<quint32> groupOwner(int group) override
            {
                return m_control.groupOwner(group);
            }
            QStringList calls;

        private:
            FakeControl &m_control;
        } stubborn(*m_control);
        BindPlace stubbornPlace{.control = stubborn,
                                .stateDirectory = folder() + u"/state"_s,
                                .lockDirectory = folder() + u"/run"_s};
        BindRequest request = bindableRequest();
        const auto report = bindDevices(stubbornPlace, request, {}, {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Busy);
        QVERIFY(report.error().message.contains(u"0004:04:00.0"_s));
        QCOMPARE(stubborn.calls, QStringList({u"stop"_s, u"start"_s}));
        QCOMPARE(bindingsOf(folder()), m_before);
        QVERIFY(journalFiles().isEmpty());
    }

    void refusesAnotherPlanThanTheOneSeen()
    {
        const QByteArray seen = preview(bindableRequest()).digest();
        BindRequest fewer = bindableRequest();
        fewer.devices.removeOne(addressOf("0005:01:00.0"));
        const auto other = bindDevices(place(), fewer, seen, {});
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::Busy);
        QCOMPARE(m_control->asked(), 0);
        QVERIFY(bindDevices(place(), bindableRequest(), seen, {}));
    }

    void saysWhyAKernelCannotBind()
    {
        QFile release(folder() + u"/proc/sys/kernel/osrelease"_s);
        QVERIFY(release.open(QIODevice::WriteOnly) && release.write("6.1.0-28-powerpc64le\n") > 0);
        release.close();
        m_control->setBrokenDriver(u"vfio-pci"_s);
        QVERIFY(preview(bindableRequest()).warnings.constFirst().contains(u"-22"_s));
        const auto report = bindDevices(place(), bindableRequest(), {}, {});
        QVERIFY(!report);
        QVERIFY(report.error().message.contains(u"6.1.0-28"_s));
        QVERIFY(report.error().message.contains(u"error -22"_s));
        QVERIFY(report.error().message.contains(u"put back"_s));
        QCOMPARE(bindingsOf(folder()), m_before);
        QVERIFY(journalFiles().isEmpty());
    }

    void namesWhatKeepsAGroup()
    {
        QVERIFY(bindDevices(place(), bindableRequest(), {}, {}));
        // Somebody gives one of the group back to the host.
        QVERIFY(m_control->write(u"sys/bus/pci/devices/0005:01:00.1/driver_override"_s, "\n"));
        QVERIFY(m_control->write(u"sys/bus/pci/drivers/vfio-pci/unbind"_s, "0005:01:00.1"));
        QVERIFY(m_control->write(u"sys/bus/pci/drivers/tg3/bind"_s, "0005:01:00.1"));
        const auto root = m_control->read();
        const auto host = scanHost(**root, u"live"_s);
        QCOMPARE(devicesInTheWay(**root, *host, 7).size(), 1);
        QVERIFY(devicesInTheWay(**root, *host, 7).constFirst().contains(u"its driver tg3"_s));
        QVERIFY(devicesInTheWay(**root, *host, 5).isEmpty());
        // Binding again completes the group, and unbinding knows the first state.
        QVERIFY(bindDevices(place(), bindableRequest(), {}, {}));
        QVERIFY(unbindDevices(place(), {}, {})->failures.isEmpty());
        QCOMPARE(bindingsOf(folder()), m_before);
    }

    void leavesARunningVirtualMachineAlone()
    {
        QVERIFY(bindDevices(place(), bindableRequest(), {}, {}));
        m_control->setBusy(5);
        const auto report = unbindDevices(place(), {}, {});
        QVERIFY(report);
        QCOMPARE(report->failures.size(), 8);
        QCOMPARE(report->restored.size(), 2); // the network card's group
        m_control->setBusy(-1);
        QVERIFY(unbindDevices(place(), {}, {})->failures.isEmpty());
        QCOMPARE(bindingsOf(folder()), m_before);
    }

    void unbindsWholeGroups()
    {
        QVERIFY(bindDevices(place(), bindableRequest(), {}, {}));
        const auto report = unbindDevices(place(), {addressOf("0005:01:00.0")}, {});
        QVERIFY(report);
        QCOMPARE(report->restored,
                 (QList<PciAddress>{addressOf("0005:01:00.1"), addressOf("0005:01:00.0")}));
        QVERIFY(bindingsOf(folder()).contains(u"0004:04:00.0 vfio-pci vfio-pci"_s));
        // The daemon starts again with the last of all.
        QVERIFY(!QFile::exists(folder() + u"/proc/4242/comm"_s));
        QVERIFY(unbindDevices(place(), {addressOf("0006:00:01.2")}, {})->failures.isEmpty());
        QVERIFY(QFile::exists(folder() + u"/proc/4242/comm"_s));
        QCOMPARE(bindingsOf(folder()), m_before);
    }

    void forgetsAfterARestart()
    {
        QVERIFY(bindDevices(place(), bindableRequest(), {}, {}));
        QFile boot(folder() + u"/proc/sys/kernel/random/boot_id"_s);
        QVERIFY(boot.open(QIODevice::WriteOnly) && boot.write("77aa-second\n") > 0);
        boot.close();
        const int asked = m_control->asked();
        const auto report = unbindDevices(place(), {}, {});
        QVERIFY(report && report->restored.isEmpty());
        QVERIFY(report->notes.constFirst().contains(u"restarted"_s));
        QCOMPARE(m_control->asked(), asked);
        QVERIFY(journalFiles().isEmpty());
    }

    void leavesOtherHardwareAlone()
    {
        QVERIFY(bindDevices(place(), bindableRequest(), {}, {}));
        QFile id(folder() + u"/sys/bus/pci/devices/0005:01:00.1/device"_s);
        QVERIFY(id.open(QIODevice::WriteOnly) && id.write("0x1234\n") > 0);
        id.close();
        const auto report = unbindDevices(place(), {}, {});
        QVERIFY(report && report->failures.isEmpty());
        QCOMPARE(report->notes.size(), 1);
        QVERIFY(bindingsOf(folder()).contains(u"0005:01:00.1 vfio-pci vfio-pci"_s));
        QVERIFY(journalFiles().isEmpty());
    }

    void touchesNothingWithADamagedJournal()
    {
        QVERIFY(QDir().mkpath(folder() + u"/state"_s));
        QFile journal(folder() + u"/state/bind-journal.json"_s);
        QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write("{\"schema\": ") > 0);
        journal.close();
        QCOMPARE(bindDevices(place(), bindableRequest(), {}, {}).error().code,
                 ErrorCode::InvalidData);
        QCOMPARE(unbindDevices(place(), {}, {}).error().code, ErrorCode::InvalidData);
        QCOMPARE(m_control->asked(), 0);
        QCOMPARE(journalFiles().size(), 1);
    }

    void changesNothingWithoutAJournal()
    {
        // A file where the folder should be.
        QFile state(folder() + u"/state"_s);
        QVERIFY(state.open(QIODevice::WriteOnly));
        state.close();
        const auto report = bindDevices(place(), bindableRequest(), {}, {});
        QVERIFY(!report);
        QCOMPARE(m_control->asked(), 0);
        QCOMPARE(bindingsOf(folder()), m_before);
    }

    void waitsForAnotherOne()
    {
        const auto held =
            BindLock::take(folder() + u"/run"_s, u"redbud-helper, process 7, for alice"_s, 0);
        QVERIFY(held);
        const auto bound = bindDevices(place(), bindableRequest(), {}, {});
        QVERIFY(!bound);
        QCOMPARE(bound.error().code, ErrorCode::Busy);
        QVERIFY(bound.error().message.contains(u"process 7, for alice"_s));
        QCOMPARE(unbindDevices(place(), {}, {}).error().code, ErrorCode::Busy);
        QCOMPARE(m_control->asked(), 0);
    }

    void refusesWhatCannotBeBound_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no such device") << u"0009:01:00.0"_s << ErrorCode::NotFound;
        QTest::newRow("PCI bridge") << u"0004:01:00.0"_s << ErrorCode::InvalidArgument;
        QTest::newRow("root port") << u"0005:00:00.0"_s << ErrorCode::InvalidArgument;
    }

    void refusesWhatCannotBeBound()
    {
        QFETCH(QString, address);
        QFETCH(ErrorCode, code);
        BindRequest request;
        request.devices = {*PciAddress::parse(address)};
        const auto report = bindDevices(place(), request, {}, {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, code);
        QCOMPARE(m_control->asked(), 0);
    }
};

QTEST_GUILESS_MAIN(TestBindTransaction)
#include "testbindtransaction.moc"
