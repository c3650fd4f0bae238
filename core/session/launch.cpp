// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/launch.h"

#include "core/base/files.h"
#include "core/base/size.h"
#include "core/plan/planfile.h"
#include "core/qemu/openfiles.h"
#include "core/qemu/pinvcpus.h"
#include "core/qemu/qemuprobe.h"
#include "core/rehearsal/rehearsedplan.h"
#include "core/session/controlchannel.h"
#include "core/session/earlyend.h"
#include "core/session/launchspecparts.h"
#include "core/session/lockedmemory.h"
#include "core/session/logrotation.h"
#include "core/session/supervisorprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>

#include <algorithm>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int answerMilliseconds = 60000;
constexpr int millisecondsPerGiB = 2000;
constexpr int mostMilliseconds = 24 * 3600 * 1000;
constexpr int endMilliseconds = 10000;
constexpr int closingMilliseconds = 3000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Session", text);
}

/// One launch, from the directory to the running guest.
class Launch
{
public:
    Launch(const Host &host, const LaunchRequest &request,
           const std::function<void(const LaunchProgress &)> &progress, const std::stop_token &stop)
        : m_host(host)
        , m_request(request)
        , m_progress(progress)
        , m_stop(stop)
    {
    }

    Result<LaunchReport> run();

private:
    void announce(const QString &what);
    Result<void> write();
    Result<void> start(FileLock lock);
    Result<void> examine();
    Result<void> letRun(QmpClient &qmp);
    bool keepWaiting() const;
    Error withBindings(Error error) const;
    Error whatHappened(const Error &error) const;
    void abandon() const;

    const Host &m_host;
    const LaunchRequest &m_request;
    const std::function<void(const LaunchProgress &)> &m_progress;
    const std::stop_token &m_stop;
    int m_milliseconds = m_request.milliseconds.value_or(launchMilliseconds(m_request.plan));
    SessionPaths m_paths;
    Plan m_plan;
    SupervisorOrder m_order;
    SessionRecord m_record;
    LaunchReport m_report;
    std::optional<SessionStatus> m_started; ///< with QEMU's process
    bool m_begun = false;                   ///< QEMU was started
    int m_step = 0;
};

void Launch::announce(const QString &what)
{
    if (m_progress)
        m_progress({++m_step, 4, what});
}

bool Launch::keepWaiting() const
{
    const auto session = readSession(m_paths);
    return session && session->isAlive() && !m_stop.stop_requested();
}

Result<void> Launch::write()
{
    m_plan = m_request.plan;
    if (m_request.simulated) {
        const RehearsedPlan rehearsed = rehearsedPlan(m_plan, simulatedGuest(m_plan));
        m_plan = rehearsed.plan;
        m_report.assumptions = rehearsed.assumptions;
    }
    LaunchSpec &spec = m_order.spec;
    spec = launchSpec(m_host, m_plan, m_request.qemu);
    const auto live = openDirectorySysroot(u"/"_s);
    if (!live)
        return failure(live.error());
    if (Result<void> found = findOpenFiles(**live, spec); !found)
        return found;
    if (Result<void> added = addPreload(m_host, m_plan, m_request, m_paths, spec); !added)
        return added;
    addSockets(m_paths, spec);
    const Result<QemuAbilities> abilities = probeQemu(m_request.qemu);
    if (!abilities)
        return failure(abilities.error());
    addPanicAction(abilities->version, spec);

    const QString &name = m_request.plan.name;
    m_order.log = logFile(name);
    m_order.consoleLog = consoleLogFile(name);
    rotateLogs({m_order.log, m_order.consoleLog});
    if (m_request.unbindAtEnd && !m_request.simulated)
        m_order.endCommand = {unbindProgram(), u"unbind"_s, m_paths.plan(), u"--yes"_s};
    m_record = {name,
                QDateTime::currentDateTimeUtc(),
                m_request.hostSource,
                m_request.planFile,
                abilities->version.toString(),
                spec.argv,
                m_request.simulated,
                m_request.keepAlive || m_request.simulated,
                !m_order.endCommand.isEmpty(),
                m_order.log,
                m_order.consoleLog};
    for (const auto &[path, content] : {std::pair(m_paths.launch(), serializeOrder(m_order)),
                                        std::pair(m_paths.plan(), serializePlan(m_plan)),
                                        std::pair(m_paths.record(), serializeRecord(m_record))}) {
        if (Result<void> written = writeFile(path, content); !written)
            return written;
    }
    return {};
}

Result<void> Launch::start(FileLock lock)
{
    Result<SupervisorProcess> supervisor = SupervisorProcess::start(m_paths, std::move(lock));
    if (!supervisor)
        return failure(supervisor.error());
    Result<void> allowed =
        allowLockedMemory(supervisor->pid(), m_order.spec.memlockBytes, m_request.helper);
    if (!allowed)
        return allowed;
    const Result<qint64> qemu = supervisor->go();
    if (!qemu)
        return failure(qemu.error());
    m_begun = true;
    m_started = readStatus(m_paths.status());
    return {};
}

Result<void> Launch::examine()
{
    const auto channel =
        ControlChannel::open(m_paths, m_milliseconds, [this] { return keepWaiting(); });
    if (!channel)
        return failure(channel.error());
    QmpClient &qmp = (*channel)->qmp();
    announce(tr("Comparing with the plan"));
    Result<LiveEvidence> evidence = readEvidence(m_host, m_plan, qmp);
    if (!evidence)
        return failure(evidence.error());
    Result<std::optional<TreeNode>> tree =
        fetchTree(qmp, m_paths.guestTree(), false, m_milliseconds);
    if (!tree)
        return failure(tree.error());
    evidence->tree = *std::move(tree);
    if (Result<void> pinned = pinVcpus(qmp, pinningOf(m_plan)); !pinned)
        return pinned;
    evidence->log = lastLog(m_record);
    m_report.health = judgeHealth(m_host, m_plan, *evidence);
    return letRun(qmp);
}

Result<void> Launch::letRun(QmpClient &qmp)
{
    m_report.running = m_report.health.healthy || m_request.whenUnhealthy == WhenUnhealthy::Run;
    if (!m_report.running && m_request.whenUnhealthy == WhenUnhealthy::End) {
        announce(tr("Ending it, because it is not what was planned"));
        static_cast<void>(qmp.execute(u"quit"_s));
        return {};
    }
    if (!m_report.running || m_request.startPaused)
        return {};
    announce(tr("Letting the guest run"));
    const Result<QJsonValue> done = qmp.execute(u"cont"_s, {}, m_milliseconds);
    if (!done)
        return failure(done.error());
    return {};
}

/// Devices are handed back when QEMU has ended. Where it was never started nobody does.
Error Launch::withBindings(Error error) const
{
    if (!m_begun && m_request.unbindAtEnd && !m_request.simulated)
        error.message += u". "_s + tr("Devices that are bound for it stay so; \"redbudctl unbind\" "
                                      "puts them back");
    return error;
}

/// Where QEMU has ended, its last words say more than the broken connection.
Error Launch::whatHappened(const Error &error) const
{
    if (m_stop.stop_requested())
        return withBindings({ErrorCode::Cancelled, tr("The launch was stopped"), {}});
    if (!m_begun)
        return withBindings(error);
    // QEMU closes its sockets a moment before it is gone.
    const QDeadlineTimer deadline(error.code == ErrorCode::ProcessFailed ? closingMilliseconds : 0);
    auto session = readSession(m_paths);
    while (session && session->isAlive() && !deadline.hasExpired()) {
        QThread::msleep(20);
        session = readSession(m_paths);
    }
    if (!session || session->isAlive())
        return error;
    return earlyEnd(m_record, session->status.end);
}

/// Ends what was begun and takes its files away. What does not end in time (a kernel that takes
/// hundreds of GiB back, devices that are handed back) stays listed.
void Launch::abandon() const
{
    const QDeadlineTimer deadline(endMilliseconds);
    do {
        if (const std::optional<FileLock> lock = FileLock::tryTake(m_paths.lock())) {
            // Devices that are still bound are not to be forgotten.
            if (!readStatus(m_paths.status()).value_or(SessionStatus()).notHandedBack)
                removeSession(m_paths);
            return;
        }
        // It is gone, or another one has got its name.
        const auto session = readSession(m_paths);
        if (!QFile::exists(m_paths.directory) ||
            (session && session->record.started != m_record.started))
            return;
        const SessionStatus status =
            m_started.value_or(session ? session->status : SessionStatus());
        if (status.kind == SessionStatus::Kind::Running)
            killProcess(status.pid, status.startTime);
        QThread::msleep(20);
    } while (!deadline.hasExpired());
}

Result<LaunchReport> Launch::run()
{
    const Result<SessionPaths> paths = sessionPaths(m_request.plan.name);
    if (!paths)
        return failure(paths.error());
    m_paths = *paths;
    Result<FileLock> lock = takeSession(m_paths);
    if (!lock)
        return failure(lock.error());
    announce(tr("Starting QEMU"));
    Result<void> done = write();
    if (done)
        done = start(*std::move(lock));
    if (done)
        done = examine();
    if (!done) {
        const Error error = whatHappened(done.error());
        lock = failure(error); // ours until the supervisor had it
        abandon();
        return failure(error);
    }
    if (!m_report.running && m_request.whenUnhealthy == WhenUnhealthy::End)
        abandon();
    m_report.session = readSession(m_paths).value_or(Session{m_paths, m_record, {}, {}});
    return m_report;
}

} // namespace

int launchMilliseconds(const Plan &plan)
{
    const quint64 more = plan.machine.memory / GiB * millisecondsPerGiB;
    return int(std::min<quint64>(answerMilliseconds + more, mostMilliseconds));
}

Result<LaunchReport> launch(const Host &host, const LaunchRequest &request,
                            const std::function<void(const LaunchProgress &)> &progress,
                            const std::stop_token &stop)
{
    return Launch(host, request, progress, stop).run();
}

} // namespace redbud
