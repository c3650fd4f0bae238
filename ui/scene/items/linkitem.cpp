// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/items/linkitem.h"

#include <QPen>

namespace redbud
{

LinkItem *LinkItem::nvLink(QPointF from, QPointF to, const Theme &theme)
{
    QPainterPath path(from);
    const qreal bend = (to.y() - from.y()) * 0.55;
    path.cubicTo(from + QPointF(0, bend), to - QPointF(0, bend), to);
    auto *item = new LinkItem(path);
    item->setPen(QPen(theme.bridge, 2, Qt::SolidLine, Qt::RoundCap));
    item->setAcceptedMouseButtons(Qt::NoButton);
    return item;
}

LinkItem *LinkItem::peers(const HostLayout::Peers &peers, const Theme &theme)
{
    constexpr qreal between = 6; // strokes that lie beside each other
    constexpr qreal lowest = 4;  // of those that lead over a card
    constexpr qreal corner = 3;
    QPainterPath path;
    for (int i = 0; i < peers.links; ++i) {
        if (peers.over) {
            // Nested, so that they do not cross.
            const qreal inset = between * 0.5 * (peers.links - 1 - i);
            const QPointF from = peers.from + QPointF(inset, 0);
            const QPointF to = peers.to - QPointF(inset, 0);
            const qreal y = from.y() - lowest - between * 0.5 * i;
            path.moveTo(from);
            path.lineTo(from.x(), y + corner);
            path.quadTo(from.x(), y, from.x() + corner, y);
            path.lineTo(to.x() - corner, y);
            path.quadTo(to.x(), y, to.x(), y + corner);
            path.lineTo(to);
        } else {
            const QPointF shift(0, between * (i - (peers.links - 1) / 2.0));
            path.moveTo(peers.from + shift);
            path.lineTo(peers.to + shift);
        }
    }
    auto *item = new LinkItem(path);
    item->setPen(QPen(theme.bridge, peers.over ? 1.4 : 2, Qt::SolidLine, Qt::RoundCap));
    item->setAcceptedMouseButtons(Qt::NoButton);
    return item;
}

LinkItem *LinkItem::assignment(QPointF from, QPointF to, const Theme &theme)
{
    QPainterPath path(from);
    const qreal bend = (to.x() - from.x()) * 0.5;
    path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
    path.addEllipse(from, 2.5, 2.5);
    path.addEllipse(to, 2.5, 2.5);
    auto *item = new LinkItem(path);
    item->setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::RoundCap));
    item->setAcceptedMouseButtons(Qt::NoButton);
    return item;
}

} // namespace redbud
