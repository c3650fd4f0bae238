// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/vmservices.h"

#include "ui/desktop/desktopnotifier.h"

namespace redbud
{

Result<void> VmServices::endNow(const Session &session,
                                const std::function<void(const QString &)> &told,
                                const std::stop_token &stopToken) const
{
    StopOptions options;
    options.graceMilliseconds = 0;
    const Result<StopReport> ended = stop(session, options, told, stopToken);
    if (!ended)
        return failure(ended.error());
    if (ended->notHandedBack)
        return failure(ErrorCode::ProcessFailed, describeNotHandedBack(), session.record.name);
    static_cast<void>(forget(session));
    return {};
}

VmServices VmServices::real()
{
    VmServices real;
    real.folder = sessionsFolder;
    real.list = listSessions;
    real.watch = [](VmMonitor &monitor) { monitor.start(); };
    real.pause = pauseVm;
    real.resume = resumeVm;
    real.reset = resetVm;
    real.powerDown = powerDownVm;
    real.stop = stopVm;
    real.forget = forgetSession;
    real.subject = subjectOf;
    real.examine = redbud::examine;
    real.unplug = [](const Session &session, const Host &host, const PciAddress &device,
                     const std::stop_token &token) {
        return redbud::unplug(session, host, device, token);
    };
    real.log = lastLog;
    real.launch = redbud::launch;
    real.preflight = checkLaunch;
    real.notify = notifyDesktop;
    return real;
}

} // namespace redbud
