// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/files.h"
#include "core/base/size.h"
#include "core/plan/planfile.h"
#include "core/rehearsal/guestkernel.h"
#include "core/session/endwatch.h"
#include "core/session/filelock.h"
#include "core/session/sessioncontrol.h"
#include "core/session/vmmonitor.h"
#include "tests/support/samples.h"
#include "tests/support/sessions.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <thread>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// What goes wrong with a running virtual machine, each on the real QEMU: the state that is shown
/// is right, and nothing is left behind.
class TestSessionFaults : public QObject
{
    Q_OBJECT

    SessionFolder m_folder;
    Host m_host = sampleHost(u"ac922-4gpu"_s);

    /// What a window sees of a virtual machine.
    struct Watcher {
        explicit Watcher(const Session &session)
            : monitor(session)
        {
            QObject::connect(&monitor, &VmMonitor::stateChanged,
                             [this](VmState state) { states.append(state); });
            QObject::connect(&monitor, &VmMonitor::happened,
                             [this](const VmEvent &event) { events.append(event.kind); });
            QObject::connect(&monitor, &VmMonitor::ended,
                             [this](const QemuEnd &told) { end = told; });
            QObject::connect(&monitor, &VmMonitor::sampled,
                             [this](const VmSample &sample) { samples.append(sample); });
            monitor.setInterval(200);
            monitor.start();
        }
        VmMonitor monitor;
        QList<VmState> states;
        QList<VmEvent::Kind> events;
        QList<VmSample> samples;
        std::optional<QemuEnd> end;
    };

    /// Stands between a socket and its clients, and can let go of them.
    class Proxy
    {
    public:
        explicit Proxy(const QString &path)
        {
            const QString real = path + u".real"_s;
            QFile::rename(path, real);
            QVERIFY(m_server.listen(path));
            QObject::connect(&m_server, &QLocalServer::newConnection, [this, real] {
                QLocalSocket *client = m_server.nextPendingConnection();
                auto *qemu = new QLocalSocket(client);
                qemu->connectToServer(real);
                pass(client, qemu);
                pass(qemu, client);
                QObject::connect(qemu, &QLocalSocket::disconnected, client, &QLocalSocket::abort);
            });
        }
        ~Proxy()
        {
            QFile::remove(m_server.fullServerName() + u".real"_s);
            QDir().rmdir(QFileInfo(m_server.fullServerName()).path());
        }
        Q_DISABLE_COPY_MOVE(Proxy)
        void closeConnections()
        {
            const auto clients = m_server.findChildren<QLocalSocket *>(Qt::FindDirectChildrenOnly);
            for (QLocalSocket *client : clients)
                delete client;
        }

    private:
        static void pass(QLocalSocket *from, QLocalSocket *to)
        {
            QObject::connect(from, &QLocalSocket::readyRead, to,
                             [from, to] { to->write(from->readAll()); });
        }
        QLocalServer m_server;
    };

    Session started(const LaunchRequest &request)
    {
        const auto report = launch(m_host, request);
        if (!report) {
            QTest::qFail(qPrintable(report.error().text()), __FILE__, __LINE__);
            return {};
        }
        return report->session;
    }

    static QProcess *redbudctl(const QStringList &arguments, QObject *owner)
    {
        auto *process = new QProcess(owner);
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(QStringLiteral(REDBUD_BINARY_DIR "/bin/redbudctl"), arguments);
        return process;
    }

private Q_SLOTS:
    void cleanup()
    {
        const auto sessions = listSessions();
        for (const Session &session : *sessions) {
            const bool alive = session.isAlive();
            if (alive)
                static_cast<void>(stopVm(session, {0, 5000}));
            QVERIFY(forgetSession(session));
            QVERIFY2(!alive, qPrintable(session.record.name));
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_folder.leftBehind(), QStringList(), soonMs);
    }

    void qemuIsKilled()
    {
        const Session session = started(smallLaunch(u"killed"_s));
        Watcher watcher(session);
        QTRY_VERIFY_WITH_TIMEOUT(!watcher.samples.isEmpty(), soonMs);
        QCOMPARE(::kill(pid_t(session.status.pid), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(watcher.end, soonMs);
        QCOMPARE(watcher.end->text(), u"SIGKILL"_s);
        QCOMPARE(watcher.states.constLast(), VmState::Crashed);
        // It stays in the list until somebody has seen it, without its sockets.
        const auto left = findSession(u"killed"_s);
        QVERIFY(left);
        QCOMPARE(left->life, Session::Life::Ended);
        QCOMPARE(describeEnd(left->status.end), u"killed (SIGKILL)"_s);
        QVERIFY(!QFileInfo::exists(session.paths.control()));
        QVERIFY(!QFileInfo::exists(session.paths.console()));
        // The name is free again.
        const Session again = started(smallLaunch(u"killed"_s));
        QVERIFY(stopVm(again));
    }

    void qemuCrashes()
    {
        const Session session = started(smallLaunch(u"crashed"_s));
        QCOMPARE(::kill(pid_t(session.status.pid), SIGSEGV), 0);
        QVERIFY(ends(session));
        QCOMPARE(describeEnd(findSession(u"crashed"_s)->status.end), u"crashed (SIGSEGV)"_s);
    }

    void qemuIsStopped()
    {
        const Session session = started(smallLaunch(u"stopped"_s));
        Watcher watcher(session);
        QTRY_VERIFY_WITH_TIMEOUT(!watcher.samples.isEmpty(), soonMs);
        QCOMPARE(::kill(pid_t(session.status.pid), SIGSTOP), 0);
        QCOMPARE(askVmState(session, 500), VmState::Unresponsive);
        QTRY_COMPARE_WITH_TIMEOUT(watcher.monitor.state(), VmState::Unresponsive, 30000);
        QCOMPARE(::kill(pid_t(session.status.pid), SIGCONT), 0);
        QTRY_COMPARE_WITH_TIMEOUT(watcher.monitor.state(), VmState::Starting, 30000);
        // And one that stays so can be ended all the same.
        QCOMPARE(::kill(pid_t(session.status.pid), SIGSTOP), 0);
        const auto report = stopVm(session, {0, 1000});
        QVERIFY(report);
        QCOMPARE(report->how, StopReport::How::Killed);
        QTRY_VERIFY_WITH_TIMEOUT(watcher.end, soonMs);
    }

    void socketIsTaken()
    {
        const Session session = started(smallLaunch(u"taken"_s));
        Watcher watcher(session);
        QTRY_VERIFY_WITH_TIMEOUT(!watcher.samples.isEmpty(), soonMs);
        for (const QString &path : {session.paths.control(), session.paths.watch(0)})
            QVERIFY(QFile::remove(path));
        QCOMPARE(askVmState(session, 300), VmState::Unresponsive);
        const auto report = stopVm(session, {0, 1000});
        QVERIFY(report);
        QCOMPARE(report->how, StopReport::How::Killed);
        QTRY_VERIFY_WITH_TIMEOUT(watcher.end, soonMs);
    }

    /// QEMU closes the connection of a window: it is made anew.
    void socketIsClosed()
    {
        const Session session = started(smallLaunch(u"closed"_s));
        Proxy proxy(session.paths.watch(0));
        Watcher watcher(session);
        QTRY_VERIFY_WITH_TIMEOUT(!watcher.samples.isEmpty(), soonMs);
        proxy.closeConnections();
        // It may be connected again before this test looks.
        QTRY_VERIFY_WITH_TIMEOUT(watcher.states.contains(VmState::Unresponsive), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(watcher.monitor.state(), VmState::Starting, 30000);
        QVERIFY(stopVm(session));
        QTRY_VERIFY_WITH_TIMEOUT(watcher.end, soonMs);
        QVERIFY(watcher.end->good());
    }

    /// As where it takes hold of much memory: whoever looks sees that it has not started yet.
    void launchThatTakesLong()
    {
        const Session session = started(smallLaunch(u"long"_s));
        QVERIFY(hasAnswered(session.paths));
        QVERIFY(QFile::remove(session.paths.answered()));
        const QString socket = session.paths.watch(0);
        QVERIFY(QFile::rename(socket, socket + u".real"_s));
        QLocalServer silent;
        QVERIFY(silent.listen(socket));
        int refused = 0;
        QObject::connect(&silent, &QLocalServer::newConnection, [&] {
            delete silent.nextPendingConnection();
            ++refused;
        });
        Watcher watcher(session);
        QTRY_VERIFY_WITH_TIMEOUT(refused >= 2, soonMs);
        silent.close();
        QVERIFY(QFile::rename(socket + u".real"_s, socket));
        QTRY_VERIFY_WITH_TIMEOUT(!watcher.samples.isEmpty(), soonMs);
        QVERIFY(!watcher.states.contains(VmState::Unresponsive));
        QVERIFY(hasAnswered(session.paths));

        QCOMPARE(::kill(pid_t(session.status.pid), SIGSTOP), 0);
        QVERIFY(QFile::remove(session.paths.answered()));
        QCOMPARE(askVmState(session, 300), VmState::Starting);
        QVERIFY(stopVm(session, {0, 1000}));
    }

    /// The disk is full for the logs: the virtual machine does not notice, its end is told.
    void diskIsFullForTheLog()
    {
        const Session session = started(smallLaunch(u"full"_s));
        const qint64 supervisor = supervisorOf(session);
        QVERIFY(supervisor > 0);
        // As much as the status has, which is there already.
        const rlimit little{128, 128};
        QCOMPARE(::prlimit(pid_t(supervisor), RLIMIT_FSIZE, &little, nullptr), 0);
        QVERIFY(resumeVm(session));
        ConsoleReader console(session);
        QVERIFY(console.sees("SLOF"));
        QVERIFY(reaches(session, VmState::Running));
        QVERIFY(QFileInfo(session.record.consoleLog).size() <= 128);
        QCOMPARE(::kill(pid_t(session.status.pid), SIGKILL), 0);
        QVERIFY(ends(session));
        const auto left = findSession(u"full"_s);
        QVERIFY(left);
        QCOMPARE(left->life, Session::Life::Ended);
        QCOMPARE(left->status.end.text(), u"SIGKILL"_s);
    }

    /// It is full before anything began: the launch says so and takes everything back.
    void diskIsFullForTheSession()
    {
        const QString plan = m_folder.path(u"small.redbud"_s);
        QVERIFY(savePlanTo(plan));
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setChildProcessModifier([] {
            const rlimit nothing{0, 0};
            std::signal(SIGXFSZ, SIG_IGN);
            ::setrlimit(RLIMIT_FSIZE, &nothing);
        });
        process.start(
            QStringLiteral(REDBUD_BINARY_DIR "/bin/redbudctl"),
            {u"run"_s, plan, u"--host"_s, u"sample:ac922-4gpu"_s, u"--simulated"_s, u"--detach"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAll().startsWith("redbudctl: "));
    }

    void folderForLogsCannotBeMade()
    {
        const QByteArray before = qgetenv("XDG_STATE_HOME");
        QVERIFY(writeFile(m_folder.path(u"file"_s), "x"));
        qputenv("XDG_STATE_HOME", m_folder.path(u"file"_s).toLocal8Bit());
        const auto report = launch(m_host, smallLaunch(u"nolog"_s));
        qputenv("XDG_STATE_HOME", before);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
        QVERIFY(stopVm(report->session));
    }

    void hundredMegabytesOfMessages()
    {
        const QString wrapper = m_folder.path(u"qemu"_s);
        QVERIFY(writeFile(wrapper, "#!/bin/sh\n"
                                   "[ \"$1\" = --version ] || { head -c 100000000 /dev/zero | "
                                   "tr '\\0' x >&2; echo >&2; echo the last line >&2; } &\n"
                                   "exec qemu-system-ppc64 \"$@\"\n"));
        QVERIFY(QFile::setPermissions(wrapper, QFile::ReadOwner | QFile::ExeOwner));
        LaunchRequest request = smallLaunch(u"loud"_s);
        request.qemu = wrapper;
        const Session session = started(request);
        QVERIFY(reaches(session, VmState::Starting));
        QTRY_VERIFY_WITH_TIMEOUT(lastLog(session.record).value(0) == u"the last line" ||
                                     lastLog(session.record).value(1) == u"the last line",
                                 60000);
        qint64 size = 0;
        const QFileInfoList logs =
            QDir(QFileInfo(session.record.log).path()).entryInfoList({u"loud.log*"_s}, QDir::Files);
        for (const QFileInfo &log : logs)
            size += log.size();
        QVERIFY2(size <= 9 << 20, qPrintable(QString::number(size)));
        QVERIFY(stopVm(session));
    }

    void outOfMemory()
    {
        LaunchRequest request = smallLaunch(u"huge"_s);
        request.plan.machine.memory = 64 * TiB;
        const auto report = launch(m_host, request);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::ProcessFailed);
        QVERIFY2(report.error().message.contains(u"not enough free memory"),
                 qPrintable(report.error().message));
    }

    /// The window, or the terminal, is killed: the virtual machine goes on and is found again.
    void windowIsKilled()
    {
        const QString plan = m_folder.path(u"small.redbud"_s);
        QVERIFY(savePlanTo(plan));
        QObject owner;
        QProcess *window = redbudctl(
            {u"run"_s, plan, u"--host"_s, u"sample:ac922-4gpu"_s, u"--simulated"_s, u"--paused"_s},
            &owner);
        QTRY_VERIFY_WITH_TIMEOUT(findSession(u"small"_s), 30000);
        QVERIFY(reaches(*findSession(u"small"_s), VmState::Starting));
        window->kill();
        QVERIFY(window->waitForFinished());
        const auto found = findSession(u"small"_s);
        QVERIFY(found);
        QCOMPARE(found->life, Session::Life::Running);
        QVERIFY(reaches(*found, VmState::Starting));
        Watcher watcher(*found);
        QTRY_COMPARE_WITH_TIMEOUT(watcher.monitor.state(), VmState::Starting, soonMs);
        QVERIFY(stopVm(*found));
        QTRY_VERIFY_WITH_TIMEOUT(watcher.end, soonMs);
    }

    /// Another one gets the name of one that has ended: neither is taken for the other.
    void nameIsUsedAgain()
    {
        const Session first = started(smallLaunch(u"again"_s));
        const EndWatch watch(first);
        QCOMPARE(::kill(pid_t(first.status.pid), SIGKILL), 0);
        QVERIFY(ends(first));
        const Session second = started(smallLaunch(u"again"_s));
        QVERIFY(watch.hasEnded());
        QCOMPARE(watch.end().text(), u"SIGKILL"_s);
        QVERIFY(forgetSession(first));
        QVERIFY(findSession(u"again"_s)->isAlive());
        QCOMPARE(forgetSession(second).error().code, ErrorCode::Busy);
        QVERIFY(stopVm(second));
    }

    /// Whoever gives it commands right now does not cost the guest its disks.
    void guestIsAskedThoughQemuIsBusy()
    {
        const Session session = started(smallLaunch(u"busy"_s));
        QVERIFY(resumeVm(session));
        QVERIFY(reaches(session, VmState::Running));
        std::optional<FileLock> lock = FileLock::tryTake(session.paths.controlLock());
        QVERIFY(lock);
        // Whose program keeps the socket for commands: QEMU is well.
        QVERIFY(reaches(session, VmState::Running));
        QStringList told;
        const auto report =
            stopVm(session, {500, 10000}, [&](const QString &text) { told.append(text); });
        QVERIFY(report);
        QCOMPARE(report->how, StopReport::How::Quit);
        QCOMPARE(told.size(), 2);
        QVERIFY2(told.constFirst().contains(u"Asking the guest"_s), qPrintable(told.constFirst()));
    }

    /// As with a disk that hangs for a while.
    void slowQemuHasTheGrace()
    {
        const Session session = started(smallLaunch(u"slow"_s));
        QVERIFY(resumeVm(session));
        QVERIFY(reaches(session, VmState::Running));
        const pid_t qemu = pid_t(session.status.pid);
        QCOMPARE(::kill(qemu, SIGSTOP), 0);
        QStringList told;
        std::stop_source stop;
        Result<StopReport> report;
        std::thread stopping([&] {
            report = stopVm(
                session, {120000, 10000}, [&](const QString &text) { told.append(text); },
                stop.get_token());
        });
        QTest::qSleep(12000);
        ::kill(qemu, SIGCONT);
        QTest::qSleep(2000);
        stop.request_stop();
        stopping.join();
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(told.size(), 1);
        QVERIFY(reaches(session, VmState::Running));
        QVERIFY(stopVm(session, {0, 10000}));
    }

    /// It takes the order to end when it can, and closes its disks.
    void slowQemuHasTimeToQuit()
    {
        const Session session = started(smallLaunch(u"quits"_s));
        const pid_t qemu = pid_t(session.status.pid);
        QCOMPARE(::kill(qemu, SIGSTOP), 0);
        Result<StopReport> report;
        std::thread stopping([&] { report = stopVm(session, {0, 20000}); });
        QTest::qSleep(7000);
        ::kill(qemu, SIGCONT);
        stopping.join();
        QVERIFY(report);
        QCOMPARE(report->how, StopReport::How::Quit);
    }

    void saysThatDevicesStayBound()
    {
        LaunchRequest request = smallLaunch(u"bound"_s);
        request.unbindAtEnd = true;
        request.qemu = u"/nonexistent/qemu"_s;
        const auto report = launch(m_host, request);
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(u"redbudctl unbind"_s),
                 qPrintable(report.error().message));
        QVERIFY(!findSession(u"bound"_s));
    }

    void devicesCannotBeHandedBack()
    {
        LaunchRequest request = smallLaunch(u"bound"_s);
        request.unbindAtEnd = true;
        const Session session = started(request);
        // What unbinds reads the plan.
        QVERIFY(QFile::remove(session.paths.plan()));
        QStringList told;
        const auto report =
            stopVm(session, {0, 10000}, [&](const QString &text) { told.append(text); });
        QVERIFY(report);
        QCOMPARE(report->how, StopReport::How::Quit);
        QVERIFY(report->notHandedBack);
        QVERIFY(told.constLast().startsWith(u"Handing"_s));
        // It stays to be looked at, though QEMU ended as it should.
        const auto left = findSession(u"bound"_s);
        QVERIFY(left && left->status.notHandedBack && left->status.end.good());
        QVERIFY(lastLog(left->record).join(u' ').contains(u"plan.redbud"_s));
        QProcess *list = redbudctl({u"list"_s, u"--clear"_s}, this);
        QVERIFY(list->waitForFinished());
        QVERIFY(list->readAll().contains("redbudctl unbind"));
        QVERIFY(!findSession(u"bound"_s));
    }

    /// The same where the launch gives it up, because it is not what was planned.
    void aLaunchThatIsGivenUpForgetsNoDevices()
    {
        const QString wrapper = m_folder.path(u"lossy"_s);
        QVERIFY(writeFile(wrapper, "#!/bin/sh\n"
                                   "[ \"$1\" = --version ] || echo No ATSD registers found >&2\n"
                                   "exec qemu-system-ppc64 \"$@\"\n"));
        QVERIFY(QFile::setPermissions(wrapper, QFile::ReadOwner | QFile::ExeOwner));
        LaunchRequest request = smallLaunch(u"given-up"_s);
        request.qemu = wrapper;
        request.unbindAtEnd = true;
        bool removed = false;
        const auto report = launch(m_host, request, [&removed](const LaunchProgress &) {
            const auto session = findSession(u"given-up"_s);
            removed = removed || (session && QFile::remove(session->paths.plan()));
        });
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QVERIFY(removed && !report->running);
        const auto left = findSession(u"given-up"_s);
        QVERIFY(left && !left->isAlive() && left->status.notHandedBack);
    }

    /// Clients that go while a guest that stands still takes no more input make room for others.
    void clientsOfAFullConsoleGo()
    {
        const Session session = started(smallLaunch(u"full-console"_s));
        const QDir descriptors(u"/proc/%1/fd"_s.arg(supervisorOf(session)));
        const auto count = [&descriptors] {
            return descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                .size();
        };
        const qsizetype before = count();
        {
            ConsoleReader first(session);
            const ConsoleReader second(session);
            first.type(QByteArray(1 << 20, 'x'));
            QTRY_COMPARE_WITH_TIMEOUT(count(), before + 2, soonMs);
            QTest::qWait(200); // until nothing more fits
        }
        QTRY_COMPARE_WITH_TIMEOUT(count(), before, soonMs);
        QVERIFY(stopVm(session, {0, 10000}));
    }

    /// Whoever starts the launcher may ignore the ends of its children, as some shells and services
    /// do, which a program inherits.
    void endIsSeenWhereChildrenAreIgnored()
    {
        const QString plan = m_folder.path(u"small.redbud"_s);
        QVERIFY(savePlanTo(plan));
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setChildProcessModifier([] { std::signal(SIGCHLD, SIG_IGN); });
        process.start(QStringLiteral(REDBUD_BINARY_DIR "/bin/redbudctl"),
                      {u"run"_s, plan, u"--host"_s, u"sample:ac922-4gpu"_s, u"--simulated"_s,
                       u"--paused"_s, u"--detach"_s});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
        const auto session = findSession(u"small"_s);
        QVERIFY(session);
        QCOMPARE(::kill(pid_t(session->status.pid), SIGKILL), 0);
        QVERIFY(ends(*session));
        QCOMPARE(findSession(u"small"_s)->status.end.text(), u"SIGKILL"_s);
    }

    void supervisorIsKilled()
    {
        const Session session = started(smallLaunch(u"orphan"_s));
        Watcher watcher(session);
        QTRY_VERIFY_WITH_TIMEOUT(!watcher.samples.isEmpty(), soonMs);
        QCOMPARE(::kill(pid_t(supervisorOf(session)), SIGKILL), 0);
        QTRY_COMPARE_WITH_TIMEOUT(findSession(u"orphan"_s)->life, Session::Life::Unattended,
                                  soonMs);
        QVERIFY(reaches(session, VmState::Starting));
        // It still has its name, and can be stopped.
        QCOMPARE(launch(m_host, smallLaunch(u"orphan"_s)).error().code, ErrorCode::Busy);
        QVERIFY(stopVm(*findSession(u"orphan"_s), {0, 10000}));
        QTRY_VERIFY_WITH_TIMEOUT(watcher.end, soonMs);
        QCOMPARE(findSession(u"orphan"_s)->life, Session::Life::Lost);
    }

    void fourWindowsAtMost()
    {
        const Session session = started(smallLaunch(u"watched"_s));
        std::vector<std::unique_ptr<Watcher>> watchers;
        for (int i = 0; i < SessionPaths::mostWatchers; ++i) {
            watchers.push_back(std::make_unique<Watcher>(session));
            QTRY_VERIFY_WITH_TIMEOUT(!watchers.back()->samples.isEmpty(), soonMs);
        }
        VmMonitor fifth(session);
        std::optional<Error> refused;
        connect(&fifth, &VmMonitor::failed, this, [&](const Error &error) { refused = error; });
        fifth.start();
        QVERIFY(refused);
        QCOMPARE(refused->code, ErrorCode::Busy);
        watchers.pop_back();
        Watcher next(session);
        QTRY_VERIFY_WITH_TIMEOUT(!next.samples.isEmpty(), soonMs);
        QVERIFY(stopVm(session));
        QTRY_VERIFY_WITH_TIMEOUT(next.end, soonMs);
    }

    /// One boot for what a guest does by itself: it panics, is reset, and switches itself off.
    void guestPanicsAndPowersOff()
    {
        const auto kernel = installedGuestKernel();
        QVERIFY(kernel);
        LaunchRequest request;
        request.plan = smallPlan(u"guest"_s);
        request.plan.boot = {kernel->kernel, kernel->initrd, {}, {}};
        request.hostSource = u"sample:ac922-4gpu"_s;
        request.simulated = true;
        const Session session = started(request);
        Watcher watcher(session);
        {
            ConsoleReader console(session);
            QVERIFY2(console.sees("~ # "), console.text().right(2000));
            // Firmware and kernel have replaced the guest tree; the values are still QEMU's.
            const auto subject = subjectOf(session);
            QVERIFY(subject);
            const auto health = examine(session, *subject);
            QVERIFY2(health, qPrintable(health ? QString() : health.error().text()));
            QVERIFY(health->healthy);
            console.type("mount -t proc proc /proc; echo c >/proc/sysrq-trigger\n");
            QVERIFY2(reaches(session, VmState::Panicked), console.text().right(2000));
        }
        QTRY_COMPARE_WITH_TIMEOUT(watcher.monitor.state(), VmState::Panicked, soonMs);
        QVERIFY(watcher.events.contains(VmEvent::Kind::Panicked));
        QVERIFY(watcher.samples.size() > 10);
        QVERIFY(resetVm(session));
        QVERIFY(resumeVm(session));
        QTRY_VERIFY_WITH_TIMEOUT(watcher.events.contains(VmEvent::Kind::Reset), soonMs);
        ConsoleReader console(session);
        QVERIFY(console.sees("~ # ")); // of the first boot, in what is kept
        console.type("\n");
        QVERIFY2(console.sees("can't access tty"), console.text().right(2000));
        QVERIFY2(console.sees("~ # "), console.text().right(2000));
        console.type("poweroff -f\n");
        QTRY_VERIFY_WITH_TIMEOUT(watcher.end, 60000);
        QVERIFY2(watcher.end->good(), qPrintable(watcher.end->text()));
        QVERIFY(watcher.events.contains(VmEvent::Kind::Shutdown));
        QCOMPARE(watcher.states.constLast(), VmState::Ended);
        // Well ended: nothing to look at.
        QVERIFY(!findSession(u"guest"_s));
    }

private:
    static bool savePlanTo(const QString &path);
};

bool TestSessionFaults::savePlanTo(const QString &path)
{
    return savePlan(smallPlan(u"small"_s), path).has_value();
}

QTEST_GUILESS_MAIN(TestSessionFaults)
#include "testsessionfaults.moc"
