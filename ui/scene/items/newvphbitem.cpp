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

void NewVphbItem::setDropTarget(bool target)
{
    m_dropTarget = target;
    update();
}

void NewVphbItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    QPen edge(m_dropTarget ? theme().accent : theme().muted, m_dropTarget ? 2.5 : 1.2);
    edge.setDashPattern({4, 3});
    drawCard(*painter, m_dropTarget ? theme().accentFill : theme().canvas, edge);
    drawLine(*painter, rect(), TextStyle::Body, m_dropTarget ? theme().text : theme().muted,
             QCoreApplication::translate("NewVphbItem", "Drop here for a new vPHB"),
             Qt::AlignHCenter);
}

} // namespace redbud
