// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/scene/hostlayout.h"
#include "ui/scene/items/topologyitem.h"

namespace redbud
{

/// Devices of one kind in short: "Network ×4 · groups 3, 7".
class ChipItem : public TopologyItem
{
public:
    enum { Type = UserType + 4 };

    ChipItem(const HostLayout::Chip &chip, const Theme &theme, const QString &title,
             const QString &subtitle, const QString &planned, bool inUse);

    int type() const override { return Type; }
    const DeviceBundle &bundle() const { return m_bundle; }
    /// Whether there is more behind it than it shows.
    bool isExpandable() const { return devices().size() > 1; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    DeviceBundle m_bundle;
    QString m_title;
    QString m_subtitle;
    QString m_planned;
    bool m_inUse;
    bool m_expanded;
};

} // namespace redbud
