// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/hostkernels/hostkernel.h"

namespace redbud::test
{

/// QEMU's options for the devices of a host machine, the same for each kernel:
/// port 0   a network card, e1000e
/// port 1   the disk, nvme
/// port 2   a card with two functions, both e1000e
/// port 3   a bridge to conventional PCI with two USB controllers behind it
/// port 4   a switch with a USB controller and a second nvme, whose medium is empty
/// port 6   a network card, e1000e; on POWER9 at the second chip
QStringList hostDeviceOptions(const HostKernel &kernel);

} // namespace redbud::test
