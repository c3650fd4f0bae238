// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/otherhost.h"

namespace redbud
{

DevicesFound findDevices(const Host &host, const Plan &plan)
{
    DevicesFound found;
    for (const Vphb &vphb : plan.vphbs) {
        for (const PlanDevice &device : vphb.devices) {
            ++found.planned;
            found.present += host.device(device.host) ? 1 : 0;
        }
    }
    return found;
}

} // namespace redbud
