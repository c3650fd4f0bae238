// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/items/devicerowitem.h"

#include "ui/scene/textstyle.h"

#include <QPainter>

namespace redbud
{

DeviceRowItem::DeviceRowItem(const QRectF &rect, const Theme &theme, const QString &place,
                             const QString &title, const QString &end)
    : TopologyItem(rect, theme)
    , m_place(place)
    , m_title(title)
    , m_end(end)
{
}

void DeviceRowItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    drawCard(*painter, theme().raised, QPen(theme().border, 1), 6);
    const QRectF line = rect().adjusted(11, 0, -10, 0);
    const qreal used = drawLine(*painter, line, TextStyle::Address, theme().muted, m_place) + 12;
    const qreal end = drawLine(*painter, line.adjusted(line.width() * 0.55, 0, 0, 0),
                               TextStyle::Fact, theme().muted, m_end, Qt::AlignRight);
    drawLine(*painter, line.adjusted(used, 0, -end - 10, 0), TextStyle::Body, theme().text,
             m_title);
}

} // namespace redbud
