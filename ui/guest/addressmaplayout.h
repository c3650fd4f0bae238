// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/guest/addressrange.h"

#include <QList>
#include <QRectF>

namespace redbud
{

/// Where the ranges of an address map are drawn, from the lowest address at the top down. The
/// guest's memory and a GPU's are a hundred thousand times larger than a PIO window, and lie
/// terabytes apart: so each height follows the logarithm of the size, and what lies between is cut
/// out.
struct AddressMapLayout {
    struct Block {
        int range = 0; ///< which one of the ranges
        QRectF rect;
    };
    struct Gap {
        Window window; ///< addresses that nothing has
        QRectF rect;
    };
    QList<Block> blocks; ///< as the ranges
    QList<Gap> gaps;
    qreal height = 0;
};

/// @a width of the blocks, @a lineHeight of a line of text; @a zoom 1 makes every block high
/// enough for its text.
AddressMapLayout layOutAddressMap(const QList<AddressRange> &ranges, qreal width, qreal lineHeight,
                                  qreal zoom);

} // namespace redbud
