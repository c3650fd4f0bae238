// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/qemu/health.h"
#include "core/session/session.h"
#include "core/session/vmstate.h"

#include <functional>
#include <stop_token>

namespace redbud
{

// What can be asked of a running virtual machine. Everything blocks and is for a worker thread;
// errors as ControlChannel::open() and QmpClient::execute().

/// Lets the guest stand still, and go on.
Result<void> pauseVm(const Session &session);
Result<void> resumeVm(const Session &session);

/// Restarts it as a reset button does: the guest is not asked.
Result<void> resetVm(const Session &session);

/// Asks the guest to switch itself off, and leaves it at that: it may take its time, or not listen.
Result<void> powerDownVm(const Session &session);

struct StopOptions {
    int graceMilliseconds = 60000;  ///< for the guest to switch itself off; 0: it is not asked
    int quitMilliseconds = 10000;   ///< for QEMU to heed, and again to end; then it is killed
    int afterMilliseconds = 300000; ///< for what comes after, as handing devices back
};

/// How a virtual machine came to its end.
struct StopReport {
    enum class How { ByItself, Quit, Killed };
    How how = How::ByItself;
    QemuEnd end;
    bool notHandedBack = false; ///< SessionStatus::notHandedBack
};

/// Asks the guest to switch itself off; after the grace ends QEMU, and kills it where it does not
/// listen. A guest that stands still cannot switch itself off, so it is not waited for; a QEMU that
/// is too busy to hear is. Returns when the supervisor is done, too (devices handed back, files
/// removed). Cancelled leaves things as they are. @a told gets one sentence for each step.
Result<StopReport> stopVm(const Session &session, const StopOptions &options = {},
                          const std::function<void(const QString &)> &told = {},
                          const std::stop_token &stop = {});

/// The host and the plan of a running virtual machine, as it was launched. The host is read anew.
struct SessionSubject {
    Host host;
    Plan plan;
};
Result<SessionSubject> subjectOf(const Session &session);

/// Reads its values back and compares them with the host's. The guest tree is compared only while
/// the guest has not run: its firmware replaces the tree, after which what QEMU 7.2 writes with
/// dumpdtb is damaged: it reads memory that it has freed, so it is not even asked for.
Result<HealthReport> examine(const Session &session, const SessionSubject &subject);

/// Waits until it has ended and the supervisor is done; Cancelled, TimedOut. Negative: for ever.
Result<QemuEnd> waitForEnd(const Session &session, int milliseconds,
                           const std::stop_token &stop = {});

} // namespace redbud
