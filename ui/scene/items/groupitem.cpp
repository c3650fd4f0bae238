// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/items/groupitem.h"

#include "ui/scene/textstyle.h"

#include <QCoreApplication>
#include <QPainter>

namespace redbud
{

GroupItem::GroupItem(const HostLayout::Group &group, const Theme &theme)
    : TopologyItem(group.rect, theme)
    , m_group(group.id)
    , m_label(group.label)
{
}

QRectF GroupItem::boundingRect() const
{
    return TopologyItem::boundingRect().united(m_label.adjusted(-1, -1, 1, 1));
}

void GroupItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    QPen dashes(theme().group, 1.5);
    dashes.setDashPattern({4, 3});
    drawCard(*painter, theme().groupFill, dashes, 10);
    painter->setPen(QPen(theme().group, 1.2));
    painter->setBrush(theme().card);
    painter->drawRoundedRect(m_label, m_label.height() / 2, m_label.height() / 2);
    drawLine(*painter, m_label, TextStyle::Body, theme().group,
             QCoreApplication::translate("GroupItem", "IOMMU group %1").arg(m_group),
             Qt::AlignHCenter);
}

} // namespace redbud
