// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/scene/items/topologyitem.h"

namespace redbud
{

/// An NVLink bridge, docked below its GPU. One that is not in the plan has a dashed edge.
class BridgeItem : public TopologyItem
{
public:
    enum { Type = UserType + 3 };

    BridgeItem(const QRectF &rect, const Theme &theme, const QString &title, const QString &address,
               bool planned);

    int type() const override { return Type; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QString m_title;
    QString m_address;
    bool m_planned;
};

} // namespace redbud
