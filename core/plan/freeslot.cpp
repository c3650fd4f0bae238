// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/freeslot.h"

#include "core/plan/cards.h"

namespace redbud
{

SlotMask takenSlots(const Plan &plan, int vphbIndex)
{
    SlotMask mask;
    if (const Vphb *vphb = plan.vphb(vphbIndex)) {
        for (const PlanDevice &device : vphb->devices)
            mask.take(device.slot);
    }
    forEachCard(plan, [&](const auto &card) {
        if (card.vphb == vphbIndex)
            mask.take(card.slot);
    });
    return mask;
}

std::optional<GuestSlot> freeSlot(const Plan &plan, int vphbIndex)
{
    return takenSlots(plan, vphbIndex).lowestFree();
}

} // namespace redbud
