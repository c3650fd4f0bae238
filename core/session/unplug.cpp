// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/unplug.h"

#include "core/placement/nvlinkregion.h"
#include "core/plan/planfile.h"
#include "core/qemu/launchspec.h"
#include "core/session/controlchannel.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int sliceMilliseconds = 100;

QString tr(const char *text)
{
    return QCoreApplication::translate("Session", text);
}

} // namespace

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

std::optional<Result<void>> unplugOutcome(const QList<VmEvent> &events, const QString &id)
{
    for (const VmEvent &event : events) {
        if (event.device != id)
            continue;
        if (event.kind == VmEvent::Kind::DeviceGone)
            return Result<void>();
        if (event.kind == VmEvent::Kind::UnplugRefused)
            return failure(ErrorCode::Busy, tr("The guest does not let go of the device"), id);
    }
    return std::nullopt;
}

Result<void> unplug(const Session &session, const Host &host, const PciAddress &device,
                    const std::stop_token &stop, int milliseconds)
{
    const Result<Plan> plan = loadPlan(session.paths.plan());
    if (!plan)
        return failure(plan.error());
    if (const QString why = whyNotUnplug(host, *plan, device); !why.isEmpty())
        return failure(ErrorCode::Unsupported, why, device.toString());
    // Not the control socket, which others need in the meantime.
    const auto channel = ControlChannel::openToWatch(session.paths);
    if (!channel)
        return failure(channel.error());
    QmpClient &qmp = (*channel)->qmp();
    const QString id = vfioId(device);
    const Result<QJsonValue> asked = qmp.execute(u"device_del"_s, {{u"id"_s, id}}, milliseconds);
    if (!asked)
        return failure(asked.error());
    const QDeadlineTimer deadline(milliseconds);
    while (true) {
        // Events come in with the reply.
        const Result<QJsonValue> alive = qmp.execute(u"query-status"_s, {}, milliseconds);
        if (!alive)
            return failure(alive.error());
        if (const auto outcome = unplugOutcome(qmp.takeEvents(), id))
            return *outcome;
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled,
                           tr("Stopped waiting; the guest may still let go of the device"),
                           device.toString());
        if (deadline.hasExpired())
            return failure(ErrorCode::TimedOut,
                           tr("The guest has not let go of the device yet; it may still do so"),
                           device.toString());
        QThread::msleep(sliceMilliseconds);
    }
}

} // namespace redbud
