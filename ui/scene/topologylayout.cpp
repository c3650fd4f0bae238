// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/topologylayout.h"

#include <algorithm>

namespace redbud
{

namespace
{

constexpr qreal margin = 18;
constexpr qreal columnGap = 36;
constexpr qreal maximumVmWidth = 620;

template <typename List>
QRectF rectIn(const List &list, const PciAddress &device)
{
    for (const auto &part : list) {
        if (part.address == device)
            return part.rect;
    }
    return {};
}

} // namespace

QRectF TopologyLayout::hostRectOf(const PciAddress &device) const
{
    for (const QRectF &rect :
         {rectIn(host.gpus, device), rectIn(host.bridges, device), rectIn(host.rows, device)}) {
        if (!rect.isNull())
            return rect;
    }
    for (const HostLayout::Chip &chip : host.chips) {
        if (chip.devices.contains(device))
            return chip.rect;
    }
    return {};
}

QRectF TopologyLayout::slotRectOf(const PciAddress &device) const
{
    for (const VmLayout::Rack &rack : vm.racks) {
        for (const VmLayout::Slot &row : rack.slotRows) {
            if (row.host == device)
                return row.rect;
            for (const VmLayout::Pill &pill : row.pills) {
                if (pill.host == device)
                    return pill.rect;
            }
        }
    }
    return {};
}

QRectF TopologyLayout::rackRectOf(int index) const
{
    const auto rack = std::ranges::find(vm.racks, index, &VmLayout::Rack::index);
    return rack == vm.racks.end() ? QRectF() : rack->rect;
}

TopologyLayout layoutTopology(const Host &host, const Plan &plan, qreal width,
                              const QList<DeviceBundle> &expanded)
{
    TopologyLayout layout;
    const QPointF origin(margin, margin);
    layout.host = layoutHost(host, origin, 0, expanded);
    // What is left over goes to both sides, to the virtual machine up to a readable width.
    const qreal needed = layout.host.bounds.width() + minimumVmWidth + columnGap + 2 * margin;
    const qreal extra = std::max(0.0, width - needed);
    const qreal vmExtra = std::min(extra * 0.4, maximumVmWidth - minimumVmWidth);
    if (extra > 0)
        layout.host =
            layoutHost(host, origin, layout.host.bounds.width() + extra - vmExtra, expanded);
    layout.vm = layoutVm(host, plan, {layout.host.bounds.right() + columnGap, margin},
                         minimumVmWidth + vmExtra);
    layout.bounds =
        layout.host.bounds.united(layout.vm.bounds).adjusted(-margin, -margin, margin, margin);
    return layout;
}

} // namespace redbud
