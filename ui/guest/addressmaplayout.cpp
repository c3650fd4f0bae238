// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/guest/addressmaplayout.h"

#include <algorithm>
#include <cmath>

namespace redbud
{

namespace
{

constexpr qreal indent = 22;     // of what is placed in a window
constexpr quint64 least = 65536; // bytes; as small as a window gets

/// From 1 for 64 KiB to about 4 for a terabyte.
qreal logarithmic(quint64 size)
{
    return 1 + std::log2(qreal(std::max(size, least)) / qreal(least)) / 8;
}

} // namespace

AddressMapLayout layOutAddressMap(const QList<AddressRange> &ranges, qreal width, qreal lineHeight,
                                  qreal zoom)
{
    AddressMapLayout layout;
    qreal y = 0;
    quint64 reached = 0; // behind everything so far
    for (int i = 0; i < int(ranges.size()); ++i) {
        const AddressRange &range = ranges[i];
        if (!range.isPart && range.window.base > reached) {
            const qreal height = lineHeight * 1.3;
            layout.gaps.append(
                {{reached, range.window.base - reached}, QRectF(0, y, width, height)});
            y += height;
        }
        reached = std::max(reached, range.window.end());
        const bool hasParts = i + 1 < int(ranges.size()) && ranges[i + 1].isPart;
        // A window is its parts, below a line with its name.
        const qreal height =
            lineHeight * 1.5 *
            (hasParts && !range.isPart ? 1 : std::max(1.0, zoom * logarithmic(range.window.size)));
        const qreal left = range.isPart ? indent : 0;
        layout.blocks.append({i, QRectF(left, y, width - left, height)});
        y += height;
    }
    layout.height = y;
    return layout;
}

} // namespace redbud
