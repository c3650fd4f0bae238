// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/size.h"

namespace redbud
{

/// Bytes: a pseries machine takes its memory, and that of each NUMA node, in multiples of this.
/// SPAPR_MEMORY_BLOCK_SIZE of QEMU (include/hw/ppc/spapr.h); libvirt rounds up to it.
inline constexpr quint64 memoryBlock = 256 * MiB;

} // namespace redbud
