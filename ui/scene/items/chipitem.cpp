// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/items/chipitem.h"

#include "ui/scene/textstyle.h"

#include <QPainter>

namespace redbud
{

namespace
{

/// ">" or "v", drawn.
void drawChevron(QPainter &painter, QPointF center, bool down, const QColor &color)
{
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (down) {
        painter.drawPolyline(
            QPolygonF{{center + QPointF(-4, -2), center + QPointF(0, 2), center + QPointF(4, -2)}});
    } else {
        painter.drawPolyline(
            QPolygonF{{center + QPointF(-2, -4), center + QPointF(2, 0), center + QPointF(-2, 4)}});
    }
}

} // namespace

ChipItem::ChipItem(const HostLayout::Chip &chip, const Theme &theme, const QString &title,
                   const QString &subtitle, const QString &planned, bool inUse)
    : TopologyItem(chip.rect, theme)
    , m_bundle(chip.bundle)
    , m_title(title)
    , m_subtitle(subtitle)
    , m_planned(planned)
    , m_inUse(inUse)
    , m_expanded(chip.expanded)
{
    setDevices(chip.devices);
}

void ChipItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    drawCard(*painter, theme().raised, QPen(theme().border, 1));
    QRectF upper(rect().left() + 11, rect().top() + 3, rect().width() - 20, 20);
    const QRectF lower = upper.translated(0, 18);
    if (isExpandable()) {
        drawChevron(*painter, QPointF(upper.right() - 4, upper.center().y()), m_expanded,
                    theme().muted);
        upper.setRight(upper.right() - 14);
    }
    const qreal tag = drawTag(*painter, upper, m_planned, theme().accent);
    drawLine(*painter, upper.adjusted(0, 0, -tag, 0), TextStyle::Title, theme().text, m_title);
    drawLine(*painter, lower, TextStyle::Fact, m_inUse ? theme().attention : theme().muted,
             m_subtitle);
}

} // namespace redbud
