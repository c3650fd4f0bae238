// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/scene/items/topologyitem.h"

namespace redbud
{

/// A bridge beside its GPU on a vPHB: slot and link.
class PillItem : public TopologyItem
{
public:
    enum { Type = UserType + 8 };

    PillItem(const QRectF &rect, const Theme &theme, const QString &text);

    int type() const override { return Type; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QString m_text;
};

} // namespace redbud
