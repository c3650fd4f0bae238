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
/// nobody has chosen any, which a new Machine's values say. Fails as planAutomatically(), and with
/// InvalidArgument where a vPHB has too few free slots.
Result<Plan> plannedAnew(const Host &host, const Plan &present);

} // namespace redbud
