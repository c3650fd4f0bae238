// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/sysroot.h"
#include "core/host/host.h"
#include "core/host/vfiokernel.h"

namespace redbud
{

/// Reads PciDevice::regions of every device that is bound to vfio-pci, through the nodes in
/// @a deviceFolder, and judges Host::support again with what they say. @a root is what @a host was
/// scanned from. What cannot be read becomes a warning.
///
/// The kernel resets a device that is opened for this. A group that a running virtual machine has
/// is busy, so nobody's device is reset. The function blocks for up to some seconds.
void readVfioRegions(const Sysroot &root, const QString &deviceFolder, Host &host,
                     const VfioKernel &kernel = VfioKernel::real());

} // namespace redbud
