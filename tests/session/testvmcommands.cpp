// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/files.h"
#include "core/plan/planfile.h"
#include "core/session/sessioncontrol.h"
#include "tests/support/samples.h"
#include "tests/support/sessions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// The subcommands for running virtual machines as scripts and people use them.
class TestVmCommands : public QObject
{
    Q_OBJECT

    struct Outcome {
        int status = -1;
        QByteArray out;
        QByteArray error;
    };

    SessionFolder m_folder;

    static Outcome run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(REDBUD_BINARY_DIR "/bin/redbudctl"), arguments);
        if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    QString planFile(const QString &name)
    {
        const QString path = m_folder.path(name + u".redbud"_s);
        return savePlan(smallPlan(name), path) ? path : QString();
    }

    Outcome launch(const QString &name, const QStringList &more = {})
    {
        return run(QStringList{u"run"_s, planFile(name), u"--host"_s, u"sample:ac922-4gpu"_s,
                               u"--simulated"_s, u"--detach"_s, u"--paused"_s} +
                   more);
    }

    void startForeground(QProcess &process, const QString &name, const QStringList &more = {})
    {
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(REDBUD_BINARY_DIR "/bin/redbudctl"),
                      QStringList{u"run"_s, planFile(name), u"--host"_s, u"sample:ac922-4gpu"_s,
                                  u"--simulated"_s} +
                          more);
    }

    static QJsonObject json(const Outcome &outcome)
    {
        return QJsonDocument::fromJson(outcome.out).object();
    }

private Q_SLOTS:
    void cleanup()
    {
        const auto sessions = listSessions();
        for (const Session &session : *sessions) {
            if (session.isAlive())
                static_cast<void>(stopVm(session, {0, 5000}));
            static_cast<void>(forgetSession(session));
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_folder.leftBehind(), QStringList(), soonMs);
    }

    void lifeOfOne()
    {
        const Outcome launched = launch(u"one"_s, {u"--json"_s});
        QCOMPARE(launched.status, 0);
        QCOMPARE(json(launched)[u"schema"_s].toString(), u"redbud/launch/1"_s);
        QCOMPARE(json(launched)[u"name"_s].toString(), u"one"_s);
        QVERIFY(json(launched)[u"pid"_s].toInteger() > 0);
        QCOMPARE(json(launched)[u"health"_s][u"schema"].toString(), u"redbud/health/1"_s);

        const QJsonObject list = json(run({u"list"_s, u"--json"_s}));
        QCOMPARE(list[u"schema"_s].toString(), u"redbud/sessions/1"_s);
        const QJsonValue vm = list[u"sessions"_s].toArray()[0];
        QCOMPARE(vm[u"name"].toString(), u"one"_s);
        QCOMPARE(vm[u"state"].toString(), u"starting"_s);
        QCOMPARE(vm[u"pid"], json(launched)[u"pid"_s]);
        QVERIFY(vm[u"end"].isNull());

        QCOMPARE(run({u"resume"_s}).status, 0);
        QVERIFY(reaches(*findSession(u"one"_s), VmState::Running));
        QCOMPARE(run({u"pause"_s, u"one"_s}).status, 0);
        QVERIFY(reaches(*findSession(u"one"_s), VmState::Paused));
        QCOMPARE(run({u"reset"_s, u"one"_s}).status, 0);
        const Outcome health = run({u"health"_s, u"--json"_s});
        QCOMPARE(health.status, 0);
        QVERIFY(json(health)[u"healthy"_s].toBool());
        const Outcome stopped = run({u"stop"_s, u"--now"_s});
        QCOMPARE(stopped.status, 0);
        QCOMPARE(stopped.out, QByteArray());
        QVERIFY(run({u"list"_s}).out.startsWith("No virtual machine"));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("none runs") << QStringList{u"stop"_s} << 3;
        QTest::newRow("no such name") << QStringList{u"console"_s, u"nobody"_s} << 3;
        QTest::newRow("no plan") << QStringList{u"run"_s} << 2;
        QTest::newRow("plan is missing") << QStringList{u"run"_s, u"/nonexistent"_s} << 3;
        QTest::newRow("other host")
            << QStringList{u"run"_s, u"PLAN"_s, u"--host"_s, u"sample:ac922-4gpu"_s} << 2;
        QTest::newRow("json alone") << QStringList{u"run"_s, u"PLAN"_s, u"--json"_s} << 2;
        QTest::newRow("unhealthy what")
            << QStringList{u"run"_s, u"PLAN"_s, u"--unhealthy"_s, u"pray"_s} << 2;
        QTest::newRow("no address") << QStringList{u"unplug"_s, u"x"_s} << 2;
        QTest::newRow("no URI") << QStringList{u"stop"_s, u"--connect"_s, u""_s} << 2;
        QTest::newRow("grace") << QStringList{u"stop"_s, u"--grace"_s, u"-1"_s} << 2;
    }
    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        arguments.replaceInStrings(u"PLAN"_s, planFile(u"wrong"_s));
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, status);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY(!outcome.error.isEmpty());
    }

    void whichOne()
    {
        const Outcome first = launch(u"first"_s);
        QCOMPARE(first.status, 0);
        QVERIFY2(first.error.contains("waits before its first instruction"), first.error);
        QCOMPARE(launch(u"second"_s).status, 0);
        // Said before anything is touched, with everything else that stands against the launch.
        const Outcome taken = launch(u"second"_s);
        QCOMPARE(taken.status, 1);
        QVERIFY2(taken.error.contains("running already"), taken.error.constData());
        const Outcome vague = run({u"pause"_s});
        QCOMPARE(vague.status, 2);
        QVERIFY(vague.error.contains("name the one"));
        // One that has ended badly stays in the list, and is not meant.
        QCOMPARE(::kill(pid_t(findSession(u"first"_s)->status.pid), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!findSession(u"first"_s)->isAlive(), 30000);
        const Outcome clear = run({u"pause"_s});
        QVERIFY2(clear.status == 0, clear.error);
        QCOMPARE(run({u"stop"_s, u"first"_s, u"--now"_s}).status, 0);
        QCOMPARE(run({u"stop"_s, u"second"_s, u"--now"_s}).status, 0);
    }

    void nvLinkCannotBeUnplugged()
    {
        const Host host = sampleHost(u"ac922-4gpu"_s);
        Plan plan = planWith({{0, {"0004:04:00.0", "0006:00:00.0", "0006:00:00.1", "0006:00:00.2"}},
                              {1, {"0003:01:00.0"}}});
        plan.name = u"unplug"_s;
        const QString path = m_folder.path(u"unplug.redbud"_s);
        QVERIFY(savePlan(plan, path));
        const Outcome launched = run({u"run"_s, path, u"--host"_s, u"sample:ac922-4gpu"_s,
                                      u"--simulated"_s, u"--detach"_s, u"--paused"_s});
        QVERIFY2(launched.status == 0, launched.error);
        const Outcome gpu = run({u"unplug"_s, u"0004:04:00.0"_s});
        QCOMPARE(gpu.status, 1);
        QVERIFY(gpu.error.contains("cannot unplug NVLink2"));
        const Outcome other = run({u"unplug"_s, u"0005:01:00.0"_s});
        QCOMPARE(other.status, 1);
        QVERIFY(other.error.contains("does not have this device"));
        // A plain one: QEMU takes the request, and this guest, which has not run, never answers.
        const Outcome network = run({u"unplug"_s, u"0003:01:00.0"_s, u"--wait"_s, u"1"_s});
        QCOMPARE(network.status, 1);
        QVERIFY2(network.error.contains("has not let go"), network.error);
    }

    void unhealthyIsSaid()
    {
        Plan plan = planWith({{0, {"0004:04:00.0"}}});
        plan.name = u"sick"_s;
        const QString path = m_folder.path(u"sick.redbud"_s);
        QVERIFY(savePlan(plan, path));
        const QStringList words{u"run"_s,         path,         u"--host"_s, u"sample:ac922-4gpu"_s,
                                u"--simulated"_s, u"--detach"_s};
        // The rules know it before QEMU is started.
        const Outcome refused = run(words);
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.error.contains("not started"));
        const Outcome list = run(words + QStringList{u"--preflight"_s, u"--json"_s});
        QCOMPARE(list.status, 1);
        QCOMPARE(json(list)[u"schema"_s].toString(), u"redbud/preflight/1"_s);
        QVERIFY(!json(list)[u"canLaunch"_s].toBool());
        // And the running QEMU shows it.
        const Outcome ended = run(words + QStringList{u"--force"_s});
        QCOMPARE(ended.status, 1);
        QVERIFY(ended.error.contains("ATSD"));
        QVERIFY(ended.error.contains("ended before the guest ran"));
        const Outcome paused = run(words + QStringList{u"--force"_s, u"--unhealthy"_s, u"pause"_s});
        QCOMPARE(paused.status, 1);
        QCOMPARE(run({u"health"_s}).status, 1);
        QCOMPARE(run({u"stop"_s, u"--now"_s}).status, 0);
    }

    void attachTellsTheEnd()
    {
        QCOMPARE(launch(u"attached"_s).status, 0);
        const Session session = *findSession(u"attached"_s);
        QProcess attach;
        attach.setProcessChannelMode(QProcess::MergedChannels);
        attach.start(QStringLiteral(REDBUD_BINARY_DIR "/bin/redbudctl"), {u"attach"_s});
        QVERIFY(attach.waitForStarted());
        QVERIFY(resumeVm(session));
        QByteArray seen;
        QTRY_VERIFY_WITH_TIMEOUT((seen += attach.readAll()).contains("SLOF"), 60000);
        QCOMPARE(::kill(pid_t(session.status.pid), SIGKILL), 0);
        QVERIFY(attach.waitForFinished());
        QCOMPARE(attach.exitCode(), 1);
        QVERIFY((seen += attach.readAll()).contains("attached has ended: killed (SIGKILL)"));
        // Whoever stops one that has ended forgets it.
        QVERIFY(run({u"list"_s}).out.contains("killed (SIGKILL)"));
        QCOMPARE(run({u"list"_s, u"--clear"_s}).status, 0);
        QVERIFY(run({u"list"_s}).out.startsWith("No virtual machine"));
    }

    /// In the foreground a service manager's SIGTERM ends it in good order.
    void terminatedInTheForeground()
    {
        QProcess foreground;
        startForeground(foreground, u"service"_s, {u"--paused"_s});
        QByteArray seen;
        QTRY_VERIFY_WITH_TIMEOUT((seen += foreground.readAll()).contains("as it was planned"),
                                 60000);
        foreground.terminate();
        QVERIFY(foreground.waitForFinished());
        QCOMPARE(foreground.exitStatus(), QProcess::NormalExit);
        QCOMPARE(foreground.exitCode(), 0);
        QVERIFY(!findSession(u"service"_s));
    }

    /// The firmware does not hear the button, and nobody has to wait for it.
    void interruptedAgain()
    {
        QProcess foreground;
        startForeground(foreground, u"hasty"_s);
        QByteArray seen;
        QTRY_VERIFY_WITH_TIMEOUT((seen += foreground.readAll()).contains("SLOF"), 60000);
        foreground.terminate();
        QTRY_VERIFY_WITH_TIMEOUT((seen += foreground.readAll()).contains("Asking the guest"),
                                 60000);
        QVERIFY(!foreground.waitForFinished(500));
        QCOMPARE(::kill(pid_t(foreground.processId()), SIGINT), 0);
        QVERIFY(foreground.waitForFinished()); // 30 s; the guest would have a minute
        QCOMPARE(foreground.exitStatus(), QProcess::NormalExit);
        QCOMPARE(foreground.exitCode(), 0);
        QVERIFY((seen += foreground.readAll()).contains("Ending QEMU"));
        QVERIFY(!findSession(u"hasty"_s));
    }

    /// Whoever waits for it in the foreground goes on waiting, and ends it in good order.
    void supervisorGoes()
    {
        QProcess foreground;
        startForeground(foreground, u"orphan"_s);
        QByteArray seen;
        QTRY_VERIFY_WITH_TIMEOUT((seen += foreground.readAll()).contains("SLOF"), 60000);
        const Session session = *findSession(u"orphan"_s);
        QCOMPARE(::kill(pid_t(supervisorOf(session)), SIGKILL), 0);
        QVERIFY(!foreground.waitForFinished(5000));
        foreground.terminate();
        QTRY_VERIFY_WITH_TIMEOUT((seen += foreground.readAll()).contains("Asking the guest"),
                                 60000);
        QCOMPARE(::kill(pid_t(foreground.processId()), SIGINT), 0);
        QVERIFY(foreground.waitForFinished());
        QCOMPARE(foreground.exitStatus(), QProcess::NormalExit);
        const auto left = findSession(u"orphan"_s);
        QVERIFY(!left || !left->isAlive());
        static_cast<void>(run({u"list"_s, u"--clear"_s}));
    }

    /// A connection that breaks takes the terminal away, not the virtual machine.
    void terminalGoes()
    {
        QProcess foreground;
        startForeground(foreground, u"left"_s);
        QByteArray seen;
        QTRY_VERIFY_WITH_TIMEOUT((seen += foreground.readAll()).contains("SLOF"), 60000);
        QCOMPARE(::kill(pid_t(foreground.processId()), SIGHUP), 0);
        QVERIFY(foreground.waitForFinished());
        QCOMPARE(foreground.exitStatus(), QProcess::NormalExit);
        QCOMPARE(foreground.exitCode(), 0);
        const auto left = findSession(u"left"_s);
        QVERIFY(left && left->isAlive());
    }

    /// Who ignores a hang-up, as after nohup, stays.
    void hangUpIsIgnored()
    {
        QProcess foreground;
        foreground.setChildProcessModifier([] { std::signal(SIGHUP, SIG_IGN); });
        startForeground(foreground, u"stays"_s, {u"--paused"_s});
        QByteArray seen;
        QTRY_VERIFY_WITH_TIMEOUT((seen += foreground.readAll()).contains("as it was planned"),
                                 60000);
        QCOMPARE(::kill(pid_t(foreground.processId()), SIGHUP), 0);
        QVERIFY(!foreground.waitForFinished(500));
        foreground.terminate();
        QVERIFY(foreground.waitForFinished());
        QVERIFY(!findSession(u"stays"_s));
    }

    /// On a real terminal: what is typed reaches the guest, Ctrl+] gives the terminal back.
    void consoleOnATerminal()
    {
        QCOMPARE(launch(u"tty"_s).status, 0);
        QVERIFY(resumeVm(*findSession(u"tty"_s)));
        QProcess script;
        script.setProcessChannelMode(QProcess::MergedChannels);
        script.start(u"script"_s, {u"-qec"_s,
                                   u"stty -a; exec %1 console"_s.arg(
                                       QStringLiteral(REDBUD_BINARY_DIR "/bin/redbudctl")),
                                   u"/dev/null"_s});
        QVERIFY(script.waitForStarted());
        QByteArray seen;
        QTRY_VERIFY_WITH_TIMEOUT((seen += script.readAll()).contains("SLOF"), 60000);
        script.write("\x1d");
        QVERIFY(script.waitForFinished());
        QCOMPARE(script.exitCode(), 0);
        QVERIFY(findSession(u"tty"_s)->isAlive());
    }
};

QTEST_GUILESS_MAIN(TestVmCommands)
#include "testvmcommands.moc"
