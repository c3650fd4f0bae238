// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/scene/items/topologyitem.h"

namespace redbud
{

/// A GPU on a vPHB: its slot, its name, and where QEMU maps its memory. Its bridges are pills.
class SlotItem : public TopologyItem
{
public:
    enum { Type = UserType + 7 };

    /// @a pillsLeft is where the first pill begins; the title ends there.
    SlotItem(const QRectF &rect, const Theme &theme, const QString &slot, const QString &title,
             const QString &placement, qreal pillsLeft);

    int type() const override { return Type; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QString m_slot;
    QString m_title;
    QString m_placement;
    qreal m_pillsLeft;
};

} // namespace redbud
