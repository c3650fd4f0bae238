// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/scene/hostlayout.h"
#include "ui/scene/items/topologyitem.h"

namespace redbud
{

/// The outline of an IOMMU group with its label on the upper edge.
class GroupItem : public TopologyItem
{
public:
    GroupItem(const HostLayout::Group &group, const Theme &theme);

    int group() const { return m_group; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    int m_group;
    QRectF m_label;
};

} // namespace redbud
