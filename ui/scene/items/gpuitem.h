// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/scene/items/topologyitem.h"

namespace redbud
{

/// What a GPU's card says.
struct GpuCardTexts {
    QString label;   ///< "GPU0"
    QString model;   ///< "Tesla V100 SXM2"
    QString memory;  ///< "16 GB"
    QString address; ///< "0004:04:00.0"
    QString details; ///< "node 255 · nvidia"
    QString planned; ///< "vPHB 0"; empty where it is in no plan
};

/// A GPU of the host.
class GpuItem : public TopologyItem
{
public:
    enum { Type = UserType + 2 };

    GpuItem(const QRectF &rect, const Theme &theme, const GpuCardTexts &texts);

    int type() const override { return Type; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    GpuCardTexts m_texts;
};

} // namespace redbud
