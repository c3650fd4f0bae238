// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/samples.h"
#include "tests/ui/fakevms.h"
#include "tests/ui/widgetnames.h"
#include "ui/vm/unplugmenu.h"
#include "ui/vm/vmconsole.h"
#include "ui/vm/vmpanel.h"
#include "ui/vm/vmview.h"
#include "ui/widgets/questionbar.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// The panel of virtual machines, with ones that are nowhere.
class TestVmPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeVms> m_fake;
    std::unique_ptr<VmPanel> m_panel;

    void show(const QList<Session> &sessions)
    {
        m_fake->setSessions(sessions);
        m_panel = std::make_unique<VmPanel>(m_fake->services());
        m_panel->resize(1200, 500);
        m_panel->show();
        QTRY_COMPARE(m_panel->machines().rowCount(), sessions.size());
    }

    /// One that runs.
    VmMachine *showRunning()
    {
        show({fakeSession(u"a"_s)});
        tell(VmState::Running);
        return m_panel->machines().machine(0);
    }

    void tell(VmState state) { Q_EMIT m_fake->monitors[u"a"_s]->stateChanged(state); }

    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> buttons = m_panel->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [&](const QPushButton *candidate) {
            return candidate->text() == text && candidate->isVisible();
        });
        return found == buttons.end() ? nullptr : *found;
    }

    void press(const QString &text) const
    {
        QTRY_VERIFY2(button(text), qPrintable(text));
        QTRY_VERIFY2(button(text)->isEnabled(), qPrintable(text));
        QTest::mouseClick(button(text), Qt::LeftButton);
    }

    QuestionBar *questions() const { return m_panel->view().questions(); }

    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    static HealthReport unhealthy()
    {
        Problem problem;
        problem.rule = u"live-values"_s;
        problem.message = u"GPU0 reads 0x0"_s;
        return {false, {problem}, {}, {}};
    }

    LaunchReport launched(bool running) const
    {
        LaunchReport report;
        report.session = fakeSession(u"a"_s);
        report.health = running ? HealthReport{true, {}, {}, {}} : unhealthy();
        report.running = running;
        return report;
    }

private Q_SLOTS:
    void init() { m_fake = std::make_unique<FakeVms>(); }

    void cleanup()
    {
        m_panel.reset();
        m_fake.reset();
    }

    void saysThatThereAreNone()
    {
        show({});
        QVERIFY(says(u"No virtual machine runs"_s));
        m_fake->setSessions({{fakeSession(u"a"_s)}});
        m_panel->choose(u"a"_s);
        QTRY_COMPARE(m_panel->machines().rowCount(), 1);
        QVERIFY(!says(u"No virtual machine runs"_s));
        QCOMPARE(m_panel->view().machine(), m_panel->machines().machine(0));
    }

    void unreadableFolderIsSaidOnce()
    {
        m_fake->setSessions(Result<QList<Session>>(failure(ErrorCode::PermissionDenied, u"no"_s)));
        m_panel = std::make_unique<VmPanel>(m_fake->services());
        QSignalSpy failed(m_panel.get(), &VmPanel::failed);
        QTRY_COMPARE(failed.size(), 1);
        m_panel->choose(u"a"_s);
        QTest::qWait(100);
        QCOMPARE(failed.size(), 1);
    }

    void buttonsFollowTheState_data()
    {
        QTest::addColumn<VmState>("state");
        QTest::addColumn<QStringList>("enabled");
        // In the order of the candidates below.
        const QStringList all{u"Reset"_s, u"Shut down"_s, u"End now"_s, u"Check health"_s,
                              u"Unplug ▾"_s};
        QTest::newRow("starting") << VmState::Starting << (QStringList{u"Resume"_s} + all);
        QTest::newRow("running") << VmState::Running << (QStringList{u"Pause"_s} + all);
        QTest::newRow("paused") << VmState::Paused << (QStringList{u"Resume"_s} + all);
        QTest::newRow("disk error") << VmState::DiskError << (QStringList{u"Resume"_s} + all);
        QTest::newRow("panicked") << VmState::Panicked << (QStringList{u"Resume"_s} + all);
        QTest::newRow("internal error") << VmState::InternalError << all;
        QTest::newRow("no answer") << VmState::Unresponsive << QStringList{u"End now"_s};
        QTest::newRow("ended") << VmState::Ended << QStringList{u"Take off the list"_s};
        QTest::newRow("crashed") << VmState::Crashed << QStringList{u"Take off the list"_s};
    }

    void buttonsFollowTheState()
    {
        QFETCH(VmState, state);
        QFETCH(QStringList, enabled);
        show({fakeSession(u"a"_s)});
        tell(state);
        QStringList found;
        const QStringList candidates{u"Pause"_s,     u"Resume"_s,           u"Reset"_s,
                                     u"Shut down"_s, u"End now"_s,          u"Check health"_s,
                                     u"Unplug ▾"_s,  u"Take off the list"_s};
        for (const QString &text : candidates) {
            if (button(text) && button(text)->isEnabled())
                found += text;
        }
        QCOMPARE(found, enabled);
    }

    void pausesAndResumes()
    {
        showRunning();
        press(u"Pause"_s);
        QTRY_COMPARE(m_fake->notes(), QStringList{u"pause a"_s});
        tell(VmState::Paused);
        press(u"Resume"_s);
        QTRY_COMPARE(m_fake->notes(), (QStringList{u"pause a"_s, u"resume a"_s}));
    }

    void asksBeforeWhatCannotBeUndone_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QStringList>("done");
        QTest::newRow("reset") << u"Reset"_s << u"Reset it"_s << QStringList{u"reset a"_s};
        QTest::newRow("no reset") << u"Reset"_s << u"Leave it"_s << QStringList{};
        QTest::newRow("end") << u"End now"_s << u"End it"_s
                             << QStringList{u"stop a 0"_s, u"forget a"_s};
        QTest::newRow("no end") << u"End now"_s << u"Leave it"_s << QStringList{};
    }

    void asksBeforeWhatCannotBeUndone()
    {
        QFETCH(QString, verb);
        QFETCH(QString, answer);
        QFETCH(QStringList, done);
        VmMachine *machine = showRunning();
        press(verb);
        QVERIFY(m_fake->notes().isEmpty());
        QVERIFY(questions()->isVisible());
        press(answer);
        QVERIFY(!questions()->isVisible());
        QTRY_VERIFY(!machine->isBusy());
        QCOMPARE(m_fake->notes(), done);
    }

    void whatIsAskedForMeanwhileIsDoneNext()
    {
        VmMachine *machine = showRunning();
        machine->pause();
        machine->checkHealth();
        machine->end();
        QVERIFY(machine->isBusy());
        QTRY_COMPARE(m_fake->notes(), (QStringList{u"pause a"_s, u"stop a 0"_s, u"forget a"_s}));
        QTRY_VERIFY(!machine->isBusy());
    }

    void staysListedWhereItCannotBeForgotten()
    {
        m_fake->result = failure(ErrorCode::Busy, u"it lives"_s);
        showRunning();
        tell(VmState::Crashed);
        QSignalSpy failed(m_panel.get(), &VmPanel::failed);
        press(u"Take off the list"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_panel->machines().rowCount(), 1);
    }

    void asksTheGuestThenOffersToEndIt()
    {
        VmMachine *machine = showRunning();
        press(u"Shut down"_s);
        QTRY_COMPARE(m_fake->notes(), QStringList{u"powerdown a"_s});
        QVERIFY(questions()->text().contains(u"takes a while"_s));
        press(u"End it now"_s);
        QTRY_COMPARE(m_fake->notes().size(), 3);
        QTRY_VERIFY(!machine->isBusy());
        // One that ends by itself needs no answer.
        press(u"Shut down"_s);
        QVERIFY(questions()->isVisible());
        tell(VmState::Ended);
        QVERIFY(!questions()->isVisible());
    }

    void aGuestThatStandsStillIsNotAsked()
    {
        show({fakeSession(u"a"_s)});
        tell(VmState::Paused);
        press(u"Shut down"_s);
        QVERIFY(questions()->text().contains(u"stands still"_s));
        press(u"Leave it"_s);
        QVERIFY(m_fake->notes().isEmpty());
    }

    void failuresAreSaid()
    {
        m_fake->result = failure(ErrorCode::TimedOut, u"QEMU does not answer"_s);
        showRunning();
        QSignalSpy failed(m_panel.get(), &VmPanel::failed);
        press(u"Pause"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(button(u"Pause"_s)->isEnabled());
    }

    void showsItsHealth()
    {
        m_fake->health = unhealthy();
        VmMachine *machine = showRunning();
        QSignalSpy examined(m_panel.get(), &VmPanel::examined);
        press(u"Check health"_s);
        QTRY_VERIFY(machine->health());
        QCOMPARE(examined.size(), 1);
        QCOMPARE(examined.first().first().toString(), u"a"_s);
        QTRY_VERIFY(says(u"It is not what was planned"_s));
        const QList<QTreeView *> views = m_panel->findChildren<QTreeView *>();
        QVERIFY(std::ranges::any_of(views, [](const QTreeView *view) {
            return view->isVisible() && view->model() && view->model()->rowCount() == 1 &&
                   view->model()->index(0, 0).data().toString() == u"GPU0 reads 0x0"_s;
        }));
    }

    void unplugsWhatCanBe()
    {
        const Host host = sampleHost(u"ac922-4gpu"_s);
        m_fake->subject = {host, planWith({{0, {"0004:04:00.0", "0003:01:00.0"}}})};
        VmMachine *machine = showRunning();
        auto *menu = m_panel->findChild<UnplugMenu *>();
        Q_EMIT menu->aboutToShow();
        QTRY_VERIFY(machine->subject());
        QTRY_COMPARE(menu->actions().size(), 2);
        const QAction *gpu = menu->actions().constLast();
        QVERIFY(gpu->text().contains(u"0004:04:00.0"_s));
        QVERIFY(!gpu->isEnabled());
        QCOMPARE(gpu->toolTip(),
                 whyNotUnplug(host, m_fake->subject.plan, addressOf("0004:04:00.0")));
        QVERIFY(menu->toolTipsVisible());
        QAction *network = menu->actions().constFirst();
        QVERIFY(network->isEnabled());
        QTRY_VERIFY(!machine->isBusy());
        network->trigger();
        QTRY_VERIFY(m_fake->notes().contains(u"unplug a 0003:01:00.0"_s));
        QTRY_VERIFY(!machine->isBusy());
        Q_EMIT menu->aboutToShow();
        QVERIFY(!menu->actions().constFirst()->isEnabled());
        QVERIFY(menu->actions().constFirst()->toolTip().contains(u"already"_s));
    }

    void alarmsAreHeard()
    {
        showRunning();
        QSignalSpy alarmed(m_panel.get(), &VmPanel::alarmed);
        Q_EMIT m_fake->monitors[u"a"_s]->ended({QemuEnd::Kind::Crashed, 9});
        QCOMPARE(alarmed.size(), 1);
        QCOMPARE(alarmed.first().first().toString(), u"a"_s);
    }

    void aWantedEndIsNoAlarmThoughSomethingFailsBefore()
    {
        m_fake->result = failure(ErrorCode::TimedOut, u"it does not answer"_s);
        VmMachine *machine = showRunning();
        QSignalSpy alarmed(m_panel.get(), &VmPanel::alarmed);
        QSignalSpy failed(m_panel.get(), &VmPanel::failed);
        machine->pause();
        machine->end();
        QTRY_COMPARE(failed.size(), 1); // the pause
        Q_EMIT m_fake->monitors[u"a"_s]->ended({QemuEnd::Kind::Crashed, 9});
        QVERIFY(alarmed.isEmpty());
        QTRY_VERIFY(!machine->isBusy());
    }

    void aWantedEndIsNoAlarm()
    {
        VmMachine *machine = showRunning();
        QSignalSpy alarmed(m_panel.get(), &VmPanel::alarmed);
        press(u"End now"_s);
        press(u"End it"_s);
        Q_EMIT m_fake->monitors[u"a"_s]->ended({QemuEnd::Kind::Crashed, 9});
        QVERIFY(alarmed.isEmpty());
        QTRY_VERIFY(!machine->isBusy());
        tell(VmState::Crashed);
        press(u"Take off the list"_s);
        QTRY_COMPARE(m_panel->machines().rowCount(), 0);
    }

    void showsTheChosenOne()
    {
        show({fakeSession(u"a"_s), fakeSession(u"b"_s)});
        QCOMPARE(m_panel->view().machine()->name(), u"a"_s);
        m_panel->findChild<QListView *>()->setCurrentIndex(m_panel->machines().index(1));
        QCOMPARE(m_panel->view().machine()->name(), u"b"_s);
        auto *tabs = m_panel->findChild<QTabWidget *>();
        tabs->setCurrentIndex(2);
        QTRY_COMPARE(m_panel->findChild<QPlainTextEdit *>()->toPlainText(),
                     u"qemu-system-ppc64: of b"_s);
        // Taking one away does not leave its view behind.
        Q_EMIT m_fake->monitors[u"b"_s]->stateChanged(VmState::Ended);
        m_panel->machines().remove(u"b"_s);
        QTRY_COMPARE(m_panel->view().machine()->name(), u"a"_s);
    }

    /// A console is of one machine, not of the next that has its place in memory.
    void aConsoleGoesWithItsMachine()
    {
        show({fakeSession(u"a"_s), fakeSession(u"b"_s)});
        QCOMPARE(m_panel->findChildren<VmConsole *>().size(), 1);
        auto *list = m_panel->findChild<QListView *>();
        list->setCurrentIndex(m_panel->machines().index(1));
        QCOMPARE(m_panel->findChildren<VmConsole *>().size(), 2);
        list->setCurrentIndex(m_panel->machines().index(0));
        tell(VmState::Ended);
        m_fake->setSessions({{fakeSession(u"b"_s)}});
        m_panel->machines().remove(u"a"_s);
        QTRY_COMPARE(m_panel->findChildren<VmConsole *>().size(), 1);
        QCOMPARE(m_panel->view().machine()->name(), u"b"_s);
    }

    void showsALaunch()
    {
        show({});
        m_fake->setSessions({{fakeSession(u"a"_s)}});
        m_panel->showLaunched(launched(true));
        QTRY_COMPARE(m_panel->machines().rowCount(), 1);
        QVERIFY(m_panel->view().machine()->health()->healthy);
        QVERIFY(!questions()->isVisible());
    }

    void asksAboutAnUnhealthyStart_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QStringList>("done");
        QTest::addColumn<int>("again");
        QTest::newRow("end") << u"End it"_s << QStringList{u"stop a 0"_s, u"forget a"_s} << 0;
        QTest::newRow("run") << u"Run it all the same"_s << QStringList{u"resume a"_s} << 0;
        QTest::newRow("again") << u"Start again with the work-around"_s << QStringList{} << 1;
    }

    void asksAboutAnUnhealthyStart()
    {
        QFETCH(QString, answer);
        QFETCH(QStringList, done);
        QFETCH(int, again);
        show({});
        m_fake->setSessions({{fakeSession(u"a"_s)}});
        QSignalSpy wanted(m_panel.get(), &VmPanel::keepAliveWanted);
        m_panel->showLaunched(launched(false));
        QTRY_COMPARE(m_panel->machines().rowCount(), 1);
        QVERIFY(questions()->isVisible());
        QVERIFY(says(u"It is not what was planned"_s));
        QVERIFY(m_fake->notes().isEmpty());
        press(answer);
        QTRY_COMPARE(m_fake->notes(), done);
        QCOMPARE(wanted.size(), again);
        QTRY_VERIFY(!m_panel->view().machine()->isBusy());
    }

    void asksAgainWhenItIsLookedAtAgain()
    {
        show({});
        m_fake->setSessions({{fakeSession(u"a"_s), fakeSession(u"b"_s)}});
        m_panel->showLaunched(launched(false));
        QTRY_COMPARE(m_panel->machines().rowCount(), 2);
        QTRY_VERIFY(questions()->isVisible());
        auto *list = m_panel->findChild<QListView *>();
        list->setCurrentIndex(m_panel->machines().index(1));
        QVERIFY(!questions()->isVisible());
        list->setCurrentIndex(m_panel->machines().index(0));
        QVERIFY(questions()->isVisible());
        // Once it runs there is nothing to be asked.
        tell(VmState::Running);
        list->setCurrentIndex(m_panel->machines().index(1));
        list->setCurrentIndex(m_panel->machines().index(0));
        QVERIFY(!questions()->isVisible());
    }

    /// The answers are for a guest that has not run.
    void asksNoLongerOnceItRuns()
    {
        show({});
        m_fake->setSessions({{fakeSession(u"a"_s), fakeSession(u"b"_s)}});
        m_panel->showLaunched(launched(false));
        QTRY_COMPARE(m_panel->machines().rowCount(), 2);
        QTRY_VERIFY(questions()->isVisible());
        tell(VmState::Running);
        QVERIFY(!questions()->isVisible());
        // Paused later by a person, it has run all the same.
        tell(VmState::Paused);
        auto *list = m_panel->findChild<QListView *>();
        list->setCurrentIndex(m_panel->machines().index(1));
        list->setCurrentIndex(m_panel->machines().index(0));
        QVERIFY(!questions()->isVisible());
        QVERIFY(m_fake->notes().isEmpty());
    }

    void anotherQuestionStaysWhenItRuns()
    {
        show({});
        m_fake->setSessions({{fakeSession(u"a"_s)}});
        m_panel->showLaunched(launched(false));
        QTRY_VERIFY(questions()->isVisible());
        press(u"Reset"_s);
        tell(VmState::Running);
        QVERIFY(questions()->isVisible());
        QVERIFY(questions()->text().startsWith(u"Reset"_s));
    }

    /// The launcher may be busy with another one.
    void asksAgainWhenTheWorkAroundWasNotPossible()
    {
        show({});
        m_fake->setSessions({{fakeSession(u"a"_s), fakeSession(u"b"_s)}});
        m_panel->showLaunched(launched(false));
        QTRY_VERIFY(questions()->isVisible());
        press(u"Start again with the work-around"_s);
        QVERIFY(!questions()->isVisible());
        m_panel->askAgain();
        QVERIFY(questions()->isVisible());
        // It takes no other question's place.
        press(u"Reset"_s);
        m_panel->askAgain();
        QVERIFY(questions()->text().startsWith(u"Reset"_s));
        auto *list = m_panel->findChild<QListView *>();
        QTRY_COMPARE(m_panel->machines().rowCount(), 2);
        list->setCurrentIndex(m_panel->machines().index(1));
        list->setCurrentIndex(m_panel->machines().index(0));
        QVERIFY(questions()->isVisible());
    }

    void aCancelledLaunchIsNoAlarm()
    {
        show({fakeSession(u"a"_s)});
        QSignalSpy alarmed(m_panel.get(), &VmPanel::alarmed);
        m_panel->expectEnd(u"a"_s);
        Q_EMIT m_fake->monitors[u"a"_s]->ended({QemuEnd::Kind::Crashed, 9});
        QVERIFY(alarmed.isEmpty());
    }

    void saysWhatASimulationLeavesOut()
    {
        show({});
        m_fake->setSessions({{fakeSession(u"a"_s)}});
        LaunchReport report = launched(true);
        report.assumptions = u"Memory is 1 GiB instead"_s;
        m_panel->showLaunched(report);
        QTRY_COMPARE(m_panel->machines().rowCount(), 1);
        VmEventsModel &events = m_panel->view().machine()->events();
        QCOMPARE(events.index(1, VmEventsModel::TextColumn).data().toString(), report.assumptions);
    }

    void everyWidgetHasAName()
    {
        showRunning();
        press(u"End now"_s);
        int focusable = 0;
        QCOMPARE(namelessWidgets(m_panel.get(), &focusable), QStringList());
        QVERIFY(focusable > 10);
    }
};

QTEST_MAIN(TestVmPanel)
#include "testvmpanel.moc"
