// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/vmservices.h"

#include "ui/desktop/desktopnotifier.h"

namespace redbud
{

namespace
{

/// Why no virtual machine of this name can be launched; empty where one can.
QString nameProblem(const QString &name)
{
    const Result<SessionPaths> paths = sessionPaths(name);
    if (!paths)
        return paths.error().message;
    const auto session = readSession(*paths);
    return session && session->isAlive()
               ? QCoreApplication::translate("VmServices",
                                             "A virtual machine of this name is running already.")
               : QString();
}

} // namespace

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
    real.unplug = [](const Session &session, const Host &host, const PciAddress &device) {
        return redbud::unplug(session, host, device);
    };
    real.log = lastLog;
    real.launch = redbud::launch;
    real.preflight = [](const Host &host, const Plan &plan, const PreflightOptions &options) {
        PreflightFacts facts = readPreflightFacts(host, plan, options);
        facts.nameProblem = nameProblem(plan.name);
        return redbud::preflight(host, plan, facts, options);
    };
    real.notify = notifyDesktop;
    return real;
}

} // namespace redbud
