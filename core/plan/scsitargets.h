// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QHash>

#include <bitset>
#include <optional>

namespace redbud
{

/// The vPHBs with SCSI disks that have no controller, by index, each once.
QList<int> vphbsWithoutController(const Plan &plan);

/// Targets of one controller, by number.
using TargetSet = std::bitset<Disk::largestTarget + 1>;

/// The targets that the SCSI disks have, by the index of their vPHB.
QHash<int, TargetSet> takenTargets(const Plan &plan);

/// Nothing where all are taken.
std::optional<int> lowestFree(const TargetSet &taken);

/// The lowest target that no SCSI disk of the vPHB has; nothing where all are taken.
std::optional<int> freeTarget(const Plan &plan, int vphbIndex);

} // namespace redbud
