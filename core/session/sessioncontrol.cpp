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

Result<StopReport> stopVm(const Session &session, const StopOptions &options,
                          const std::function<void(const QString &)> &told,
                          const std::stop_token &stop)
{
    const EndWatch watch(session);
    const auto tell = [&](const QString &text) {
        if (told)
            told(text);
    };
    const auto endsWithin = [&](int milliseconds) {
        const QDeadlineTimer deadline(milliseconds);
        while (!watch.hasEnded() && !deadline.hasExpired() && !stop.stop_requested())
            QThread::msleep(sliceMilliseconds);
        return watch.hasEnded();
    };
    using How = StopReport::How;
    // A guest that stands still does not hear the button.
    if (options.graceMilliseconds > 0 && askVmState(session) == VmState::Running) {
        tell(tr("Asking the guest to switch itself off"));
        if (powerDownVm(session) && endsWithin(options.graceMilliseconds))
            return StopReport{How::ByItself, watch.end()};
        if (stop.stop_requested())
            return cancelled();
    }
    tell(tr("Ending QEMU"));
    // It may be gone before it answers.
    static_cast<void>(execute(session, u"quit"_s, {}, std::min(options.quitMilliseconds, 5000)));
    if (endsWithin(options.quitMilliseconds))
        return StopReport{How::Quit, watch.end()};
    if (stop.stop_requested())
        return cancelled();
    tell(tr("QEMU does not listen; killing it"));
    killProcess(session.status.pid, session.status.startTime);
    if (endsWithin(options.quitMilliseconds))
        return StopReport{How::Killed, watch.end()};
    return failure(ErrorCode::TimedOut,
                   tr("QEMU cannot be killed: it waits for the kernel. Look at the host's log"),
                   session.record.name);
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
