// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/sessioncontrol.h"

#include "core/host/hostsource.h"
#include "core/placement/nvlinkregion.h"
#include "core/plan/planfile.h"
#include "core/qemu/launchspec.h"
#include "core/session/controlchannel.h"
#include "core/session/endwatch.h"
#include "core/session/filelock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int sliceMilliseconds = 50;

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

/// A guest that can hear a power button.
bool listens(VmState state)
{
    return state == VmState::Running;
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
    if (options.graceMilliseconds > 0 && listens(askVmState(session))) {
        tell(tr("Asking the guest to switch itself off"));
        if (execute(session, u"system_powerdown"_s) && endsWithin(options.graceMilliseconds))
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

QString whyNotUnplug(const Host &host, const Plan &plan, const PciAddress &device)
{
    if (plan.positionOf(device) < 0)
        return tr("The virtual machine does not have this device.");
    if (nvLinkRegion(host, device))
        return tr("QEMU cannot unplug NVLink2 devices: the guest's firmware has described their "
                  "memory as a part of the machine. Shut the virtual machine down and change the "
                  "plan.");
    return {};
}

Result<void> unplug(const Session &session, const Host &host, const PciAddress &device,
                    int milliseconds)
{
    const Result<Plan> plan = loadPlan(session.paths.plan());
    if (!plan)
        return failure(plan.error());
    if (const QString why = whyNotUnplug(host, *plan, device); !why.isEmpty())
        return failure(ErrorCode::Unsupported, why, device.toString());
    const QString id = vfioId(device);
    const Result<QJsonValue> asked = execute(session, u"device_del"_s, {{u"id"_s, id}});
    if (!asked)
        return failure(asked.error());
    const QDeadlineTimer deadline(milliseconds);
    while (true) {
        const Result<QJsonValue> type = execute(
            session, u"qom-get"_s,
            {{u"path"_s, QString(u"/machine/peripheral/"_s + id)}, {u"property"_s, u"type"_s}});
        if (!type && (type.error().code == ErrorCode::NotFound ||
                      (type.error().code == ErrorCode::ProcessFailed &&
                       readSession(session.paths).value_or(Session{}).isAlive())))
            return {};
        if (!type)
            return failure(type.error());
        if (deadline.hasExpired())
            return failure(ErrorCode::TimedOut,
                           tr("The guest has not let go of the device yet; it may still do so"),
                           device.toString());
        QThread::msleep(sliceMilliseconds * 4);
    }
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
    Result<LiveEvidence> evidence =
        readEvidence(subject.host, subject.plan, qmp, session.paths.directory + u"/guest.dtb"_s);
    if (!evidence)
        return failure(evidence.error());
    if ((*status)[u"status"] != u"prelaunch"_s)
        evidence->tree.reset();
    evidence->log = lastLog(session.record);
    return judgeHealth(subject.host, subject.plan, *evidence);
}

} // namespace redbud
