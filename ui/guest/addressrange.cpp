// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/guest/addressrange.h"

#include <QCoreApplication>

namespace redbud
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("AddressRange", text);
}

QString nameOf(const Region &region)
{
    using Kind = Region::Kind;
    const auto ofVphb = [&region](const QString &window) {
        return tr("vPHB %1 · %2").arg(region.vphb.value_or(0)).arg(window);
    };
    switch (region.kind) {
    case Kind::Memory:
        return tr("Memory");
    case Kind::HotPlugMemory:
        return tr("Memory for hot-plugging");
    case Kind::Pio:
        return ofVphb(u"PIO"_s);
    case Kind::Mmio32:
        return ofVphb(u"MMIO32"_s);
    case Kind::Mmio64:
        return ofVphb(u"MMIO64"_s);
    case Kind::GpuRam:
        return ofVphb(tr("GPU RAM"));
    case Kind::Atsd:
        return ofVphb(u"ATSD"_s);
    }
    return {};
}

const VphbPlacement *vphbOf(const Region &region, const Placement &placement)
{
    for (const VphbPlacement &vphb : placement.vphbs) {
        if (region.vphb == vphb.index)
            return &vphb;
    }
    return nullptr;
}

QList<AddressRange> partsOf(const Region &region, const Host &host, const Placement &placement)
{
    QList<AddressRange> parts;
    const VphbPlacement *vphb = vphbOf(region, placement);
    if (vphb && region.kind == Region::Kind::GpuRam) {
        for (const GpuPlacement &placed : vphb->gpus) {
            const Gpu *gpu = host.gpu(placed.address);
            parts.append({region.kind,
                          true,
                          tr("%1 · NUMA node %2")
                              .arg(gpu ? gpu->label : placed.address.toString())
                              .arg(placed.numaId),
                          placed.ram,
                          {}});
        }
    }
    if (vphb && region.kind == Region::Kind::Atsd) {
        for (const LinkPlacement &link : vphb->links)
            parts.append({region.kind, true, link.bridge.toString(), link.atsd, {}});
    }
    return parts;
}

} // namespace

QList<AddressRange> addressRanges(const Host &host, const Machine &machine,
                                  const Placement &placement)
{
    const QList<Region> map = addressMap(machine, placement.vphbs);
    const QList<std::pair<Region, Region>> colliding = overlaps(map);
    QList<AddressRange> ranges;
    for (const Region &region : map) {
        AddressRange range{region.kind, false, nameOf(region), region.window, {}};
        for (const auto &[first, second] : colliding) {
            if (first == region || second == region)
                range.collision = nameOf(first == region ? second : first);
        }
        ranges.append(range);
        ranges += partsOf(region, host, placement);
    }
    return ranges;
}

} // namespace redbud
