// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/placement/addressmap.h"

#include "core/base/size.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("AddressMap", text);
}

Window upTo(const Window &window, quint64 end)
{
    return {window.base, std::max(window.end(), end) - window.base};
}

Window gpuRamOf(const VphbPlacement &vphb)
{
    quint64 end = 0;
    for (const GpuPlacement &gpu : vphb.gpus)
        end = std::max(end, gpu.ram.end());
    return upTo(*vphb.gpuRam, end);
}

Window atsdsOf(const VphbPlacement &vphb)
{
    quint64 end = 0;
    for (const LinkPlacement &link : vphb.links)
        end = std::max(end, link.atsd.end());
    return upTo(*vphb.atsd, end);
}

} // namespace

QString describe(const Region &region)
{
    const int vphb = region.vphb.value_or(0);
    switch (region.kind) {
    case Region::Kind::Memory:
        break;
    case Region::Kind::HotPlugMemory:
        return tr("the memory that can be plugged in");
    case Region::Kind::Pio:
        return tr("the PIO window of vPHB %1").arg(vphb);
    case Region::Kind::Mmio32:
        return tr("the MMIO32 window of vPHB %1").arg(vphb);
    case Region::Kind::Mmio64:
        return tr("the MMIO64 window of vPHB %1").arg(vphb);
    case Region::Kind::GpuRam:
        return tr("the GPU RAM window of vPHB %1").arg(vphb);
    case Region::Kind::Atsd:
        return tr("the ATSD window of vPHB %1").arg(vphb);
    }
    return tr("the guest's memory");
}

QList<Region> addressMap(const Machine &machine, const QList<VphbPlacement> &vphbs)
{
    using Kind = Region::Kind;
    QList<Region> map;
    const auto add = [&map](Kind kind, std::optional<int> vphb, const Window &window) {
        if (window.size > 0)
            map.append({kind, vphb, window});
    };
    add(Kind::Memory, {}, {0, machine.memory});
    if (const quint64 top = topOfMemory(machine); top > machine.memory) {
        const quint64 base = alignedUp(machine.memory, GiB);
        add(Kind::HotPlugMemory, {}, {base, top - base});
    }
    QSet<int> indices;
    for (const VphbPlacement &vphb : vphbs) {
        if (indices.contains(vphb.index))
            continue;
        indices.insert(vphb.index);
        add(Kind::Pio, vphb.index, vphb.pio);
        add(Kind::Mmio32, vphb.index, vphb.mmio32);
        add(Kind::Mmio64, vphb.index, vphb.mmio64);
        if (vphb.gpuRam)
            add(Kind::GpuRam, vphb.index, gpuRamOf(vphb));
        if (vphb.atsd)
            add(Kind::Atsd, vphb.index, atsdsOf(vphb));
    }
    std::ranges::stable_sort(map, {}, [](const Region &region) { return region.window.base; });
    return map;
}

QList<std::pair<Region, Region>> overlaps(const QList<Region> &map)
{
    QList<std::pair<Region, Region>> pairs;
    for (qsizetype i = 0; i < map.size(); ++i) {
        for (qsizetype j = i + 1; j < map.size(); ++j) {
            if (map[j].window.base >= map[i].window.end())
                break;
            pairs.append({map[i], map[j]});
        }
    }
    return pairs;
}

} // namespace redbud
