// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/items/headeritem.h"

#include "ui/scene/textstyle.h"

namespace redbud
{

HeaderItem::HeaderItem(const QRectF &rect, const Theme &theme, const QString &title,
                       const QString &subtitle)
    : TopologyItem(rect, theme)
    , m_title(title)
    , m_subtitle(subtitle)
{
    setToolTip(subtitle);
}

void HeaderItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QRectF &area = rect();
    drawLine(*painter, QRectF(area.left(), area.top(), area.width(), 24), TextStyle::Heading,
             theme().text, m_title);
    drawLine(*painter, QRectF(area.left(), area.top() + 24, area.width(), 20), TextStyle::Body,
             theme().muted, m_subtitle);
}

} // namespace redbud
