// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/placement/dmawindow.h"

#include <algorithm>
#include <bit>

namespace redbud
{

namespace
{

/// The largest page of the host's IOMMU that neither the guest's entries nor the pages behind its
/// RAM are smaller than; absent where there is none.
std::optional<int> hostPageShift(int guestPageShift, const DmaHost &host)
{
    const quint64 largest = std::min(quint64(1) << guestPageShift, host.ramPageSize);
    const quint64 possible = host.iommuPageSizes & (largest | (largest - 1));
    if (possible == 0)
        return std::nullopt;
    return int(std::bit_width(possible)) - 1;
}

/// How many levels QEMU thinks that a table of so many entries needs.
int firstLevels(quint64 entries, quint64 hostPageSize)
{
    // The count has 32 bits, its product with the size of an entry has 64: a count of 2^32 or a
    // multiple becomes 0, in which there are 64 trailing zeros.
    const quint64 countedBytes = quint64(quint32(entries)) * tceBytes;
    const int bits = std::countr_zero(countedBytes);
    const int bitsPerLevel = std::countr_zero(hostPageSize) + 8;
    return (bits + bitsPerLevel - 1) / bitsPerLevel;
}

/// Of the attempts, the first that a kernel with enough memory grants.
std::optional<TceTable> grantedTable(const DmaWindow &window, quint64 hostPageSize)
{
    const QList<int> attempts = window.attempts();
    for (const int levels : attempts) {
        if (auto table = tceTable(window.windowSize, window.pageShift, levels, hostPageSize))
            return table;
    }
    return std::nullopt;
}

} // namespace

QList<int> DmaWindow::attempts() const
{
    QList<int> levelsInTurn;
    if (outcome == DmaOutcome::NoPageSize)
        return levelsInTurn;
    for (int each = levels; each <= mostLevels; ++each)
        levelsInTurn.append(each);
    return levelsInTurn;
}

DmaWindow dmaWindow(const GuestDmaWindow &guest, const DmaHost &host)
{
    DmaWindow window;
    window.vphb = guest.vphb;
    window.bits = guest.bits;
    window.start = guest.bits == 64 ? secondDmaWindowStart : 0;
    window.windowSize = guest.size;
    window.guestPageShift = guest.pageShift;
    const auto pageShift = hostPageShift(guest.pageShift, host);
    if (!pageShift) {
        window.outcome = DmaOutcome::NoPageSize;
        return window;
    }
    window.pageShift = *pageShift;
    window.entries = guest.size >> *pageShift;
    window.countOverflows = window.entries > 0xffffffff;
    window.levels = firstLevels(window.entries, host.pageSize);
    window.mostLevels = (64 - *pageShift) / std::countr_zero(host.pageSize);
    if (window.levels > window.mostLevels)
        window.outcome = DmaOutcome::NoLevels;
    window.tableBytes = window.entries * tceBytes;
    window.table = grantedTable(window, host.pageSize);
    if (window.table)
        window.leastTableBytes = window.table->bytesWith(guest.mapped >> *pageShift);
    return window;
}

} // namespace redbud
