// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/guesttree/treenode.h"
#include "core/placement/placement.h"

namespace redbud
{

/// The `pci@<BUID>` node of a vPHB without its devices and NVLink2 properties, as QEMU 7.2 writes
/// it for each machine type (hw/ppc/spapr_pci.c, spapr_irq.c; LoPAPR for the ibm, properties).
/// @a order counts the vPHBs by creation, from 0: until pseries-3.0 each took the next free
/// interrupts. That holds when no other device took interrupts between the vPHBs, so Redbud puts
/// the guest's console and other devices of the virtual I/O bus behind all vPHBs.
TreeNode vphbNode(const MachineType &type, const Vphb &vphb, const VphbPlacement &placement,
                  int order);

} // namespace redbud
