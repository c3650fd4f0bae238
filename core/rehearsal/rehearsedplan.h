// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QString>

namespace redbud
{

/// The plan as a rehearsal can run it on any machine.
struct RehearsedPlan {
    Plan plan;
    QString assumptions; ///< what was changed, in one sentence for people
};

/// Under TCG with one thread per core, at most 1 GiB of memory, without hot-plug memory and huge
/// pages, and without what only the server has: disks, networks and a kernel.
RehearsedPlan rehearsedPlan(const Plan &plan);

} // namespace redbud
