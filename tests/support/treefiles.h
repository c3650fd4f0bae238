// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/memorysysroot.h"

namespace redbud::test
{

/// Writes a tree as files below @a folder, for programs that are not Redbud; unreadable entries
/// are left out. False where something could not be written.
bool writeTree(const MemorySysroot &tree, const QString &folder);

} // namespace redbud::test
