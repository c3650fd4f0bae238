// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/scene/items/topologyitem.h"

namespace redbud
{

/// Where a drop makes another vPHB.
class NewVphbItem : public TopologyItem
{
public:
    enum { Type = UserType + 9 };

    NewVphbItem(const QRectF &rect, const Theme &theme);

    int type() const override { return Type; }
    void setDropTarget(const QColor &verdict);
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QColor m_dropTarget; ///< invalid: it is none
};

} // namespace redbud
