// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/sessioncontrol.h"

#include "core/host/hostsource.h"
#include "core/plan/planfile.h"
#include "core/session/controlchannel.h"
#include "core/session/endwatch.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int sliceMilliseconds = 50;
constexpr int treeMilliseconds = 60000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Session", text);
}

Result<QJsonValue> execute(const Session &session, const QString &command,
                           const QJsonObject &arguments = {}, int milliseconds = 10000)
{
    const auto channel = ControlChannel::open(session.paths, milliseconds);
    if (!channel)
        return failure(channel.error());
    return (*channel)->qmp().execute(command, arguments, milliseconds);
}

Result<void> perform(const Session &session, const QString &command)
{
    const Result<QJsonValue> done = execute(session, command);
    if (!done)
        return failure(done.error());
    return {};
}

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, tr("Stopped waiting; the virtual machine goes on"));
}

} // namespace

Result<void> pauseVm(const Session &session)
{
    return perform(session, u"stop"_s);
}

Result<void> resumeVm(const Session &session)
{
    return perform(session, u"cont"_s);
}

Result<void> resetVm(const Session &session)
{
    return perform(session, u"system_reset"_s);
}

Result<void> powerDownVm(const Session &session)
{
    return perform(session, u"system_powerdown"_s);
}

Result<QemuEnd> waitForEnd(const Session &session, int milliseconds, const std::stop_token &stop)
{
    const EndWatch watch(session);
    const QDeadlineTimer deadline(milliseconds);
    while (!watch.hasEnded()) {
        if (stop.stop_requested())
            return cancelled();
        if (deadline.hasExpired())
            return failure(ErrorCode::TimedOut, tr("The virtual machine has not ended in time"));
        QThread::msleep(sliceMilliseconds);
    }
    return watch.end();
}

namespace
{

/// The steps of stopVm().
class Stop
{
public:
    Stop(const Session &session, const StopOptions &options,
         const std::function<void(const QString &)> &told, const std::stop_token &stop)
        : m_session(session)
        , m_options(options)
        , m_told(told)
        , m_stop(stop)
        , m_watch(session)
    {
    }

    Result<StopReport> run()
    {
        using How = StopReport::How;
        if (m_options.graceMilliseconds > 0 && endsByItself())
            return finish(How::ByItself);
        if (m_stop.stop_requested())
            return cancelled();
        tell(tr("Ending QEMU"));
        // It may be gone before it answers.
        static_cast<void>(command(u"quit"_s, m_options.quitMilliseconds));
        if (qemuEndsWithin(m_options.quitMilliseconds))
            return finish(How::Quit);
        if (m_stop.stop_requested())
            return cancelled();
        tell(tr("QEMU does not listen; killing it"));
        const SessionStatus now = m_watch.status();
        killProcess(now.pid, now.startTime);
        if (qemuEndsWithin(m_options.quitMilliseconds))
            return finish(How::Killed);
        return failure(ErrorCode::TimedOut,
                       tr("QEMU cannot be killed: it waits for the kernel. Look at the host's log"),
                       m_session.record.name);
    }

private:
    void tell(const QString &text) const
    {
        if (m_told)
            m_told(text);
    }

    Result<void> command(const QString &name, int milliseconds) const
    {
        const QDeadlineTimer deadline(milliseconds);
        const auto channel = ControlChannel::openAny(m_session.paths, milliseconds, [this] {
            return !m_watch.qemuHasEnded() && !m_stop.stop_requested();
        });
        if (!channel)
            return failure(channel.error());
        const auto done = (*channel)->qmp().execute(name, {}, int(deadline.remainingTime()));
        if (!done)
            return failure(done.error());
        return {};
    }

    /// A guest that stands still does not hear the button. A QEMU that does not answer right now
    /// may only be busy, as with a slow disk, and has all of the grace for it.
    bool endsByItself() const
    {
        const QDeadlineTimer grace(m_options.graceMilliseconds);
        const auto left = [&grace] { return int(grace.remainingTime()); };
        const VmState state = askVmState(m_session);
        if (state != VmState::Running && state != VmState::Unresponsive)
            return false;
        tell(tr("Asking the guest to switch itself off"));
        const Result<void> asked = command(u"system_powerdown"_s, std::max(left(), 1));
        return (asked || m_watch.qemuHasEnded()) && qemuEndsWithin(left());
    }

    bool qemuEndsWithin(int milliseconds) const
    {
        const QDeadlineTimer deadline(milliseconds);
        while (!m_watch.qemuHasEnded() && !deadline.hasExpired() && !m_stop.stop_requested())
            QThread::msleep(sliceMilliseconds);
        return m_watch.qemuHasEnded();
    }

    /// Waits for the supervisor, too.
    Result<StopReport> finish(StopReport::How how) const
    {
        if (m_session.record.unbindAtEnd)
            tell(tr("Handing the devices back"));
        const Result<QemuEnd> end = waitForEnd(m_session, m_options.afterMilliseconds, m_stop);
        if (!end)
            return failure(end.error());
        return StopReport{how, m_watch.end(), m_watch.status().notHandedBack};
    }

    const Session &m_session;
    const StopOptions &m_options;
    const std::function<void(const QString &)> &m_told;
    const std::stop_token &m_stop;
    EndWatch m_watch;
};

} // namespace

Result<StopReport> stopVm(const Session &session, const StopOptions &options,
                          const std::function<void(const QString &)> &told,
                          const std::stop_token &stop)
{
    return Stop(session, options, told, stop).run();
}

Result<SessionSubject> subjectOf(const Session &session)
{
    Result<Plan> plan = loadPlan(session.paths.plan());
    if (!plan)
        return failure(plan.error());
    Result<Host> host = loadHost(session.record.host);
    if (!host)
        return failure(host.error());
    return SessionSubject{*std::move(host), *std::move(plan)};
}

Result<HealthReport> examine(const Session &session, const SessionSubject &subject)
{
    const auto channel = ControlChannel::open(session.paths);
    if (!channel)
        return failure(channel.error());
    QmpClient &qmp = (*channel)->qmp();
    const Result<QJsonValue> status = qmp.execute(u"query-status"_s);
    if (!status)
        return failure(status.error());
    Result<LiveEvidence> evidence = readEvidence(subject.host, subject.plan, qmp);
    if (!evidence)
        return failure(evidence.error());
    if ((*status)[u"status"] == u"prelaunch"_s) {
        Result<std::optional<TreeNode>> tree =
            fetchTree(qmp, session.paths.guestTree(), false, treeMilliseconds);
        if (!tree)
            return failure(tree.error());
        evidence->tree = *std::move(tree);
    }
    evidence->log = lastLog(session.record);
    return judgeHealth(subject.host, subject.plan, *evidence);
}

} // namespace redbud
