// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindlock.h"
#include "core/bind/bindstatus.h"
#include "core/host/scanner.h"
#include "tests/bind/bindcase.h"
#include "tests/support/fulldisk.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <sys/stat.h>
#include <utility>

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

    void restoresWhatThePreviewSays_data()
    {
        QTest::addColumn<bool>("boundBefore");
        QTest::addColumn<bool>("restarted");
        QTest::addColumn<int>("steps");
        QTest::newRow("bound by Redbud") << false << false << 25;
        QTest::newRow("at vfio-pci before, for root") << true << false << 2;
        QTest::newRow("came up at vfio-pci again") << false << true << 24; // without the service
    }

    void restoresWhatThePreviewSays()
    {
        QFETCH(bool, boundBefore);
        QFETCH(bool, restarted);
        QFETCH(int, steps);
        if (boundBefore) {
            BindRequest first = bindableRequest();
            first.owner.reset();
            QVERIFY(bindDevices(place(), first, {}, {}));
            QVERIFY(QDir(folder() + u"/state"_s).removeRecursively());
        }
        QVERIFY(bindDevices(place(), bindableRequest(), {}, {}));
        QVERIFY(!restarted || restart(folder()));
        const auto journal = BindJournalFile(folder() + u"/state"_s).load();
        const auto root = m_control->read();
        const BindStatus status = bindStatusOf(**root, *journal);
        QVERIFY(!status.beforeRestart);
        QStringList previewed;
        for (const BindStep &step : stepsToRestore(status, bindableRequest().devices))
            previewed.append(plain(step.command()));
        QCOMPARE(previewed.size(), steps);
        const int bound = m_control->asked();
        QVERIFY(unbindDevices(place(), bindableRequest().devices, {}));
        QCOMPARE(m_control->record().sliced(bound), previewed);
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
        QCOMPARE(report.error().code, ErrorCode::ProcessFailed); // the service was stopped
        QVERIFY(report.error().message.contains(u"0004:04:00.0"_s));
        QVERIFY(report.error().message.contains(u"put back"_s));
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
        QCOMPARE(m_control->groupOwner(5), 1000U);
        m_control->setBusy(-1);
        QVERIFY(unbindDevices(place(), {}, {})->failures.isEmpty());
        QCOMPARE(bindingsOf(folder()), m_before);
    }

    /// One device does not leave vfio-pci, so its user still has it.
    void keepsTheOwnerOfWhatStays()
    {
        QVERIFY(bindDevices(place(), bindableRequest(), {}, {}));
        const int bound = m_control->asked();
        QVERIFY(unbindDevices(place(), {}, {}));
        const qsizetype at = m_control->record().indexOf(
            u"echo 0004:04:00.0 > /sys/bus/pci/drivers/vfio-pci/unbind"_s, bound);
        QVERIFY(at > 0);
        QVERIFY(bindDevices(place(), bindableRequest(), {}, {}));
        FakeControl faulty(folder(), {Fault::Kind::Fails, int(at) - bound + 1});
        const auto report = unbindDevices(placeOf(faulty, folder()), {}, {});
        QVERIFY(report);
        QCOMPARE(report->failures.size(), 1);
        QCOMPARE(m_control->groupOwner(5), 1000U);
        QVERIFY(unbindDevices(place(), {}, {})->failures.isEmpty());
        QCOMPARE(bindingsOf(folder()), m_before);
        QVERIFY(journalFiles().isEmpty());
    }

    void takesNoGroupFromARunningVirtualMachine_data()
    {
        QTest::addColumn<int>("busyGroup");
        QTest::addColumn<quint32>("user");
        QTest::addColumn<quint32>("owner"); // of both groups afterwards
        QTest::newRow("open, for another user") << 5 << 2000U << 1000U;
        QTest::newRow("open, for the same user") << 5 << 1000U << 1000U;
        QTest::newRow("not open") << -1 << 2000U << 2000U;
    }

    void takesNoGroupFromARunningVirtualMachine()
    {
        QFETCH(int, busyGroup);
        QFETCH(quint32, user);
        QFETCH(quint32, owner);
        QVERIFY(bindDevices(place(), bindableRequest(), {}, {}));
        m_control->setBusy(busyGroup);
        BindRequest other = bindableRequest();
        other.owner = user;
        const auto report = bindDevices(place(), other, {}, {});
        QCOMPARE(report.has_value(), owner == user);
        if (!report)
            QCOMPARE(report.error().code, ErrorCode::Busy);
        QCOMPARE(m_control->groupOwner(5), owner);
        QCOMPARE(m_control->groupOwner(7), owner);
    }

    /// Of a group that was at vfio-pci before, only the owner was changed.
    void givesTheOwnerBackOfWhatWasBoundBefore_data()
    {
        QTest::addColumn<bool>("named");
        QTest::newRow("all") << false;
        QTest::newRow("of a plan") << true;
    }

    void givesTheOwnerBackOfWhatWasBoundBefore()
    {
        QFETCH(bool, named);
        BindRequest first = bindableRequest();
        first.owner.reset();
        QVERIFY(bindDevices(place(), first, {}, {}));
        QVERIFY(QDir(folder() + u"/state"_s).removeRecursively()); // as if done by hand
        QVERIFY(bindDevices(place(), bindableRequest(), {}, {}));
        QCOMPARE(m_control->groupOwner(5), 1000U);
        m_control->setBusy(5);
        const QList<PciAddress> devices = named ? bindableRequest().devices : QList<PciAddress>();
        const auto busy = unbindDevices(place(), devices, {});
        QCOMPARE(busy->failures.size(), 1);
        QVERIFY(busy->failures.constFirst().contains(u"stays with its user"_s));
        QCOMPARE(m_control->groupOwner(5), 1000U);
        QCOMPARE(m_control->groupOwner(7), 0U);
        m_control->setBusy(-1);
        QVERIFY(unbindDevices(place(), devices, {})->failures.isEmpty());
        QCOMPARE(m_control->groupOwner(5), 0U);
        QVERIFY(journalFiles().isEmpty());
    }

    void leavesAloneWhatHangs_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<bool>("forGood");
        const QString driver = u"echo 0004:04:00.0 > /sys/bus/pci/drivers/nvidia/unbind"_s;
        const QString probe = u"echo 0004:04:00.0 > /sys/bus/pci/drivers_probe"_s;
        QTest::newRow("its driver does not let go") << driver << true;
        QTest::newRow("its driver lets go after a while") << driver << false;
        QTest::newRow("vfio-pci hangs") << probe << true;
        QTest::newRow("vfio-pci takes a while") << probe << false;
    }

    /// A device that may still change any time stays in the journal, and nobody asks for it.
    void leavesAloneWhatHangs()
    {
        QFETCH(QString, step);
        QFETCH(bool, forGood);
        QVERIFY(bindDevices(place(), bindableRequest(), {}, {}));
        const int at = int(m_control->record().indexOf(step)) + 1;
        QVERIFY(at > 0);
        QVERIFY(unbindDevices(place(), {}, {})->failures.isEmpty());
        unloadModules(folder());
        FakeControl hung(folder(),
                         {forGood ? Fault::Kind::HangsForGood : Fault::Kind::HangsLate, at});
        const BindPlace hungPlace = placeOf(hung, folder());
        const auto report = bindDevices(hungPlace, bindableRequest(), {}, {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::TimedOut);
        QVERIFY2(report.error().message.contains(u"Not everything"_s),
                 qPrintable(report.error().message));
        const auto journal = BindJournalFile(folder() + u"/state"_s).load();
        QCOMPARE(journal->devices.size(), 1);
        QCOMPARE(journal->devices.constFirst().device, addressOf("0004:04:00.0"));
        QCOMPARE(journal->devices.constFirst().before, (DeviceBinding{u"nvidia"_s, {}}));
        if (forGood) {
            // Another attempt would be one more process that hangs.
            QVERIFY(hung.record().sliced(at).filter(u"0004:04:00.0"_s).isEmpty());
            const auto again = unbindDevices(hungPlace, {}, {});
            QCOMPARE(again->failures.size(), 1);
            QVERIFY(again->failures.constFirst().contains(u"does not answer"_s));
            const auto bound = bindDevices(hungPlace, bindableRequest(), {}, {});
            QCOMPARE(bound.error().code, ErrorCode::TimedOut);
            QVERIFY(hung.record().sliced(at).filter(u"0004:04:00.0"_s).isEmpty());
        }
        QVERIFY(unbindDevices(place(), {}, {})->failures.isEmpty());
        QCOMPARE(bindingsOf(folder()), m_before);
        QVERIFY(journalFiles().isEmpty());
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
        // Only the journal is as before.
        const auto before = std::exchange(m_folder, std::make_unique<QTemporaryDir>());
        QVERIFY(makeBindableHost(folder()) && restart(folder()));
        QVERIFY(QDir().mkpath(folder() + u"/state"_s));
        const QString journal = u"/state/bind-journal.json"_s;
        QVERIFY(QFile::copy(before->path() + journal, folder() + journal));
        m_control = std::make_unique<FakeControl>(folder());
        const BindStatus status =
            bindStatusOf(**m_control->read(), *BindJournalFile(folder() + u"/state"_s).load());
        QVERIFY(status.beforeRestart);
        QVERIFY(stepsToRestore(status, {}).isEmpty());
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

    void givesBackOnAFullDisk_data()
    {
        QTest::addColumn<int>("busyGroup");
        QTest::addColumn<int>("restored");
        QTest::addColumn<int>("failures");
        QTest::newRow("everything") << -1 << 10 << 0;
        QTest::newRow("all but a group that is open") << 5 << 2 << 9;
    }

    /// Whatever cannot be noted down: the devices come back.
    void givesBackOnAFullDisk()
    {
        QFETCH(int, busyGroup);
        QFETCH(int, restored);
        QFETCH(int, failures);
        QVERIFY(bindDevices(place(), bindableRequest(), {}, {}));
        m_control->setBusy(busyGroup);
        Result<UnbindReport> report;
        {
            const FullDisk noRoom(128); // for a journal; the fake kernel's files are smaller
            report = unbindDevices(place(), {}, {});
        }
        QVERIFY(report);
        QCOMPARE(report->restored.size(), restored);
        QCOMPARE(report->failures.size(), failures);
        if (failures > 0)
            QVERIFY(report->failures.constLast().contains(u"cannot be written"_s));
        m_control->setBusy(-1);
        QVERIFY(unbindDevices(place(), {}, {})->failures.isEmpty());
        QCOMPARE(bindingsOf(folder()), m_before);
        QVERIFY(journalFiles().isEmpty());
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

    void keepsItsLockFromOthers_data()
    {
        QTest::addColumn<bool>("existed");
        QTest::newRow("new") << false;
        QTest::newRow("made by another program") << true;
    }

    /// Whoever can read the file could keep the lock for ever.
    void keepsItsLockFromOthers()
    {
        QFETCH(bool, existed);
        const QString path = folder() + u"/run/bind.lock"_s;
        QVERIFY(QDir().mkpath(folder() + u"/run"_s));
        if (existed) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                        QFile::ReadOther));
        }
        QVERIFY(BindLock::take(folder() + u"/run"_s, u"a test"_s, 0));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0600));
    }

    void goesOnWhenTheOtherOneIsDone()
    {
        std::optional<BindLock> held;
        auto first = BindLock::take(folder() + u"/run"_s, u"process 7"_s, 0);
        QVERIFY(first);
        held = *std::move(first);
        QStringList waitedFor;
        BindPlace patient = place();
        patient.lockMilliseconds = 60000;
        patient.waiting = [&](const QString &holder) {
            waitedFor.append(holder);
            held.reset();
        };
        QVERIFY(bindDevices(patient, bindableRequest(), {}, {}));
        QCOMPARE(waitedFor, QStringList(u"process 7"_s));
        QVERIFY(unbindDevices(patient, {}, {})); // nobody is in the way now
        QCOMPARE(waitedFor.size(), 1);
    }

    /// An unbind of six GPUs may take a minute and more.
    void waitsAsLongAsTheOtherOneMayTake()
    {
        QVERIFY(BindPlace{.control = *m_control}.lockMilliseconds >= 120000);
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
