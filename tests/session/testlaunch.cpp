// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/files.h"
#include "core/base/size.h"
#include "core/rehearsal/guestkernel.h"
#include "core/session/controlchannel.h"
#include "core/session/sessioncontrol.h"
#include "core/session/sessionlist.h"
#include "core/session/supervisorprocess.h"
#include "tests/support/samples.h"
#include "tests/support/sessions.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <limits>
#include <sys/resource.h>
#include <thread>
#include <vector>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// From a plan to a running QEMU, the real one, and back to nothing.
class TestLaunch : public QObject
{
    Q_OBJECT

    SessionFolder m_folder;
    Host m_host = sampleHost(u"ac922-4gpu"_s);

    LaunchRequest sampleLaunch() const
    {
        LaunchRequest request;
        request.plan = automaticPlan(m_host);
        request.hostSource = u"sample:ac922-4gpu"_s;
        request.simulated = true;
        request.startPaused = true;
        return request;
    }

    /// A supervisor with another program in QEMU's place; its log is end.log.
    SessionPaths supervised(SupervisorOrder order) const
    {
        SessionPaths paths = *sessionPaths(u"end"_s);
        QDir().mkpath(paths.directory);
        auto lock = FileLock::tryTake(paths.lock());
        order.log = m_folder.path(u"end.log"_s);
        order.consoleLog = m_folder.path(u"end.console"_s);
        SessionRecord record;
        record.name = u"end"_s;
        if (!lock || !writeFile(paths.record(), serializeRecord(record)) ||
            !writeFile(paths.launch(), serializeOrder(order)))
            qFatal("no session");
        auto supervisor = SupervisorProcess::start(paths, *std::move(lock));
        if (!supervisor || !supervisor->go())
            qFatal("no supervisor");
        return paths;
    }

private Q_SLOTS:
    void cleanup() { QTRY_COMPARE_WITH_TIMEOUT(m_folder.leftBehind(), QStringList(), soonMs); }

    void sampleFromStartToEnd()
    {
        QStringList steps;
        const auto report = launch(m_host, sampleLaunch(), [&](const LaunchProgress &progress) {
            steps.append(progress.what);
        });
        QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
        QVERIFY2(report->health.healthy, "not healthy");
        QVERIFY(report->running);
        QCOMPARE(report->health.readback.size(), 4 + 2 * 12 + 2 * 5);
        QVERIFY(steps.size() >= 2);
        const Session &session = report->session;
        QCOMPARE(session.life, Session::Life::Running);
        QVERIFY(session.record.qemuVersion.startsWith(u"7.2."));
        QVERIFY(reaches(session, VmState::Starting));

        const auto subject = subjectOf(session);
        QVERIFY(subject);
        QVERIFY(examine(session, *subject)->healthy);
        QVERIFY(resumeVm(session));
        QVERIFY(reaches(session, VmState::Running));
        // Firmware has taken over: the values can still be read.
        const auto later = examine(session, *subject);
        QVERIFY(later && later->healthy);
        QVERIFY(pauseVm(session));
        QVERIFY(reaches(session, VmState::Paused));
        QVERIFY(resetVm(session));

        const auto stopped = stopVm(session, {0, 10000});
        QVERIFY(stopped);
        QCOMPARE(stopped->how, StopReport::How::Quit);
        QVERIFY(stopped->end.good());
        QVERIFY(QFileInfo(session.record.log).size() > 0);
    }

    /// VOF, which starts a kernel at once, writes into the tree what nobody planned.
    void kernelWithoutFirmware()
    {
        const Result<GuestKernel> kernel = installedGuestKernel();
        QVERIFY(kernel);
        LaunchRequest request;
        request.plan = planWith({{0, {}}});
        request.plan.machine.accelerator = Accelerator::Tcg;
        request.plan.machine.cpu = u"power9"_s;
        request.plan.machine.cores = 1;
        request.plan.machine.threads = 1;
        request.plan.machine.memory = 1 * GiB;
        request.plan.firmware.kind = Firmware::Kind::Vof;
        request.plan.boot.kernel = kernel->kernel;
        request.plan.boot.initrd = kernel->initrd;
        const auto report = launch(m_host, request);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
        QVERIFY(report->health.healthy);
        QCOMPARE(report->health.differences.size(), 0);
        QVERIFY(report->running);
        QVERIFY(stopVm(report->session, {0, 10000}));
    }

    /// What is different from what was planned is found before the guest runs.
    void unhealthy_data()
    {
        QTest::addColumn<int>("when");
        QTest::newRow("end") << int(WhenUnhealthy::End);
        QTest::newRow("pause") << int(WhenUnhealthy::Pause);
        QTest::newRow("run") << int(WhenUnhealthy::Run);
    }
    void unhealthy()
    {
        QFETCH(int, when);
        LaunchRequest request = sampleLaunch();
        request.plan = planWith({{0, {"0004:04:00.0"}}}); // a GPU without its bridges
        request.startPaused = false;
        request.whenUnhealthy = WhenUnhealthy(when);
        const auto report = launch(m_host, request);
        QVERIFY(report);
        QVERIFY(!report->health.healthy);
        QVERIFY(report->health.problems.constLast().message.contains(u"ATSD"));
        QCOMPARE(report->running, WhenUnhealthy(when) == WhenUnhealthy::Run);
        if (WhenUnhealthy(when) == WhenUnhealthy::End)
            return;
        QVERIFY(reaches(report->session, report->running ? VmState::Running : VmState::Starting));
        QVERIFY(stopVm(report->session, {0, 10000}));
    }

    void refused()
    {
        LaunchRequest request = smallLaunch(u"refused"_s);
        request.plan.machine.type = u"pseries-99.0"_s;
        const auto report = launch(m_host, request);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::ProcessFailed);
        QVERIFY2(report.error().message.contains(u"unsupported machine type"),
                 qPrintable(report.error().message));
    }

    /// Linux runs nothing with a word of more than 128 KiB. That is told, and not the end of a QEMU
    /// that never was.
    void notStarted()
    {
        LaunchRequest request = smallLaunch(u"long"_s);
        request.plan.extraArguments = {u"-fw_cfg"_s, QString(200'000, u'x')};
        const auto report = launch(m_host, request);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::ProcessFailed);
        QVERIFY2(report.error().message.startsWith(u"QEMU cannot be started"),
                 qPrintable(report.error().message.left(300)));
    }

    /// Much memory takes its time.
    void timeForALaunch()
    {
        Plan plan;
        plan.machine.memory = 256 * MiB;
        QCOMPARE(launchMilliseconds(plan), 60000);
        plan.machine.memory = 512 * GiB;
        QCOMPARE(launchMilliseconds(plan), 60000 + 512 * 2000);
        plan.machine.memory = std::numeric_limits<quint64>::max();
        QCOMPARE(launchMilliseconds(plan), 24 * 3600 * 1000);
    }

    void noQemu()
    {
        LaunchRequest request = smallLaunch(u"none"_s);
        request.qemu = u"/nonexistent/qemu"_s;
        const auto report = launch(m_host, request);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::NotFound);
    }

    void stopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto report = launch(m_host, smallLaunch(u"stopped"_s), {}, stop.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
    }

    void namesAreUnique()
    {
        const auto first = launch(m_host, smallLaunch(u"one"_s));
        QVERIFY(first);
        const auto second = launch(m_host, smallLaunch(u"one"_s));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
        QVERIFY(reaches(first->session, VmState::Starting));
        QVERIFY(stopVm(first->session));
    }

    void twoAtTheSameMoment()
    {
        std::vector<Result<LaunchReport>> reports(2, failure(ErrorCode::Cancelled, {}));
        {
            std::vector<std::jthread> threads;
            threads.reserve(reports.size());
            for (auto &report : reports) {
                threads.emplace_back([&] { report = launch(m_host, smallLaunch(u"race"_s)); });
            }
        }
        QVERIFY(reports[0].has_value() != reports[1].has_value());
        const auto &winner = reports[0] ? reports[0] : reports[1];
        const auto &loser = reports[0] ? reports[1] : reports[0];
        QCOMPARE(loser.error().code, ErrorCode::Busy);
        QVERIFY(reaches(winner->session, VmState::Starting));
        QVERIFY(stopVm(winner->session));
    }

    void oddNames()
    {
        for (const QString &name : {u"a b,c=d/../e"_s, u"-rf"_s, u"$(touch x)\u00e4"_s}) {
            const auto report = launch(m_host, smallLaunch(name));
            QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
            QCOMPARE(findSession(name)->record.name, name);
            QVERIFY(stopVm(report->session));
        }
    }

    void manyClientsOfTheConsole()
    {
        LaunchRequest request = smallLaunch(u"console"_s);
        request.startPaused = false;
        const auto report = launch(m_host, request);
        QVERIFY(report);
        ConsoleReader first(report->session);
        QVERIFY(first.sees("SLOF"));
        // Who comes later sees what was before.
        ConsoleReader second(report->session);
        QVERIFY(second.sees("SLOF"));
        QVERIFY(first.isConnected());
        QVERIFY(stopVm(report->session, {0, 10000}));
        // And it is kept.
        const auto kept = readFile(report->session.record.consoleLog, 1 << 20);
        QVERIFY(kept && kept->contains("SLOF"));
    }

    /// What comes after the end is done, and what it says is in the log.
    void endCommand_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("good");
        QTest::newRow("good") << u"echo handed back"_s << true;
        QTest::newRow("failing") << u"echo handed back; exit 3"_s << false;
    }
    void endCommand()
    {
        QFETCH(QString, command);
        QFETCH(bool, good);
        SupervisorOrder order;
        order.spec.argv = {u"/bin/true"_s};
        order.endCommand = {u"/bin/sh"_s, u"-c"_s, command};
        const SessionPaths paths = supervised(order);
        QTRY_VERIFY_WITH_TIMEOUT(!FileLock::isHeld(paths.lock()), soonMs);
        QVERIFY(readFile(m_folder.path(u"end.log"_s), 1000)->contains("handed back"));
        QCOMPARE(QFileInfo::exists(paths.directory), !good);
        removeSession(paths);
        QFile::remove(m_folder.path(u"end.log"_s));
    }

    /// What QEMU is started with: its own process group, nothing of ours open, limits and
    /// variables.
    void surroundings()
    {
        SupervisorOrder order;
        order.spec.argv = {
            u"/bin/sh"_s, u"-c"_s,
            u"ulimit -l; echo $EXTRA; ls /proc/self/fd | tr '\\n' ' '; "
            "cut -d ' ' -f 5 /proc/self/stat; echo pid $$; readlink /proc/$$/fd/0"_s};
        order.spec.environment.insert(u"EXTRA"_s, u"a b=c"_s);
        order.spec.memlockBytes = 123 << 20;
        const SessionPaths paths = supervised(order);
        QTRY_VERIFY_WITH_TIMEOUT(!FileLock::isHeld(paths.lock()), soonMs);
        const QByteArrayList lines = readFile(m_folder.path(u"end.log"_s), 4096)->split('\n');
        // Raised where that is allowed; else as much as is allowed, which this process has, too.
        rlimit limit = {};
        QCOMPARE(::getrlimit(RLIMIT_MEMLOCK, &limit), 0);
        const rlimit wanted{123 << 20, std::max<rlim_t>(limit.rlim_max, 123 << 20)};
        const bool mayRaise = ::setrlimit(RLIMIT_MEMLOCK, &wanted) == 0;
        const rlim_t expected = mayRaise ? wanted.rlim_max : limit.rlim_max;
        QCOMPARE(lines[0], expected == RLIM_INFINITY ? QByteArray("unlimited")
                                                     : QByteArray::number(expected >> 10));
        QCOMPARE(lines[1], "a b=c");
        // Standard ones, the console, and the directory that ls itself reads.
        QVERIFY2(lines[2].startsWith("0 1 2 3 9 "), lines[2]);
        QCOMPARE(lines[2].mid(10), lines[3].mid(4)); // the group is its own
        QCOMPARE(lines[4], "/dev/null");
        QFile::remove(m_folder.path(u"end.log"_s));
    }

    void listedWithState()
    {
        const auto report = launch(m_host, smallLaunch(u"listed"_s));
        QVERIFY(report);
        const auto listed = listSessionsWithStates();
        QVERIFY(listed);
        QCOMPARE(listed->size(), 1);
        QCOMPARE(listed->constFirst().state, VmState::Starting);
        QVERIFY(listed->constFirst().description().summary().startsWith(u"starting"));
        QVERIFY(stopVm(report->session));
    }

    /// A client that keeps the control socket does not keep others out for ever.
    void controlIsSerialised()
    {
        const auto report = launch(m_host, smallLaunch(u"serial"_s));
        QVERIFY(report);
        {
            const auto channel = ControlChannel::open(report->session.paths);
            QVERIFY(channel);
            const auto other = ControlChannel::open(report->session.paths, 200);
            QVERIFY(!other);
            QCOMPARE(other.error().code, ErrorCode::Busy);
        }
        QVERIFY(ControlChannel::open(report->session.paths));
        QVERIFY(stopVm(report->session));
    }
};

QTEST_GUILESS_MAIN(TestLaunch)
#include "testlaunch.moc"
