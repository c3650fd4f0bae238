// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/items/gpuitem.h"

#include "ui/scene/textstyle.h"

#include <QPainter>
#include <QPainterPath>

namespace redbud
{

GpuItem::GpuItem(const QRectF &rect, const Theme &theme, const GpuCardTexts &texts)
    : TopologyItem(rect, theme)
    , m_texts(texts)
{
}

void GpuItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    drawCard(*painter, theme().card, QPen(theme().gpu, 1.5));
    QPainterPath card;
    card.addRoundedRect(rect(), 8, 8);
    QPainterPath edge;
    edge.addRect(QRectF(rect().topLeft(), QSizeF(6, rect().height())));
    painter->fillPath(card.intersected(edge), theme().gpu);

    const QRectF area = rect().adjusted(15, 6, -9, -6);
    const auto line = [&area](qreal top) {
        return QRectF(area.left(), area.top() + top, area.width(), 20);
    };
    const qreal tag = drawTag(*painter, line(0), m_texts.planned, theme().accent);
    drawLine(*painter, line(0).adjusted(0, 0, -tag, 0), TextStyle::Label, theme().text,
             m_texts.label);
    drawLine(*painter, line(22), TextStyle::Body, theme().text, m_texts.model);
    const qreal memory = drawLine(*painter, line(42), TextStyle::Fact, theme().muted,
                                  m_texts.memory, Qt::AlignRight);
    drawLine(*painter, line(42).adjusted(0, 0, -memory, 0), TextStyle::Address, theme().muted,
             m_texts.address);
    drawLine(*painter, line(62), TextStyle::Fact, theme().muted, m_texts.details);
}

} // namespace redbud
