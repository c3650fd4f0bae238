// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/placement/windowlayout.h"
#include "core/plan/machinetype.h"

#include <optional>

namespace redbud
{

/// What a check may know beside host and plan.
struct CheckOptions {
    /// The newest machine type of the QEMU that is to run the plan: that of its own version.
    /// Absent where no QEMU is chosen or known; no rule then says anything of it.
    std::optional<MachineType> newestMachine = {};
    /// Another layout of the windows than that of the machine type, for study.
    std::optional<WindowLayout> layout = {};
};

} // namespace redbud
