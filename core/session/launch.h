// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bind/helperclient.h"
#include "core/host/host.h"
#include "core/plan/plan.h"
#include "core/qemu/health.h"
#include "core/session/session.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace redbud
{

/// What becomes of a virtual machine that is not what was planned. The guest has not run yet.
enum class WhenUnhealthy { End, Pause, Run };

struct LaunchRequest {
    Plan plan;
    QString hostSource = QStringLiteral("live"); ///< where @a host of launch() came from
    QString planFile;                            ///< the user's; may be empty
    QString qemu = defaultQemu();
    bool simulated = false;   ///< simulated devices and an emulated processor, on any machine
    bool keepAlive = false;   ///< preload the work-around for QEMU's use after free
    bool startPaused = false; ///< leave it at its very beginning
    bool attach = false;      ///< its console will be opened at once; a session keeps it anyway
    bool unbindAtEnd = false; ///< hand the devices back when it ends
    WhenUnhealthy whenUnhealthy = WhenUnhealthy::End;
    std::optional<int> milliseconds; ///< for each wait; absent: launchMilliseconds()
    /// Asked where QEMU may not lock the memory that it needs; what callHelper() does.
    std::function<Result<HelperReply>(const HelperRequest &)> helper;
};

/// How long a launch waits for one answer of QEMU: a minute, and two seconds for each GiB of the
/// guest's memory. With VFIO the kernel clears and pins all of it before QEMU answers, which takes
/// minutes for hundreds of GiB.
int launchMilliseconds(const Plan &plan);

struct LaunchProgress {
    int step = 0;
    int steps = 0;
    QString what; ///< "Comparing with the plan"
};

struct LaunchReport {
    Session session;
    HealthReport health;
    QString assumptions;  ///< what was changed in the plan, where devices are simulated
    bool running = false; ///< the guest runs, or would but for startPaused
};

/// Starts a plan on QEMU, compares what QEMU built with the prediction before the guest runs its
/// first instruction, and lets it run. Rules and bindings are not looked at; that is preflight().
///
/// Busy where one of that name is alive, ProcessFailed with QEMU's last words where it ended,
/// TimedOut, Cancelled, and the errors of sessionPaths(). After an error nothing runs and nothing
/// is left but the log. Blocks for seconds; for a worker thread, on which @a progress is called.
Result<LaunchReport> launch(const Host &host, const LaunchRequest &request,
                            const std::function<void(const LaunchProgress &)> &progress = {},
                            const std::stop_token &stop = {});

} // namespace redbud
