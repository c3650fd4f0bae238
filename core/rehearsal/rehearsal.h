// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/guesttree/treedifference.h"
#include "core/host/host.h"
#include "core/plan/plan.h"
#include "core/qemu/launchspec.h"
#include "core/qemu/qemuprocess.h"
#include "core/qemu/readback.h"
#include "core/rehearsal/guestkernel.h"
#include "core/rehearsal/guestview.h"
#include "core/rehearsal/tcerequests.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>

namespace redbud
{

struct RehearsalOptions {
    QString qemu = defaultQemu();
    bool keepAlive = true;      ///< off shows QEMU's use after free as it is
    bool keepFiles = false;     ///< leave the folder with tree, log and description
    bool treeByDumpdtb = false; ///< fetch the tree with -machine dumpdtb, as for QEMU before 7.2
    int milliseconds = 60000;   ///< for each wait
    std::optional<GuestKernel> guest; ///< boot this Linux and ask it what it sees
    int guestMilliseconds = 300000;   ///< for its boot and its answers
};

struct RehearsalProgress {
    int step = 0;
    int steps = 0;
    QString what; ///< "Starting QEMU 7.2.22"
};

struct RehearsalReport {
    QString qemuVersion;
    bool healthy = false;
    QString assumptions;               ///< what the rehearsal changed in the plan
    QStringList findings;              ///< what is not as it should be, and why; for people
    QList<TreeDifference> differences; ///< first is the prediction, second the live tree
    QList<ReadBack> readback;
    std::optional<QemuEnd> end;     ///< only where QEMU ended by itself
    QList<TceRequest> dmaRequests;  ///< the DMA windows that QEMU asked the simulated host for
    std::optional<GuestView> guest; ///< only where a guest was booted and answered
    QStringList log;                ///< QEMU's own lines
    QString folder;                 ///< where the files are, if kept
    std::optional<TreeNode> live;   ///< the whole guest tree; absent where QEMU did not build one
};

/// Runs the plan on the installed QEMU with simulated devices and compares what it builds with the
/// prediction. QEMU refusing, crashing or aborting is a report, not an error; errors are a missing
/// or unusable QEMU or simulator, Cancelled, TimedOut. Nothing is left behind, in any case. Blocks
/// for some seconds: for a worker thread. @a progress is called on that thread.
Result<RehearsalReport>
rehearse(const Host &host, const Plan &plan, const RehearsalOptions &options = {},
         const std::function<void(const RehearsalProgress &)> &progress = {},
         std::stop_token stop = {});

/// The document "redbud/rehearsal/1".
QJsonObject toJson(const RehearsalReport &report);

} // namespace redbud
