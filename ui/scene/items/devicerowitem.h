// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/scene/items/topologyitem.h"

namespace redbud
{

/// One device in one line: of an expanded chip, or on a vPHB.
class DeviceRowItem : public TopologyItem
{
public:
    enum { Type = UserType + 5 };

    /// @a place is "00.0" or an address, @a end what stands at the right end.
    DeviceRowItem(const QRectF &rect, const Theme &theme, const QString &place,
                  const QString &title, const QString &end);

    int type() const override { return Type; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QString m_place;
    QString m_title;
    QString m_end;
};

} // namespace redbud
