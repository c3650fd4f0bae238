// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/guesttree/treedifference.h"
#include "core/guesttree/treenode.h"

#include <QList>
#include <QString>

#include <optional>

namespace redbud
{

/// What was read from a virtual machine, rehearsed or running.
struct LiveTree {
    QString source;                    ///< "Last rehearsal", "Virtual machine v100": its name here
    std::optional<TreeNode> tree;      ///< all of it; absent where QEMU could not tell
    QList<TreeDifference> differences; ///< first is what was predicted for it, second the live tree
};

} // namespace redbud
