// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/placement/placement.h"

#include <QList>

#include <optional>
#include <utility>

namespace redbud
{

/// A range of the guest's address space with what it is for.
struct Region {
    enum class Kind { Memory, HotPlugMemory, Pio, Mmio32, Mmio64, GpuRam, Atsd };

    Kind kind = Kind::Memory;
    std::optional<int> vphb; ///< absent for memory
    Window window;

    bool operator==(const Region &) const = default;
};

/// "memory", "the MMIO64 window of vPHB 1", …, translated.
QString describe(const Region &region);

/// Everything of a guest that has an address, by address; empty windows are left out. Where the
/// GPUs of a vPHB need more than their window, the region ends behind the last GPU. Of several
/// vPHBs with one index, which QEMU refuses, the first counts, so that there are no more regions
/// than indices have windows.
QList<Region> addressMap(const Machine &machine, const QList<VphbPlacement> &vphbs);

/// Pairs of regions that share addresses, in the order of the first one's address. Linear in the
/// regions once they are sorted, plus the pairs found.
QList<std::pair<Region, Region>> overlaps(const QList<Region> &map);

} // namespace redbud
