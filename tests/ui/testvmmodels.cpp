// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/ui/fakevms.h"
#include "ui/vm/preflightmodel.h"
#include "ui/vm/vmeventsmodel.h"
#include "ui/vm/vmlistmodel.h"
#include "ui/vm/vmtexts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// The models behind the panel of virtual machines.
class TestVmModels : public QObject
{
    Q_OBJECT

    static QStringList names(const VmListModel &model)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found += model.index(row).data().toString();
        return found;
    }

private Q_SLOTS:
    void listsThemByName()
    {
        FakeVms fake;
        VmListModel model(fake.services());
        const QAbstractItemModelTester tester(&model);
        model.setSessions({fakeSession(u"b"_s), fakeSession(u"a"_s)});
        QCOMPARE(names(model), (QStringList{u"a"_s, u"b"_s}));
        model.setSessions({fakeSession(u"b"_s), fakeSession(u"c"_s)});
        // What is gone can still be read.
        QCOMPARE(names(model), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(model.machine(0)->isForgotten());
        model.remove(u"b"_s); // it lives
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf(u"c"_s), 2);
        QCOMPARE(model.rowOf(u"d"_s), -1);
        QVERIFY(!model.machine(3));
        QVERIFY(!model.machine(-1));
    }

    void showsWhatMonitorsTell()
    {
        FakeVms fake;
        VmListModel model(fake.services());
        const QAbstractItemModelTester tester(&model);
        model.setSessions({fakeSession(u"a"_s)});
        const QModelIndex first = model.index(0);
        QCOMPARE(VmState(first.data(VmListModel::StateRole).toInt()), VmState::Starting);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        VmMonitor *monitor = fake.monitors[u"a"_s];
        Q_EMIT monitor->stateChanged(VmState::Running);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(first.data(VmListModel::StateTextRole).toString(), u"▶ running"_s);
        VmSample sample;
        sample.cpuPercent = {20, 40};
        Q_EMIT monitor->sampled(sample);
        QVERIFY(first.data(VmListModel::FactsRole).toString().contains(u"CPU 30 %"_s));
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().startsWith(u"a, running, "_s));
        QCOMPARE(model.countAlive(), 1);
        QSignalSpy alarmed(model.machine(0), &VmMachine::alarmed);
        Q_EMIT monitor->stateChanged(VmState::Crashed);
        Q_EMIT monitor->ended({QemuEnd::Kind::Crashed, 11});
        QCOMPARE(alarmed.size(), 1);
        QVERIFY(alarmed.first().first().toString().contains(u"SIGSEGV"_s));
        QCOMPARE(model.countAlive(), 0);
        QCOMPARE(first.data(VmListModel::StateTextRole).toString(), u"✗ crashed"_s);
        // What was measured last is no longer true.
        QVERIFY(first.data(VmListModel::FactsRole).toString().isEmpty());
        model.remove(u"a"_s);
        QCOMPARE(model.rowCount(), 0);
        // A look that was under way still finds it.
        model.setSessions({fakeSession(u"a"_s, Session::Life::Ended)});
        QCOMPARE(model.rowCount(), 0);
    }

    void anotherOneOfThatNameTakesItsPlace()
    {
        FakeVms fake;
        VmListModel model(fake.services());
        const QAbstractItemModelTester tester(&model);
        model.setSessions({fakeSession(u"a"_s)});
        Q_EMIT fake.monitors[u"a"_s]->stateChanged(VmState::Ended);
        Session second = fakeSession(u"a"_s);
        second.record.started = second.record.started.addSecs(5);
        QSignalSpy added(&model, &VmListModel::added);
        model.setSessions({second});
        QCOMPARE(added.size(), 1);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.machine(0)->state(), VmState::Starting);
    }

    void isWatchedWhenItsProcessIsKnown()
    {
        FakeVms fake;
        VmListModel model(fake.services());
        Session session = fakeSession(u"a"_s, Session::Life::Starting);
        const qint64 pid = std::exchange(session.status.pid, 0);
        model.setSessions({session});
        QVERIFY(fake.monitors.isEmpty());
        QCOMPARE(model.machine(0)->state(), VmState::Starting);
        session.life = Session::Life::Running;
        session.status.pid = pid;
        model.setSessions({session});
        QCOMPARE(fake.monitors.size(), 1);
    }

    void oneThatIsNotWatchedSaysSo()
    {
        FakeVms fake;
        VmServices services = fake.services();
        int watched = 0;
        services.watch = [&](VmMonitor &monitor) {
            ++watched;
            Q_EMIT monitor.failed({ErrorCode::Busy, u"too many windows"_s, {}});
        };
        VmListModel model(services);
        model.setSessions({fakeSession(u"a"_s)});
        QCOMPARE(model.machine(0)->state(), VmState::Running);
        QVERIFY(model.machine(0)->stateText().contains(u"too many windows"_s));
        model.setSessions({fakeSession(u"a"_s)});
        QCOMPARE(watched, 2); // tried again
    }

    void endedOnesDoNotPileUp()
    {
        FakeVms fake;
        VmListModel model(fake.services());
        const QAbstractItemModelTester tester(&model);
        for (int i = 0; i < VmListModel::mostEnded + 10; ++i) {
            Session session = fakeSession(u"vm%1"_s.arg(i));
            session.record.started = session.record.started.addSecs(i);
            model.setSessions({session});
            Q_EMIT fake.monitors[session.record.name]->stateChanged(VmState::Ended);
        }
        model.setSessions({});
        QCOMPARE(model.rowCount(), VmListModel::mostEnded);
        QCOMPARE(model.rowOf(u"vm9"_s), -1); // the oldest go
        QVERIFY(model.rowOf(u"vm10"_s) >= 0);
    }

    void theTimeLineIsBounded()
    {
        VmEventsModel model;
        const QAbstractItemModelTester tester(&model);
        const QDateTime start(QDate(2026, 1, 1), QTime(12, 0));
        const int count = VmEventsModel::mostEvents + 37;
        for (int i = 0; i < count; ++i)
            model.append(start.addSecs(i), u"event %1"_s.arg(i), i % 2 == 0);
        QCOMPARE(model.rowCount(), VmEventsModel::mostEvents);
        const auto text = [&](int row) {
            return model.index(row, VmEventsModel::TextColumn).data().toString();
        };
        QCOMPARE(text(0), u"event 37"_s);
        QCOMPARE(text(model.rowCount() - 1), u"⚠ event %1"_s.arg(count - 1));
        QCOMPARE(model.index(0, VmEventsModel::TimeColumn).data().toString(), u"12:00:37"_s);
    }

    void eventsAreSentences()
    {
        FakeVms fake;
        VmListModel model(fake.services());
        model.setSessions({fakeSession(u"a"_s)});
        VmMachine *machine = model.machine(0);
        QSignalSpy alarmed(machine, &VmMachine::alarmed);
        VmEvent event;
        event.when = QDateTime::currentDateTimeUtc();
        event.kind = VmEvent::Kind::Resumed;
        Q_EMIT fake.monitors[u"a"_s]->happened(event);
        QVERIFY(alarmed.isEmpty());
        event.kind = VmEvent::Kind::Panicked;
        Q_EMIT fake.monitors[u"a"_s]->happened(event);
        QCOMPARE(alarmed.size(), 1);
        QCOMPARE(machine->events().rowCount(), 3);
        QCOMPARE(machine->events().index(0, VmEventsModel::TextColumn).data().toString(),
                 u"Started"_s);
        QCOMPARE(machine->events().index(2, VmEventsModel::TextColumn).data().toString(),
                 u"⚠ "_s + describe(event));
    }

    void preflightShowsTheWorstFirst()
    {
        PreflightModel model;
        const QAbstractItemModelTester tester(&model);
        using Level = PreflightItem::Level;
        model.setItems({{u"a"_s, Level::Good, u"good"_s},
                        {u"b"_s, Level::Error, u"bad"_s, {}, PreflightFix::Bind},
                        {u"c"_s, Level::Warning, u"doubtful"_s},
                        {u"d"_s, Level::Error, u"bad, too"_s}});
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts += model.index(row, PreflightModel::TextColumn).data().toString();
        QCOMPARE(texts, (QStringList{u"bad"_s, u"bad, too"_s, u"doubtful"_s, u"good"_s}));
        QCOMPARE(model.item(0).fix, PreflightFix::Bind);
    }
};

QTEST_MAIN(TestVmModels)
#include "testvmmodels.moc"
