// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/samples.h"
#include "ui/console/consolepanel.h"
#include "ui/mainwindow.h"
#include "ui/vm/vmconsole.h"
#include "ui/vm/vmpanel.h"
#include "ui/vm/vmview.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <memory>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 300'000; // ms; a busy computer takes its time

/// Counts the turns of the event loop, and those that came late.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_timer.setInterval(10);
        m_timer.callOnTimeout([this] {
            const qint64 gap = m_clock.restart();
            ++turns;
            late += gap > 50 ? 1 : 0;
            longest = std::max(longest, gap);
        });
        m_clock.start();
        m_timer.start();
    }

    int turns = 0;
    int late = 0;       ///< more than 50 ms after the one before
    qint64 longest = 0; ///< ms

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace

/// The window with the real QEMU and simulated devices.
class TestRealVms : public QObject
{
    Q_OBJECT

    // Sockets have short paths.
    QTemporaryDir m_folder{u"/tmp/rb-XXXXXX"_s};
    std::unique_ptr<MainWindow> m_window;
    QStringList m_notifications;

    void openWindow()
    {
        Services services = Services::real();
        services.vms.notify = [this](const QString &title, const QString &text) {
            m_notifications.append(title + u": "_s + text);
        };
        m_window = std::make_unique<MainWindow>(services);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    VmPanel &panel() const { return *m_window->findChild<VmPanel *>(); }
    VmListModel &machines() const { return panel().machines(); }
    VmMachine *machine(const QString &name) const
    {
        return machines().machine(machines().rowOf(name));
    }

    VmState stateOf(const QString &name) const
    {
        return machine(name) ? machine(name)->state() : VmState::Lost;
    }

    void press(const QString &text) const
    {
        const auto button = [&]() -> QPushButton * {
            const QList<QPushButton *> all = panel().findChildren<QPushButton *>();
            for (QPushButton *candidate : all) {
                if (candidate->text() == text && candidate->isVisible() && candidate->isEnabled())
                    return candidate;
            }
            return nullptr;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(button(), qPrintable(text), patience);
        QTest::mouseClick(button(), Qt::LeftButton);
    }

    /// Whether a message bar is seen with this text.
    bool isSaid(const QString &text) const
    {
        const QList<MessageBar *> bars = m_window->findChildren<MessageBar *>();
        return std::ranges::any_of(bars, [&](const MessageBar *bar) {
            return bar->isVisible() && bar->text().contains(text);
        });
    }

    static QStringList folders()
    {
        const Result<QString> folder = sessionsFolder();
        return folder ? QDir(*folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot) : QStringList();
    }

    /// One that has almost nothing and stands at its very beginning.
    static Result<LaunchReport> launchSmall(const QString &name)
    {
        LaunchRequest request;
        request.plan = planWith({{0, {}}});
        request.plan.name = name;
        request.plan.machine.type = u"pseries-7.2"_s;
        request.plan.machine.accelerator = Accelerator::Tcg;
        request.plan.machine.memory = quint64(256) << 20;
        request.hostSource = u"sample:ac922-4gpu"_s;
        request.simulated = true;
        request.startPaused = true;
        request.whenUnhealthy = WhenUnhealthy::Run;
        request.milliseconds = patience;
        return launch(sampleHost(u"ac922-4gpu"_s), request);
    }

    static void endAll()
    {
        const Result<QList<Session>> sessions = listSessions();
        if (!sessions)
            return;
        for (const Session &session : *sessions)
            killProcess(session.status.pid, session.status.startTime);
        for (const Session &session : *sessions) {
            static_cast<void>(waitForEnd(session, patience));
            static_cast<void>(forgetSession(session));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        for (const char *name :
             {"XDG_RUNTIME_DIR", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"})
            qputenv(name, m_folder.path().toUtf8());
    }

    void cleanup()
    {
        m_window.reset();
        endAll();
        QVERIFY(folders().isEmpty());
        m_notifications.clear();
    }

    void launchesAndFindsAgain()
    {
        openWindow();
        m_window->openHost(u"sample:ac922-4gpu"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->document().hasHost(), patience);
        const QString name = m_window->document().plan().name;
        m_window->launch();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(name), VmState::Running, patience);
        QVERIFY(panel().isVisible());
        QCOMPARE(panel().view().machine(), machine(name));
        QTRY_VERIFY_WITH_TIMEOUT(machine(name)->health(), patience);
        QVERIFY(machine(name)->health()->healthy);
        // A second one of that name is refused, and the first is none the worse.
        m_window->launch();
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"running already"_s), patience);

        QTRY_VERIFY_WITH_TIMEOUT(
            panel().findChild<ConsolePanel *>()->terminal().plainText().contains(u"SLOF"_s),
            patience);
        QTRY_VERIFY_WITH_TIMEOUT(machine(name)->sample(), patience);
        press(u"Pause"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(name), VmState::Paused, patience);
        press(u"Resume"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(name), VmState::Running, patience);
        QVERIFY(machine(name)->events().rowCount() >= 3);

        // The window goes as if it was killed.
        m_window.reset();
        openWindow();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(name), VmState::Running, patience);
        m_window->findChild<QTabWidget *>()->setCurrentWidget(&panel());
        panel().choose(name);
        press(u"Check health"_s);
        QTRY_VERIFY_WITH_TIMEOUT(machine(name)->health(), patience);
        press(u"End now"_s);
        press(u"End it"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(name), VmState::Ended, patience);
        QTRY_VERIFY_WITH_TIMEOUT(folders().isEmpty(), patience);
        QVERIFY(m_notifications.isEmpty());
    }

    void closingLeavesThemRunning()
    {
        const Result<LaunchReport> report = launchSmall(u"small"_s);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        openWindow();
        QTRY_COMPARE_WITH_TIMEOUT(machines().countAlive(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(machine(u"small"_s)->sample(), patience);
        int asked = 0;
        QTimer answering;
        answering.setInterval(20);
        answering.callOnTimeout([&] {
            auto *question = m_window->findChild<QMessageBox *>();
            if (!question || !question->isVisible())
                return;
            ++asked;
            question->checkBox()->setChecked(true);
            question->button(QMessageBox::Close)->click();
        });
        answering.start();
        QVERIFY(m_window->close());
        m_window->show();
        QVERIFY(m_window->close()); // without a question now
        QCOMPARE(asked, 1);
        m_window.reset();
        const Result<Session> session = findSession(u"small"_s);
        QVERIFY(session && session->isAlive());
    }

    void aDeathIsHeard()
    {
        QVERIFY(launchSmall(u"small"_s));
        openWindow();
        QTRY_VERIFY_WITH_TIMEOUT(machine(u"small"_s) && machine(u"small"_s)->sample(), patience);
        const Session session = machine(u"small"_s)->session();
        QVERIFY(killProcess(session.status.pid, session.status.startTime));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"small"_s), VmState::Crashed, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_notifications.size(), 1, patience);
        QVERIFY(m_notifications.constFirst().startsWith(u"small: "_s));
        QVERIFY(isSaid(u"small"_s));
    }

    void twentyAtOnce()
    {
        constexpr int count = 20;
        openWindow();
        m_window->findChild<QTabWidget *>()->setCurrentWidget(&panel());
        Watchdog watchdog;
        // They come while the window watches, as from a command line.
        QThread *launching = QThread::create([] {
            for (int i = 0; i < count; ++i) {
                if (const auto report = launchSmall(u"vm%1"_s.arg(i, 2, 10, QLatin1Char('0')));
                    !report)
                    qWarning("%s", qPrintable(report.error().text()));
            }
        });
        launching->start();
        QTRY_VERIFY_WITH_TIMEOUT(launching->isFinished(), 4 * patience);
        delete launching;
        QTRY_COMPARE_WITH_TIMEOUT(machines().countAlive(), count, patience);
        // Figures come from its QEMU alone, so each is watched.
        const auto watched = [this] {
            int found = 0;
            for (int row = 0; row < machines().rowCount(); ++row)
                found += machines().machine(row)->sample() ? 1 : 0;
            return found;
        };
        QTRY_COMPARE_WITH_TIMEOUT(watched(), count, patience);
        for (int row = 0; row < count; ++row)
            QCOMPARE(machines().machine(row)->state(), VmState::Starting);
        const int before = watchdog.turns;
        QTRY_VERIFY_WITH_TIMEOUT(watchdog.turns > before + 500, patience);
        qInfo("20 virtual machines: %d turns of the event loop, %d more than 50 ms late, the "
              "longest after %lld ms",
              watchdog.turns, watchdog.late, static_cast<long long>(watchdog.longest));
    }
};

QTEST_MAIN(TestRealVms)
#include "testrealvms.moc"
