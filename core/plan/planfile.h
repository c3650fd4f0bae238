// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace redbud
{

/// Largest plan file that is read; a plan with 31 vPHBs full of devices has under 100 KiB.
inline constexpr qint64 maxPlanBytes = 4 << 20;

/// Reads the document "redbud/plan/1". Required are schema, machine.type and vphbs. A device
/// without a slot gets the lowest free one of its vPHB, in file order, so a loaded plan always
/// has slots. InvalidData names the field that is wrong, with its path
/// ("vphbs[1].devices[0].host").
Result<Plan> parsePlan(const QByteArray &json);

/// The document, with every slot written and unknown fields as they came; ends with a newline.
QByteArray serializePlan(const Plan &plan);

Result<Plan> loadPlan(const QString &path);

/// Replaces the file at once or leaves it as it was.
Result<void> savePlan(const Plan &plan, const QString &path);

} // namespace redbud
