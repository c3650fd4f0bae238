// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/scene/hostlayout.h"
#include "ui/scene/items/topologyitem.h"

namespace redbud
{

/// The card of a socket: its title and the heading of the other devices. The rest lies on it.
class SocketItem : public TopologyItem
{
public:
    SocketItem(const HostLayout::Socket &socket, const Theme &theme, const QString &title,
               const QString &subtitle, bool hasGpus);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    std::optional<qreal> m_othersTop;
    QString m_title;
    QString m_subtitle;
    bool m_hasGpus;
};

} // namespace redbud
