// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/guesttree/treenode.h"
#include "core/placement/nvlinkcollection.h"
#include "core/placement/placement.h"

namespace redbud
{

/// What NVLink2 adds to a guest's tree for one vPHB (hw/ppc/spapr_pci_nvlink2.c of QEMU 4.1 to
/// 8.1). All three do nothing where NVLink2 is off for the vPHB.
///
/// Adds phandle, `ibm,npu`, `ibm,gpu`, `ibm,nvlink` … to the node of a device.
void addNvLinkProperties(TreeNode &device, const PciAddress &host, int vphbIndex,
                         const NvLinkCollection &collection);

/// Adds `ibm,mmio-atsd` to the vPHB's own node.
void addAtsds(TreeNode &vphb, const NvLinkCollection &collection, const VphbPlacement &placement);

/// The `npuphb<i>` node and the memory nodes of the GPUs; @a guestNodes is the number of the
/// guest's own NUMA nodes in the plan.
QList<TreeNode> nvLinkNodes(const MachineType &type, const NvLinkCollection &collection,
                            const VphbPlacement &placement, qsizetype guestNodes);

} // namespace redbud
