// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/guesttree/treedifference.h"
#include "core/host/host.h"
#include "core/plan/plan.h"
#include "core/qemu/qmp.h"
#include "core/qemu/readback.h"
#include "core/rules/problem.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace redbud
{

/// What a running QEMU says of itself.
struct LiveEvidence {
    std::optional<TreeNode> tree; ///< absent where it could not be had (QEMU before 7.2)
    QList<ReadBack> readback;
    QStringList log; ///< QEMU's own lines
};

/// Whether a virtual machine is what was planned.
struct HealthReport {
    bool healthy = false;
    QList<Problem> problems;           ///< what is not as it should be, and what to do
    QList<TreeDifference> differences; ///< first is the prediction, second the live tree
    QList<ReadBack> readback;
    std::optional<TreeNode> live = {}; ///< the whole guest tree; absent where it could not be had
};

/// Fetches the guest tree over QMP by way of @a file, which QEMU writes; it stays if @a keep.
/// Absent where this QEMU cannot (before 7.2).
Result<std::optional<TreeNode>> fetchTree(Qmp &qmp, const QString &file, bool keep,
                                          int milliseconds);

/// Reads the values back; tree and log are left empty. Fails only where QEMU stops answering or the
/// host and the plan have no placement. @a idPrefix as for readLiveValues().
Result<LiveEvidence> readEvidence(const Host &host, const Plan &plan, Qmp &qmp,
                                  const QString &idPrefix = {});

/// Compares with the prediction. Rules of its Problems: "live-prediction" (there is none),
/// "live-tree", "live-nvlink", "live-values" (QEMU's use after free, from 7.1 on) and
/// "qemu-message".
HealthReport judgeHealth(const Host &host, const Plan &plan, const LiveEvidence &evidence);

/// The document "redbud/health/1".
QJsonObject toJson(const HealthReport &report);

} // namespace redbud
