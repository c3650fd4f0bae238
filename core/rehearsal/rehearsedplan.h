// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/rehearsal/guestkernel.h"

#include <QString>

#include <optional>

namespace redbud
{

/// The plan as a rehearsal can run it on any machine.
struct RehearsedPlan {
    Plan plan;
    QString assumptions; ///< what was changed, in one sentence for people
};

/// Under TCG with one thread per core, at most 1 GiB of memory, without hot-plug memory and huge
/// pages, and without what only the server has: disks, networks, the plan's kernel and firmware,
/// display, TPM, pinning, NUMA nodes behind the memory, and extra arguments. With a @a guest that
/// is booted: its kernel, 1 GiB of memory and at most two vCPUs, so that it boots in reasonable
/// time, and a shell on the console hvc0.
RehearsedPlan rehearsedPlan(const Plan &plan, const std::optional<GuestKernel> &guest = {});

} // namespace redbud
