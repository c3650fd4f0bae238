// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/memorysysroot.h"

#include <QString>

namespace redbud::test
{

/// The directory of a PCI function without links: "sys/devices/pci0004:00/…/0004:04:00.0". Ends
/// the test program where the tree has no such function.
QString deviceDirectory(const MemorySysroot &tree, const QString &address);

/// The function's driver from here on; empty: none.
void bindDriver(MemorySysroot &tree, const QString &address, const QString &driver);

/// The function's IOMMU group from here on; negative: none.
void moveToGroup(MemorySysroot &tree, const QString &address, int group);

/// The function is unplugged, with everything below it.
void removeDevice(MemorySysroot &tree, const QString &address);

/// @a from has the function, which is plugged into @a tree as it is there.
void addDevice(MemorySysroot &tree, const MemorySysroot &from, const QString &address);

} // namespace redbud::test
