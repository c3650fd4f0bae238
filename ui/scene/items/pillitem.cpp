// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/items/pillitem.h"

#include "ui/scene/textstyle.h"

#include <QPen>

namespace redbud
{

PillItem::PillItem(const QRectF &rect, const Theme &theme, const QString &text)
    : TopologyItem(rect, theme)
    , m_text(text)
{
}

void PillItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    drawCard(*painter, theme().bridgeFill, QPen(theme().bridge, 1), 6);
    drawLine(*painter, rect().adjusted(2, 0, -2, 0), TextStyle::Fact, theme().bridge, m_text,
             Qt::AlignHCenter);
}

} // namespace redbud
