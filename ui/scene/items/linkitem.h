// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/scene/hostlayout.h"
#include "ui/theme.h"

#include <QGraphicsPathItem>

namespace redbud
{

/// A line of the picture: straight where it goes straight down, an S-curve otherwise.
class LinkItem : public QGraphicsPathItem
{
public:
    /// An NVLink link, from above to below.
    static LinkItem *nvLink(QPointF from, QPointF to, const Theme &theme);

    /// The NVLinks between two GPUs, a stroke each: through the gap between them or, where there is
    /// a GPU between them, over it.
    static LinkItem *peers(const HostLayout::Peers &peers, const Theme &theme);

    /// From a device of the host to its slot, from left to right.
    static LinkItem *assignment(QPointF from, QPointF to, const Theme &theme);

private:
    using QGraphicsPathItem::QGraphicsPathItem;
};

} // namespace redbud
