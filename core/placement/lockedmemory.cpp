// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/placement/lockedmemory.h"

#include "core/base/size.h"

#include <algorithm>

namespace redbud
{

quint64 lockedMemoryLimit(quint64 memory, quint64 maxMemory, int vphbs, VfioUse use)
{
    if (use == VfioUse::None)
        return 0;
    const quint64 m = memory / KiB;
    const quint64 x = maxMemory / KiB;
    const quint64 n = quint64(vphbs);
    const quint64 base = x / 128 + 4 * KiB * n + 8 * KiB;
    const quint64 extra = use == VfioUse::NvLink2
                              ? x + 256 * MiB * n + 8 * KiB
                              : std::max(2 * MiB * n, m + m / 512 * n + 8 * KiB);
    return (base + extra) * KiB;
}

} // namespace redbud
