// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/guesttree/treenode.h"

namespace redbud
{

/// Device-tree source that dtc reads back to the same bytes. Values are shown as texts where they
/// are printable texts, else as cells, else as bytes; the same guess that dtc makes.
QByteArray toDts(const TreeNode &root);

/// One value as it stands after the equals sign: `<0x1 0x2>`, `"ibm,npu-link"`, `[01 02 03]`;
/// nothing for a property without a value.
QByteArray dtsValue(const QByteArray &value);

} // namespace redbud
