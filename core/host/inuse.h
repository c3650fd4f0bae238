// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/sysroot.h"
#include "core/host/host.h"

namespace redbud
{

/// Fills PciDevice::inUse of every device and GpuMemory::online; devices, GPUs and groups of
/// @a host are complete. Warns of what could not be read.
void markUses(const Sysroot &root, Host &host);

} // namespace redbud
