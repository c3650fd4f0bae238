// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/guestplaces.h"

#include "core/plan/cards.h"
#include "core/plan/creationorder.h"
#include "core/plan/slotmask.h"

namespace redbud
{

GuestPlaces::GuestPlaces(const Plan &plan)
    : m_vphbs(inCreationOrder(plan))
    , m_shared(plan)
{
    if (!plan.vphb(0))
        m_vphbs.prepend(Vphb{});

    QHash<int, QList<GuestSlot>> slotsOfBus;
    for (int bus = 0; bus < m_vphbs.size(); ++bus) {
        for (const PlanDevice &device : std::as_const(m_vphbs[bus].devices))
            slotsOfBus[bus].append(device.slot);
    }
    forEachCard(plan, [&](const auto &card) { slotsOfBus[busOf(card.vphb)].append(card.slot); });

    for (auto it = slotsOfBus.cbegin(); it != slotsOfBus.cend(); ++it) {
        SlotMask taken;
        taken.take(GuestSlot{});
        bool usesFirst = false;
        for (const GuestSlot &slot : *it) {
            taken.take(slot);
            usesFirst = usesFirst || slot.device == 0;
        }
        if (!usesFirst)
            continue;
        if (const auto free = taken.lowestFree())
            m_standIns.insert(it.key(), free->device);
        else
            m_fullBuses.append(it.key());
    }
}

LibvirtPlace GuestPlaces::onBus(int bus, const GuestSlot &slot) const
{
    const bool multifunction =
        bus < m_vphbs.size() && m_shared.areAnnouncedBy(m_vphbs[bus].index, slot);
    if (slot.device != 0 || !m_standIns.contains(bus))
        return {bus, slot, {}, multifunction};
    return {bus, {m_standIns[bus], slot.function}, slot, multifunction};
}

LibvirtPlace GuestPlaces::onVphb(int index, const GuestSlot &slot) const
{
    return onBus(busOf(index), slot);
}

/// For an index that the plan does not have, a bus that the domain does not have either.
int GuestPlaces::busOf(int vphbIndex) const
{
    for (int bus = 0; bus < m_vphbs.size(); ++bus) {
        if (m_vphbs[bus].index == vphbIndex)
            return bus;
    }
    return int(m_vphbs.size());
}

} // namespace redbud
