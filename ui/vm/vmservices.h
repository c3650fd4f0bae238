// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/session/launch.h"
#include "core/session/preflight.h"
#include "core/session/sessioncontrol.h"
#include "core/session/unplug.h"
#include "core/session/vmmonitor.h"

#include <functional>
#include <stop_token>

namespace redbud
{

using LaunchFunction = std::function<Result<LaunchReport>(
    const Host &, const LaunchRequest &, const std::function<void(const LaunchProgress &)> &,
    const std::stop_token &)>;
using PreflightFunction =
    std::function<QList<PreflightItem>(const Host &, const Plan &, const PreflightOptions &)>;

/// What the window does with virtual machines; tests put their own in. All but folder, watch and
/// notify block and are called in other threads.
struct VmServices {
    using Command = std::function<Result<void>(const Session &)>;

    std::function<Result<QString>()> folder; ///< to be watched; called in the GUI thread
    std::function<Result<QList<Session>>()> list;
    std::function<void(VmMonitor &)> watch; ///< starts it; called in the GUI thread
    Command pause;
    Command resume;
    Command reset;
    Command powerDown;
    std::function<Result<StopReport>(const Session &, const StopOptions &,
                                     const std::function<void(const QString &)> &,
                                     const std::stop_token &)>
        stop;
    Command forget;
    std::function<Result<SessionSubject>(const Session &)> subject;
    std::function<Result<HealthReport>(const Session &, const SessionSubject &)> examine;
    std::function<Result<void>(const Session &, const Host &, const PciAddress &,
                               const std::stop_token &)>
        unplug;
    std::function<QStringList(const SessionRecord &)> log;
    LaunchFunction launch;
    PreflightFunction preflight;
    /// Tells the person something although the window may not be in front; returns at once.
    std::function<void(const QString &title, const QString &text)> notify;

    /// Ends a virtual machine without asking its guest, and forgets it: that was wanted, so nobody
    /// has to look at it. Devices that it was to hand back have their drivers then. Errors as of
    /// stop.
    Result<void> endNow(const Session &session, const std::function<void(const QString &)> &told,
                        const std::stop_token &stopToken) const;

    /// The real ones.
    static VmServices real();
};

} // namespace redbud
