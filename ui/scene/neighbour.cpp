// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/neighbour.h"

#include <cmath>
#include <limits>

namespace redbud
{

qsizetype neighbour(const QList<QRectF> &rects, const QRectF &from, Qt::Key arrow)
{
    qsizetype best = -1;
    qreal bestCost = std::numeric_limits<qreal>::max();
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const QPointF way = rects[i].center() - from.center();
        qreal ahead = 0;
        qreal aside = 0;
        switch (arrow) {
        case Qt::Key_Left:
            ahead = -way.x();
            aside = way.y();
            break;
        case Qt::Key_Right:
            ahead = way.x();
            aside = way.y();
            break;
        case Qt::Key_Up:
            ahead = -way.y();
            aside = way.x();
            break;
        default:
            ahead = way.y();
            aside = way.x();
            break;
        }
        // Two units to the side count as much as five ahead.
        const qreal cost = ahead + 2.5 * std::abs(aside);
        if (ahead > 1 && cost < bestCost) {
            best = i;
            bestCost = cost;
        }
    }
    return best;
}

} // namespace redbud
