// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/items/newvphbitem.h"

#include "ui/scene/textstyle.h"

#include <QCoreApplication>
#include <QPen>

namespace redbud
{

NewVphbItem::NewVphbItem(const QRectF &rect, const Theme &theme)
    : TopologyItem(rect, theme)
{
}

void NewVphbItem::setDropTarget(const QColor &verdict)
{
    if (m_dropTarget == verdict)
        return;
    m_dropTarget = verdict;
    update();
}

void NewVphbItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const bool isTarget = m_dropTarget.isValid();
    QPen edge(isTarget ? m_dropTarget : theme().muted, isTarget ? 2.5 : 1.2);
    edge.setDashPattern({4, 3});
    drawCard(*painter, isTarget ? theme().accentFill : theme().canvas, edge);
    drawLine(*painter, rect(), TextStyle::Body, isTarget ? theme().text : theme().muted,
             QCoreApplication::translate("NewVphbItem", "Drop here for a new vPHB"),
             Qt::AlignHCenter);
}

} // namespace redbud
