// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/ruleset.h"

#include <span>

namespace redbud
{

// The families of ruleFamilies(), each in the order in which they are documented and reported.

/// What makes a plan impossible on any host: devices, vPHBs and slots.
std::span<const Rule> planRules();

/// IOMMU groups: where they are, and what the host does with the rest of them.
std::span<const Rule> groupRules();

/// NVLink2: GPUs, their bridges and what QEMU keeps room for.
std::span<const Rule> nvLinkRules();

/// What the host does with the devices of a plan, and whether it has NVLink2 to give.
std::span<const Rule> hostRules();

/// The machine: its type, processors and memory.
std::span<const Rule> machineRules();

/// What a virtual machine has beside them: pinning, memory nodes, disks, firmware, display.
std::span<const Rule> settingsRules();

} // namespace redbud
