// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/guesttree/treenode.h"
#include "core/host/host.h"
#include "core/plan/machinetype.h"
#include "core/plan/plan.h"

namespace redbud
{

/// The node that QEMU's spapr_pci.c writes for a passed host device, without its NVLink
/// properties. Sources: PCI bus binding to Open Firmware 2.1 for the standard properties.
TreeNode deviceNode(const MachineType &type, const PciDevice &device, const GuestSlot &slot,
                    int vphbIndex);

} // namespace redbud
