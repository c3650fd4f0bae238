// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/placement/tcetable.h"

#include <algorithm>
#include <bit>

namespace redbud
{

namespace
{

constexpr int tceShift = std::countr_zero(tceBytes);

/// The hardware reserves the bits above of an address that goes through a table of several levels.
constexpr int addressBits = 55;

constexpr quint64 divideUp(quint64 dividend, quint64 divisor)
{
    return dividend / divisor + (dividend % divisor != 0 ? 1 : 0);
}

/// The kernel's own estimate, which for windows of a few pages is above what the tree can take.
quint64 estimatedBytes(quint64 leafBytes, quint64 levelBytes, int levels)
{
    quint64 bytes = 0;
    quint64 level = std::max<quint64>(leafBytes, 0x1000);
    for (int i = 0; i < levels; ++i) {
        bytes += divideUp(level, levelBytes) * levelBytes;
        level = std::max(level / levelBytes * tceBytes, levelBytes);
    }
    return bytes;
}

} // namespace

quint64 TceTable::bytesWith(quint64 usedEntries) const
{
    const quint64 perTable = levelBytes / tceBytes;
    quint64 tables = 0;
    quint64 used = std::min(usedEntries, entries);
    for (int i = 0; i < levels; ++i) {
        used = divideUp(used, perTable);
        tables += used;
    }
    // The topmost is there in any case.
    return std::max<quint64>(tables, 1) * levelBytes;
}

std::optional<TceTable> tceTable(quint64 windowSize, int pageShift, int levels,
                                 quint64 hostPageSize)
{
    if (!std::has_single_bit(windowSize) || levels < 1 || levels > mostTceLevels)
        return std::nullopt;
    const int entryBits = std::countr_zero(windowSize) - pageShift;
    if (entryBits < 0)
        return std::nullopt;
    const int wantedShift = (entryBits + levels - 1) / levels + tceShift;
    const int levelShift = std::max(wantedShift, std::countr_zero(hostPageSize));
    if ((levelShift - tceShift) * levels + pageShift >= addressBits)
        return std::nullopt;
    TceTable table;
    table.levels = levels;
    table.levelBytes = quint64(1) << levelShift;
    table.entries = quint64(1) << entryBits;
    table.chargedBytes = 2 * estimatedBytes(table.entries * tceBytes, table.levelBytes, levels);
    return table;
}

} // namespace redbud
