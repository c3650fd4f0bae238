// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/multifunctionslots.h"

#include "core/plan/cards.h"

namespace redbud
{

MultifunctionSlots::MultifunctionSlots(const Plan &plan)
{
    const auto add = [this](int vphb, const GuestSlot &slot) {
        if (slot.function > 0)
            m_shared.insert({vphb, slot.device});
    };
    for (const Vphb &vphb : plan.vphbs) {
        for (const PlanDevice &device : vphb.devices)
            add(vphb.index, device.slot);
    }
    forEachCard(plan, [&add](const auto &card) { add(card.vphb, card.slot); });
}

} // namespace redbud
