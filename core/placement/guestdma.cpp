// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/placement/guestdma.h"

#include "core/base/size.h"
#include "core/placement/windowlayout.h"
#include "core/plan/creationorder.h"

#include <algorithm>
#include <bit>

namespace redbud
{

namespace
{

/// Pages of the default window (SPAPR_TCE_PAGE_SHIFT).
constexpr int defaultPageShift = 12;

} // namespace

quint64 guestDmaPageSizes(const MachineType &type)
{
    const quint64 small = 4 * KiB | 64 * KiB;
    return type < MachineType{4, 2} ? small : small | 2 * MiB | 16 * MiB;
}

GuestDmaWindow defaultDmaWindow(int vphb, quint64 windowSize)
{
    const auto pages = quint32(windowSize >> defaultPageShift);
    return {vphb, 32, quint64(pages) << defaultPageShift, defaultPageShift, 0};
}

GuestDmaWindow linuxDmaWindow(int vphb, quint64 pageSizes, quint64 memoryEnd, quint64 memory)
{
    return {vphb, 64, std::bit_ceil(memoryEnd), int(std::bit_width(pageSizes)) - 1, memory};
}

DmaHost dmaHost(const Host &host, const Plan &plan)
{
    DmaHost result;
    result.pageSize = host.pageSize.value_or(result.pageSize);
    result.ramPageSize = plan.machine.hugePages.value_or(result.pageSize);
    return result;
}

QList<DmaWindow> dmaWindows(const DmaHost &host, const Plan &plan, const MachineType &type,
                            quint64 gpuRamEnd)
{
    const quint64 pageSizes = guestDmaPageSizes(type);
    const quint64 memoryEnd = std::max(topOfMemory(plan.machine), gpuRamEnd);
    QList<DmaWindow> windows;
    const QList<Vphb> vphbs = inCreationOrder(plan);
    for (const Vphb &vphb : vphbs) {
        if (vphb.devices.isEmpty())
            continue;
        const VphbWindows offered = effectiveWindows(type, vphb.windows);
        const GuestDmaWindow first = defaultDmaWindow(vphb.index, *offered.dmaSize);
        if (first.size > 0)
            windows.append(dmaWindow(first, host));
        if (*offered.ddw) {
            windows.append(dmaWindow(
                linuxDmaWindow(vphb.index, pageSizes, memoryEnd, plan.machine.memory), host));
        }
    }
    return windows;
}

} // namespace redbud
