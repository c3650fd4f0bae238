// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/host/host.h"
#include "core/plan/plan.h"

namespace redbud
{

/// A plan with the host's devices where planAutomatically() has them, and everything else as it is
/// now: disks and other cards keep their places. Processors and memory are the automatic ones where
/// nobody has chosen any.
Result<Plan> plannedAnew(const Host &host, const Plan &present);

} // namespace redbud
