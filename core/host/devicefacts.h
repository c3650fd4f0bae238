// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/sysrootdirectory.h"
#include "core/host/pcidevice.h"

namespace redbud
{

/// What people want to see of a device beside what it is: links, resets, virtual functions.
/// @a directory is that of the device; what is missing stays as it is.
void readDeviceFacts(const SysrootDirectory &directory, PciDevice &device);

/// The link of the device in @a directory as it is trained now; absent where the kernel does not
/// know.
std::optional<PciLink> readLink(const SysrootDirectory &directory);

} // namespace redbud
