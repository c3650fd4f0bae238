// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace redbud
{

/// The table of translation entries (TCEs) that the kernel of a POWER9 host keeps for one DMA
/// window: a tree of tables of one size, of which the kernel makes the topmost at once and the
/// others when an entry below them is first used (arch/powerpc/platforms/powernv/pci-ioda-tce.c of
/// Linux 5.3 to 5.12). All sizes are bytes.
struct TceTable {
    int levels = 1;
    quint64 levelBytes = 0; ///< of each table of the tree
    quint64 entries = 0;    ///< of the whole window
    /// What the kernel counts against RLIMIT_MEMLOCK from the start: the tree as if it were full,
    /// and as much again for its copy for user space.
    quint64 chargedBytes = 0;

    /// The tree with only the first @a usedEntries entries of the window in use.
    quint64 bytesWith(quint64 usedEntries) const;
};

/// Bytes of one entry.
inline constexpr quint64 tceBytes = 8;

/// Most levels of a table (POWERNV_IOMMU_MAX_LEVELS).
inline constexpr int mostTceLevels = 5;

/// Absent where the kernel refuses the window with EINVAL: a size that is not a power of two or
/// less than a page, no or too many levels, or a table that reaches beyond bit 55 of the bus
/// address. @a hostPageSize is in bytes, a power of two.
std::optional<TceTable> tceTable(quint64 windowSize, int pageShift, int levels,
                                 quint64 hostPageSize);

} // namespace redbud
