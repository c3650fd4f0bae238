// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/hostkernels/hostkernel.h"
#include "tests/hostkernels/initramfs.h"

namespace redbud::test
{

/// All files of a virtual machine that runs in a host machine, of the same kernel: busybox, the
/// driver of network cards, and `guestinit`, which tells over the console what it finds.
Initramfs guestRoot(const HostKernel &kernel);

} // namespace redbud::test
