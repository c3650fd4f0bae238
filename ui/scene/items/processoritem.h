// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/scene/items/topologyitem.h"

namespace redbud
{

/// The processor that a socket's links lead to.
class ProcessorItem : public TopologyItem
{
public:
    ProcessorItem(const QRectF &rect, const Theme &theme, const QString &title,
                  const QString &subtitle);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QString m_title;
    QString m_subtitle;
};

} // namespace redbud
