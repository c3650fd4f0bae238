// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/rulefixes.h"

#include "core/rules/ruleset.h"

#include <algorithm>

namespace redbud
{

namespace
{

/// What a bridge is placed after; nothing where neither its GPU nor a bridge before it is there.
std::optional<PciAddress> predecessor(const RuleContext &context, const PciAddress &bridge,
                                      const QSet<PciAddress> &placed, int vphbIndex)
{
    const NvLinkBridge *link = context.host().bridge(bridge);
    const Gpu *gpu = link && link->gpu ? context.host().gpu(*link->gpu) : nullptr;
    if (!gpu)
        return std::nullopt;
    const qsizetype target = context.positionOfIndex(vphbIndex);
    const auto isThere = [&](const PciAddress &address) {
        const PlacedDevice *device = context.find(address);
        return placed.contains(address) || (device && device->vphb == target);
    };
    std::optional<PciAddress> last;
    if (isThere(gpu->address))
        last = gpu->address;
    for (const PciAddress &sibling : gpu->bridges) {
        if (sibling == bridge)
            break;
        if (isThere(sibling))
            last = sibling;
    }
    return last;
}

} // namespace

QList<PlanEdit> placeAll(const RuleContext &context, const QList<PciAddress> &devices,
                         int vphbIndex)
{
    QList<PlanEdit> edits;
    QSet<PciAddress> placed;
    for (const PciAddress &device : devices) {
        edits.append(PlaceDevice{device, vphbIndex, std::nullopt,
                                 predecessor(context, device, placed, vphbIndex)});
        placed.insert(device);
    }
    return edits;
}

QList<PciAddress> gpusFirst(const RuleContext &context, const QList<PciAddress> &devices)
{
    const QSet<PciAddress> wanted(devices.begin(), devices.end());
    QList<PciAddress> ordered;
    QSet<PciAddress> done;
    const auto take = [&](const PciAddress &device) {
        if (wanted.contains(device) && !done.contains(device)) {
            done.insert(device);
            ordered.append(device);
        }
    };
    for (const PciAddress &device : devices) {
        if (const Gpu *gpu = context.host().gpu(device)) {
            take(device);
            std::ranges::for_each(gpu->bridges, take);
        }
    }
    std::ranges::for_each(devices, take);
    return ordered;
}

QList<PlanEdit> removeAll(const QList<PciAddress> &devices)
{
    QList<PlanEdit> edits;
    QSet<PciAddress> removed;
    for (const PciAddress &device : devices) {
        if (removed.contains(device))
            continue;
        removed.insert(device);
        edits.append(RemoveDevice{device});
    }
    return edits;
}

Fix removal(const RuleContext &context, const QList<PciAddress> &devices)
{
    return {Rule::tr("Remove %1").arg(context.namesOf(devices)), removeAll(devices)};
}

std::optional<Fix> removalOfGpus(const RuleContext &context, const QList<PciAddress> &gpus)
{
    if (gpus.isEmpty())
        return std::nullopt;
    return Fix{Rule::tr("Take %1 with its bridges out of the plan").arg(context.namesOf(gpus)),
               removeAll(withBridges(context, gpus))};
}

QList<PciAddress> withBridges(const RuleContext &context, const QList<PciAddress> &gpus)
{
    QList<PciAddress> devices;
    for (const PciAddress &address : gpus) {
        devices.append(address);
        const Gpu *gpu = context.host().gpu(address);
        if (!gpu)
            continue;
        for (const PciAddress &bridge : gpu->bridges) {
            if (context.find(bridge))
                devices.append(bridge);
        }
    }
    return devices;
}

} // namespace redbud
