// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"

namespace redbud
{

/// The hardware threads of the host beside the GPUs that the plan has on some of its vPHBs; empty
/// where it has none there or the host does not tell. @a guestNode: only those vPHBs.
CpuSet cpusNearGpus(const Host &host, const Plan &plan, std::optional<int> guestNode = {});

/// A pinning of all vCPUs beside the plan's GPUs: those of a guest NUMA node beside the GPUs on
/// its vPHBs, all others beside any GPU of the plan. Empty where nothing is known.
QList<CpuPinning> proposedPinning(const Host &host, const Plan &plan);

} // namespace redbud
