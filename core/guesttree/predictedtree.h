// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/guesttree/treenode.h"
#include "core/host/host.h"
#include "core/plan/plan.h"

namespace redbud
{

/// The managed nodes of the tree that a guest will get: a vPHB node with its devices for each
/// vPHB, `npuphb<i>`, and the memory nodes of the GPUs, below a bare root. Devices that the host
/// does not have, disks and network cards are left out. Fails as place() does.
Result<TreeNode> predictTree(const Host &host, const Plan &plan);

/// The managed nodes of a whole tree, below the same bare root: what a prediction is compared
/// with. GPU memory nodes are told from others by their `compatible`.
TreeNode managedNodes(const TreeNode &wholeTree);

} // namespace redbud
