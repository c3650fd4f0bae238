// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/items/slotitem.h"

#include "ui/scene/textstyle.h"

#include <QPainter>
#include <QPainterPath>

namespace redbud
{

SlotItem::SlotItem(const QRectF &rect, const Theme &theme, const QString &slot,
                   const QString &title, const QString &placement, qreal pillsLeft)
    : TopologyItem(rect, theme)
    , m_slot(slot)
    , m_title(title)
    , m_placement(placement)
    , m_pillsLeft(pillsLeft)
{
}

void SlotItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    drawCard(*painter, theme().raised, QPen(theme().border, 1), 6);
    QPainterPath card;
    card.addRoundedRect(rect(), 6, 6);
    QPainterPath edge;
    edge.addRect(QRectF(rect().topLeft(), QSizeF(5, rect().height())));
    painter->fillPath(card.intersected(edge), theme().gpu);

    const QRectF upper(rect().left() + 16, rect().top() + 6, rect().width() - 26, 20);
    drawLine(*painter, upper, TextStyle::Address, theme().muted, m_slot);
    constexpr qreal indent = 40;
    drawLine(*painter,
             QRectF(upper.topLeft() + QPointF(indent, 0), QPointF(m_pillsLeft - 8, upper.bottom())),
             TextStyle::Title, theme().text, m_title);
    drawLine(*painter,
             QRectF(upper.left() + indent, rect().bottom() - 23, upper.width() - indent, 20),
             TextStyle::Fact, theme().muted, m_placement);
}

} // namespace redbud
