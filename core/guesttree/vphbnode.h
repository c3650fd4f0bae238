// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/guesttree/treenode.h"
#include "core/placement/placement.h"

namespace redbud
{

/// The `pci@<BUID>` node of a vPHB without its devices and NVLink2 properties, as QEMU 7.2 writes
/// it for pseries-3.1 and newer (hw/ppc/spapr_pci.c; LoPAPR for the ibm, properties).
TreeNode vphbNode(const VphbPlacement &placement);

} // namespace redbud
