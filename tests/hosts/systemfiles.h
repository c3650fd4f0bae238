// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/memorysysroot.h"
#include "tests/hosts/pcitopology.h"

namespace redbud::test
{

/// The files of disks, volumes, mounts, network interfaces, huge pages and processes.
void addSystemFiles(MemorySysroot &tree, const HostDescription &host, const PciTopology &topology);

} // namespace redbud::test
