// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/placement/nvlinkcollection.h"

#include "core/placement/nvlinkregion.h"

#include <algorithm>

namespace redbud
{

namespace
{

QList<PlanDevice> inBusOrder(const Vphb &vphb)
{
    QList<PlanDevice> devices = vphb.devices;
    std::ranges::stable_sort(devices, {}, &PlanDevice::slot);
    return devices;
}

QList<int> groupsOn(const Host &host, const Vphb &vphb)
{
    QList<int> groups;
    for (const PlanDevice &device : vphb.devices) {
        const auto group = host.groupOf(device.host);
        if (group)
            groups.append(*group);
    }
    std::ranges::sort(groups);
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    return groups;
}

/// nullptr where all slots are taken by others.
NvLinkSlot *slotOf(NvLinkCollection &collection, quint64 tgt)
{
    for (NvLinkSlot &slot : collection.slots) {
        if (slot.tgt == tgt)
            return &slot;
    }
    if (collection.slots.size() == maxNvLinkSlots)
        return nullptr;
    NvLinkSlot slot;
    slot.tgt = tgt;
    return &collection.slots.emplaceBack(slot);
}

/// Adds one device; what stops the collection, or None.
NvLinkOutcome collect(NvLinkCollection &collection, const NvLinkRegion &region,
                      const NvLinkMember &member)
{
    if (!region.isGpu && region.size == 0)
        return NvLinkOutcome::MissingAtsd;
    NvLinkSlot *slot = slotOf(collection, region.tgt);
    if (!slot)
        return NvLinkOutcome::TooManyGpus;
    if (region.isGpu) {
        if (slot->gpu)
            return NvLinkOutcome::DuplicateGpu;
        slot->gpu = member;
        ++collection.numaIds;
        return NvLinkOutcome::None;
    }
    if (slot->links.size() == maxLinksPerGpu)
        return NvLinkOutcome::TooManyLinks;
    slot->links.append(member);
    return NvLinkOutcome::None;
}

NvLinkOutcome outcomeOf(const QList<NvLinkSlot> &slots)
{
    if (slots.isEmpty())
        return NvLinkOutcome::None;
    const auto orphans = std::ranges::count_if(slots, [](const NvLinkSlot &s) { return !s.gpu; });
    if (orphans == slots.size())
        return NvLinkOutcome::NoGpu;
    return orphans > 0 ? NvLinkOutcome::OrphanCrash : NvLinkOutcome::Working;
}

} // namespace

NvLinkCollection collectNvLink(const Host &host, const Vphb &vphb)
{
    NvLinkCollection collection;
    collection.groups = groupsOn(host, vphb);
    NvLinkOutcome stopped = NvLinkOutcome::None;
    for (const PlanDevice &device : inBusOrder(vphb)) {
        const auto region = nvLinkRegion(host, device.host);
        if (region && stopped == NvLinkOutcome::None) {
            stopped = collect(collection, *region,
                              {device.host, device.slot, region->size, region->speedCode});
        }
    }
    collection.outcome = stopped != NvLinkOutcome::None ? stopped : outcomeOf(collection.slots);
    if (collection.works() && collection.groups.size() == 1) {
        qsizetype links = 0;
        for (const NvLinkSlot &slot : collection.slots)
            links += slot.links.size();
        collection.advertisedAtsds = std::min<qsizetype>(links, maxAdvertisedAtsds);
    }
    return collection;
}

} // namespace redbud
