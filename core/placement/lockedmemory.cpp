// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/placement/lockedmemory.h"

#include "core/base/size.h"

#include <algorithm>

namespace redbud
{

namespace
{

VfioUse vfioUse(const Host &host, const Plan &plan)
{
    VfioUse use = VfioUse::None;
    for (const Vphb &vphb : plan.vphbs) {
        for (const PlanDevice &device : vphb.devices) {
            if (host.bridge(device.host))
                return VfioUse::NvLink2;
            use = VfioUse::Plain;
        }
    }
    return use;
}

} // namespace

quint64 lockedMemoryLimit(quint64 memory, quint64 maxMemory, int vphbs, VfioUse use)
{
    if (use == VfioUse::None)
        return 0;
    const quint64 m = memory / KiB;
    const quint64 x = maxMemory / KiB;
    const quint64 n = quint64(vphbs);
    const quint64 base = x / 128 + 4 * KiB * n + 8 * KiB;
    const quint64 extra = use == VfioUse::NvLink2
                              ? x + 256 * MiB * n + 8 * KiB
                              : std::max(2 * MiB * n, m + m / 512 * n + 8 * KiB);
    return (base + extra) * KiB;
}

quint64 lockedMemoryLimit(const Host &host, const Plan &plan)
{
    const Machine &machine = plan.machine;
    const qsizetype vphbs = plan.vphbs.size() + (plan.vphb(0) ? 0 : 1);
    return lockedMemoryLimit(machine.memory, machine.maxMemory.value_or(machine.memory), int(vphbs),
                             vfioUse(host, plan));
}

} // namespace redbud
