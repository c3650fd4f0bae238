// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/placement/lockedmemory.h"

#include "core/base/size.h"

#include <algorithm>

namespace redbud
{

namespace
{

bool isNvLink2Bridge(const Host &host, const PciAddress &address)
{
    const NvLinkBridge *bridge = host.bridge(address);
    return bridge && bridge->gpu && bridge->speedCode;
}

VfioUse vfioUse(const Host &host, const Plan &plan)
{
    VfioUse use = VfioUse::None;
    for (const Vphb &vphb : plan.vphbs) {
        for (const PlanDevice &device : vphb.devices) {
            if (isNvLink2Bridge(host, device.host))
                return VfioUse::NvLink2;
            use = VfioUse::Plain;
        }
    }
    return use;
}

} // namespace

quint64 lockedMemoryLimit(quint64 memory, quint64 maxMemory, int vphbs, VfioUse use)
{
    // From here on everything is in KiB.
    const quint64 m = memory / KiB;
    const quint64 x = maxMemory / KiB;
    const quint64 n = quint64(vphbs);
    const quint64 base = x / 128 + 4 * KiB * n + 8 * KiB;
    switch (use) {
    case VfioUse::NvLink2:
        return (base + x + 256 * MiB * n + 8 * KiB) * KiB;
    case VfioUse::Plain:
        return (base + std::max(2 * MiB * n, m + m / 512 * n + 8 * KiB)) * KiB;
    case VfioUse::None:
        break;
    }
    return base * KiB;
}

quint64 lockedMemoryLimit(const Host &host, const Plan &plan)
{
    const Machine &machine = plan.machine;
    const VfioUse use = vfioUse(host, plan);
    if (use == VfioUse::None || machine.accelerator != Accelerator::Kvm)
        return 0;
    const qsizetype vphbs = plan.vphbs.size() + (plan.vphb(0) ? 0 : 1);
    return lockedMemoryLimit(machine.memory, machine.maxMemory.value_or(machine.memory), int(vphbs),
                             use);
}

quint64 lockedMemoryShortfall(quint64 needed, std::optional<quint64> limit)
{
    return limit && *limit < needed ? needed - *limit : 0;
}

} // namespace redbud
