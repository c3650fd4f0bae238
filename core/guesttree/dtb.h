// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/guesttree/treenode.h"

namespace redbud
{

/// Largest flattened tree that is read; QEMU's is at most 2 MiB (FDT_MAX_SIZE of its pseries).
inline constexpr qsizetype maxDtbBytes = 16 << 20;

/// Reads a flattened device tree, untrusted: the whole blob is checked first. InvalidData where it
/// is damaged, TooLarge beyond maxDtbBytes or a depth of 64 nodes.
Result<TreeNode> readDtb(const QByteArray &blob);

/// Writes version 17, properties before children, in the order of the node.
QByteArray writeDtb(const TreeNode &root);

/// readDtb() of a file; NotFound, PermissionDenied or ReadFailed where it cannot be read.
Result<TreeNode> loadDtb(const QString &path);

} // namespace redbud
