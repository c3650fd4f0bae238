// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/items/socketitem.h"

#include "ui/scene/textstyle.h"

#include <QCoreApplication>
#include <QPen>

namespace redbud
{

SocketItem::SocketItem(const HostLayout::Socket &socket, const Theme &theme, const QString &title,
                       const QString &subtitle, bool hasGpus)
    : TopologyItem(socket.rect, theme)
    , m_othersTop(socket.othersTop)
    , m_title(title)
    , m_subtitle(subtitle)
    , m_hasGpus(hasGpus)
{
}

void SocketItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    drawCard(*painter, theme().card, QPen(theme().border, 1), 10);
    const QRectF area = rect().adjusted(14, 0, -14, 0);
    const QRectF line(area.left(), area.top() + 6, area.width(), 20);
    const qreal used = drawLine(*painter, line, TextStyle::Title, theme().text, m_title) + 10;
    drawLine(*painter, line.adjusted(used, 0, 0, 0), TextStyle::Fact, theme().muted, m_subtitle);
    if (!m_othersTop)
        return;
    const QString heading = m_hasGpus ? QCoreApplication::translate("SocketItem", "Other devices")
                                      : QCoreApplication::translate("SocketItem", "Devices");
    drawLine(*painter, QRectF(area.left(), *m_othersTop, area.width(), 22), TextStyle::Title,
             theme().text, heading);
}

} // namespace redbud
