// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/vmlayout.h"

#include <algorithm>

namespace redbud
{

namespace
{

constexpr qreal headerHeight = 46;
constexpr qreal rackGap = 12;
constexpr qreal rackHeader = 34;
constexpr qreal padding = 10;
constexpr qreal gpuRowHeight = 50;
constexpr qreal deviceRowHeight = 34;
constexpr qreal rowGap = 6;
constexpr qreal hintHeight = 38;
constexpr qreal windowsHeight = 24;
constexpr qreal newVphbHeight = 40;
constexpr qreal pillWidth = 58;
constexpr qreal pillHeight = 22;
constexpr qreal pillGap = 4;
constexpr qsizetype pillsPerRow = 3;

/// Puts the bridges of a GPU at the right end of its row, in rows of three.
void addPills(VmLayout::Slot &row, const QList<PlanDevice> &bridges)
{
    const qreal right = row.rect.right() - 8;
    for (qsizetype i = 0; i < bridges.size(); ++i) {
        const qsizetype line = i / pillsPerRow;
        const qsizetype inLine = std::min(pillsPerRow, bridges.size() - line * pillsPerRow);
        const qreal left = right - qreal(inLine) * (pillWidth + pillGap) + pillGap;
        row.pills.append(
            {bridges[i].host, bridges[i].slot,
             QRectF(left + qreal(i % pillsPerRow) * (pillWidth + pillGap),
                    row.rect.top() + 6 + qreal(line) * (pillHeight + 3), pillWidth, pillHeight)});
    }
}

void addRows(VmLayout::Rack &rack, const Host &host, const Vphb &vphb, qreal top)
{
    const auto gpuOf = [&](const PlanDevice &device) -> std::optional<PciAddress> {
        const NvLinkBridge *bridge = host.bridge(device.host);
        return bridge ? bridge->gpu : std::nullopt;
    };
    const auto holds = [&](const PciAddress &address) {
        return std::ranges::find(vphb.devices, address, &PlanDevice::host) != vphb.devices.end();
    };
    for (const PlanDevice &device : vphb.devices) {
        const std::optional<PciAddress> gpu = gpuOf(device);
        if (gpu && holds(*gpu))
            continue; // a pill of its GPU
        QList<PlanDevice> bridges;
        if (host.gpu(device.host)) {
            std::ranges::copy_if(
                vphb.devices, std::back_inserter(bridges),
                [&](const PlanDevice &other) { return gpuOf(other) == device.host; });
        }
        const qsizetype lines = (bridges.size() + pillsPerRow - 1) / pillsPerRow;
        const qreal height =
            !host.gpu(device.host)
                ? deviceRowHeight
                : gpuRowHeight + double(std::max(lines, qsizetype(1)) - 1) * (pillHeight + 3);
        VmLayout::Slot row{
            device.host,
            device.slot,
            QRectF(rack.rect.left() + padding, top, rack.rect.width() - 2 * padding, height),
            {}};
        addPills(row, bridges);
        rack.slotRows.append(row);
        top = row.rect.bottom() + rowGap;
    }
}

VmLayout::Rack rackFor(const Host &host, const Vphb &vphb, std::optional<qsizetype> position,
                       const QRectF &place)
{
    VmLayout::Rack rack;
    rack.position = position;
    rack.index = vphb.index;
    rack.rect = place;
    rack.header = QRectF(place.left(), place.top(), place.width(), rackHeader);
    const qreal top = rack.header.bottom() + padding;
    addRows(rack, host, vphb, top);
    if (rack.slotRows.isEmpty())
        rack.hint = QRectF(place.left() + padding, top, place.width() - 2 * padding, hintHeight);
    const qreal bottom =
        rowGap + (rack.slotRows.isEmpty() ? rack.hint : rack.slotRows.last().rect).bottom();
    rack.windows =
        QRectF(place.left() + padding, bottom - 2, place.width() - 2 * padding, windowsHeight);
    rack.rect.setBottom(rack.windows.bottom() + 4);
    return rack;
}

} // namespace

VmLayout layoutVm(const Host &host, const Plan &plan, QPointF topLeft, qreal width)
{
    VmLayout layout;
    layout.header = QRectF(topLeft, QSizeF(width, headerHeight));
    qreal top = layout.header.bottom() + 8;
    const auto add = [&](const Vphb &vphb, std::optional<qsizetype> position) {
        layout.racks.append(
            rackFor(host, vphb, position, QRectF(topLeft.x(), top, width, rackHeader)));
        top = layout.racks.last().rect.bottom() + rackGap;
    };
    if (!plan.vphb(0))
        add(Vphb{}, std::nullopt);
    for (qsizetype i = 0; i < plan.vphbs.size(); ++i)
        add(plan.vphbs[i], i);
    layout.newVphb = QRectF(topLeft.x(), top, width, newVphbHeight);
    layout.bounds = QRectF(topLeft, QPointF(topLeft.x() + width, layout.newVphb.bottom()));
    return layout;
}

} // namespace redbud
