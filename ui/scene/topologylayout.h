// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/scene/hostlayout.h"
#include "ui/scene/vmlayout.h"

#include <QSizeF>

namespace redbud
{

/// The whole picture: the host on the left, the virtual machine on the right.
struct TopologyLayout {
    HostLayout host;
    VmLayout vm;
    QRectF bounds; ///< with a margin on all sides; starts at the origin

    /// Where a device of the host is drawn, also inside a collapsed chip; null where it is not.
    QRectF hostRectOf(const PciAddress &device) const;
    /// Where a device is on a vPHB; null where the plan has it not.
    QRectF slotRectOf(const PciAddress &device) const;
    /// The first vPHB with that index; null where there is none.
    QRectF rackRectOf(int index) const;
};

/// A pure function of host, plan and width: the picture is at least @a width wide, or as wide as
/// its content needs.
TopologyLayout layoutTopology(const Host &host, const Plan &plan, qreal width = 0,
                              const QList<DeviceBundle> &expanded = {});

} // namespace redbud
