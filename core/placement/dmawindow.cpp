// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/placement/dmawindow.h"

#include <algorithm>
#include <bit>

namespace redbud
{

DmaWindow dmaWindow(int vphb, int bits, quint64 windowSize, int guestPageShift, quint64 ramPageSize,
                    quint64 hostPageSize)
{
    DmaWindow window;
    window.vphb = vphb;
    window.bits = bits;
    window.windowSize = windowSize;

    const quint64 wanted = std::min(quint64(1) << guestPageShift, ramPageSize);
    const quint64 possible = hostDmaPageSizes & (wanted | (wanted - 1));
    window.pageShift = possible ? std::bit_width(possible) - 1 : guestPageShift;
    window.entries = windowSize >> window.pageShift;
    window.tableBytes = window.entries * sizeof(quint64);

    // QEMU counts entries in 32 bits and then multiplies by the 8 bytes of one in 64 bits, so a
    // count beyond 32 bits becomes 0, whose trailing zeros are 64.
    const quint64 countedBytes = quint64(quint32(window.entries)) * sizeof(quint64);
    const int bitsTotal = std::countr_zero(countedBytes);
    const int bitsPerLevel = std::countr_zero(hostPageSize) + 8;
    window.levels = (bitsTotal + bitsPerLevel - 1) / bitsPerLevel;
    return window;
}

} // namespace redbud
