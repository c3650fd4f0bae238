// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/items/processoritem.h"

#include "ui/scene/textstyle.h"

#include <QPen>

namespace redbud
{

ProcessorItem::ProcessorItem(const QRectF &rect, const Theme &theme, const QString &title,
                             const QString &subtitle)
    : TopologyItem(rect, theme)
    , m_title(title)
    , m_subtitle(subtitle)
{
}

void ProcessorItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    drawCard(*painter, theme().raised, QPen(theme().border, 1));
    const QRectF upper(rect().left() + 6, rect().top() + 4, rect().width() - 12, 20);
    drawLine(*painter, upper, TextStyle::Title, theme().text, m_title, Qt::AlignHCenter);
    drawLine(*painter, upper.translated(0, 19), TextStyle::Fact, theme().muted, m_subtitle,
             Qt::AlignHCenter);
}

} // namespace redbud
