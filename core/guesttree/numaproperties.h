// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/guesttree/treenode.h"
#include "core/plan/machinetype.h"

namespace redbud
{

/// The `rtas` node with only its properties on NUMA, as the guest finds them at its start
/// (hw/ppc/spapr_numa.c of QEMU 7.2, affinity of form 1: form 2 is what a guest may choose later).
/// @a guestNodes are the plan's nodes (none counts as one), @a gpuNodes those that GPU RAM adds.
TreeNode rtasNode(const MachineType &type, int guestNodes, int gpuNodes);

/// Only those properties of a tree's `rtas` node.
TreeNode numaPropertiesOf(const TreeNode &rtas);

} // namespace redbud
