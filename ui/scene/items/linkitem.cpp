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
