// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/items/topologyitem.h"

#include "ui/scene/severitysign.h"
#include "ui/scene/textstyle.h"

#include <QPainter>

namespace redbud
{

namespace
{

constexpr qreal outline = 4; ///< how far selection and signs reach over the edge
constexpr qreal signSize = 16;

} // namespace

TopologyItem::TopologyItem(const QRectF &rect, const Theme &theme)
    : m_rect(rect)
    , m_theme(theme)
{
}

QRectF TopologyItem::boundingRect() const
{
    constexpr qreal reach = signSize / 2 + 1;
    return m_rect.adjusted(-outline, -reach, reach, outline);
}

void TopologyItem::setDevices(const QList<PciAddress> &devices)
{
    m_devices = devices;
    setFlag(ItemIsSelectable, !devices.isEmpty());
}

void TopologyItem::drawCard(QPainter &painter, const QColor &fill, const QPen &edge,
                            qreal radius) const
{
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(m_rect, radius, radius);
    if (isSelected()) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_rect.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    }
    if (m_severity) {
        const QRectF sign(m_rect.right() - signSize / 2 - 1, m_rect.top() - signSize / 2 + 1,
                          signSize, signSize);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.card);
        painter.drawEllipse(sign.adjusted(-1.5, -1.5, 1.5, 1.5));
        drawSeverity(painter, sign.adjusted(1.5, 1.5, -1.5, -1.5), *m_severity, m_theme);
    }
}

qreal TopologyItem::drawTag(QPainter &painter, const QRectF &line, const QString &text,
                            const QColor &color) const
{
    if (text.isEmpty())
        return 0;
    const qreal width = std::min(lineWidth(TextStyle::Fact, text) + 14, line.width());
    const QRectF tag(line.right() - width, line.center().y() - 9, width, 18);
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(tag, 9, 9);
    drawLine(painter, tag.adjusted(4, 0, -4, 0), TextStyle::Fact, color, text, Qt::AlignHCenter);
    return width;
}

} // namespace redbud
