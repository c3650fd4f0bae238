// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/items/bridgeitem.h"

#include "ui/scene/textstyle.h"

#include <QPainter>

namespace redbud
{

BridgeItem::BridgeItem(const QRectF &rect, const Theme &theme, const QString &title,
                       const QString &address, bool planned)
    : TopologyItem(rect, theme)
    , m_title(title)
    , m_address(address)
    , m_planned(planned)
{
}

void BridgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    QPen edge(theme().bridge, 1.2);
    if (!m_planned)
        edge.setDashPattern({3, 3});
    drawCard(*painter, m_planned ? theme().bridgeFill : theme().card, edge, 6);
    const QRectF area = rect().adjusted(2, 3, -2, -3);
    const QRectF upper(area.left(), area.top(), area.width(), area.height() / 2);
    drawLine(*painter, upper, TextStyle::Body, theme().bridge, m_title, Qt::AlignHCenter);
    drawLine(*painter, upper.translated(0, area.height() / 2), TextStyle::Small, theme().muted,
             m_address, Qt::AlignHCenter);
}

} // namespace redbud
