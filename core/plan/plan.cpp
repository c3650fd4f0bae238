// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan.h"

#include <algorithm>

namespace redbud
{

const Vphb *Plan::vphb(int index) const
{
    const auto it = std::ranges::find(vphbs, index, &Vphb::index);
    return it != vphbs.end() ? &*it : nullptr;
}

qsizetype Plan::positionOf(const PciAddress &host) const
{
    const auto it = std::ranges::find_if(vphbs, [&host](const Vphb &vphb) {
        return std::ranges::find(vphb.devices, host, &PlanDevice::host) != vphb.devices.end();
    });
    return it != vphbs.end() ? it - vphbs.begin() : -1;
}

} // namespace redbud
