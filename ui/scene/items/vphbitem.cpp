// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/items/vphbitem.h"

#include "ui/scene/severitysign.h"
#include "ui/scene/textstyle.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace redbud
{

VphbItem::VphbItem(const VmLayout::Rack &rack, const Theme &theme, const VphbTexts &texts)
    : TopologyItem(rack.rect, theme)
    , m_rack(rack)
    , m_texts(texts)
{
}

void VphbItem::setDropTarget(const QColor &verdict)
{
    if (m_dropTarget == verdict)
        return;
    m_dropTarget = verdict;
    update();
}

void VphbItem::setHighlighted(bool highlighted)
{
    m_highlighted = highlighted;
    update();
}

void VphbItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const bool isTarget = m_dropTarget.isValid();
    const bool strong = isTarget || m_highlighted;
    QPen edge(isTarget ? m_dropTarget : strong ? theme().accent : theme().border, strong ? 2.5 : 1);
    if (isTarget)
        edge.setDashPattern({3, 2});
    drawCard(*painter, theme().card, edge, 9);
    QPainterPath card;
    card.addRoundedRect(rect(), 9, 9);
    QPainterPath band;
    band.addRect(m_rack.header);
    painter->fillPath(card.intersected(band), theme().accentFill);
    painter->setPen(edge);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect(), 9, 9);

    QRectF line = m_rack.header.adjusted(14, 0, -12, 0);
    const qreal used = drawLine(*painter, line, TextStyle::Title, theme().text, m_texts.title);
    line.setLeft(line.left() + used + 14);
    QColor color = m_texts.good ? theme().good : theme().muted;
    const QString summary = m_texts.good ? QStringLiteral("✓ ") + m_texts.summary : m_texts.summary;
    constexpr qreal signSize = 14;
    if (m_texts.severity) {
        color = severityColor(*m_texts.severity, theme());
        const qreal width = std::min(lineWidth(TextStyle::Fact, summary), line.width() - 20);
        drawSeverity(*painter,
                     QRectF(line.right() - width - signSize - 6, line.center().y() - signSize / 2,
                            signSize, signSize),
                     *m_texts.severity, theme());
        line.setLeft(line.left() + 20);
    }
    drawLine(*painter, line, TextStyle::Fact, color, summary, Qt::AlignRight);

    if (!m_rack.hint.isNull()) {
        drawLine(*painter, m_rack.hint, TextStyle::Body, theme().muted,
                 QCoreApplication::translate("VphbItem", "Empty. Drop devices here."),
                 Qt::AlignHCenter);
    }
    drawLine(*painter, m_rack.windows, TextStyle::Fact, theme().muted, m_texts.windows);
}

} // namespace redbud
