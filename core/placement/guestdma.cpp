// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/placement/guestdma.h"

#include "core/base/size.h"

#include <algorithm>
#include <bit>

namespace redbud
{

namespace
{

/// Pages of the default window (SPAPR_TCE_PAGE_SHIFT).
constexpr int defaultPageShift = 12;

/// Hot-plug memory begins at a multiple of this (SPAPR_DEVICE_MEM_ALIGN).
constexpr quint64 hotPlugAlignment = 1 * GiB;

/// vPHB 0 is made by the machine, before all others.
QList<Vphb> inOrderOfCreation(const Plan &plan)
{
    QList<Vphb> vphbs = plan.vphbs;
    std::ranges::stable_partition(vphbs, [](const Vphb &vphb) { return vphb.index == 0; });
    return vphbs;
}

} // namespace

DmaOffer defaultDmaOffer(const MachineType &type)
{
    DmaOffer offer;
    offer.secondWindow = type >= MachineType{2, 7};
    if (type < MachineType{4, 2})
        offer.pageSizes = 4 * KiB | 64 * KiB;
    return offer;
}

GuestDmaWindow defaultDmaWindow(int vphb, quint64 windowSize)
{
    const auto pages = quint32(windowSize >> defaultPageShift);
    return {vphb, 32, quint64(pages) << defaultPageShift, defaultPageShift, 0};
}

quint64 guestMemoryEnd(quint64 memory, quint64 maxMemory)
{
    if (maxMemory <= memory)
        return memory;
    const quint64 hotPlugStart =
        (memory + hotPlugAlignment - 1) / hotPlugAlignment * hotPlugAlignment;
    return hotPlugStart + (maxMemory - memory);
}

GuestDmaWindow linuxDmaWindow(int vphb, const DmaOffer &offer, quint64 memoryEnd, quint64 memory)
{
    return {vphb, 64, std::bit_ceil(memoryEnd), int(std::bit_width(offer.pageSizes)) - 1, memory};
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
    const Machine &machine = plan.machine;
    const DmaOffer offer = defaultDmaOffer(type);
    const quint64 ramEnd = guestMemoryEnd(machine.memory, machine.maxMemory.value_or(0));
    const quint64 memoryEnd = std::max(ramEnd, gpuRamEnd);
    QList<DmaWindow> windows;
    const QList<Vphb> vphbs = inOrderOfCreation(plan);
    for (const Vphb &vphb : vphbs) {
        if (vphb.devices.isEmpty())
            continue;
        const GuestDmaWindow first = defaultDmaWindow(vphb.index, offer.windowSize);
        if (first.size > 0)
            windows.append(dmaWindow(first, host));
        if (offer.secondWindow) {
            windows.append(
                dmaWindow(linuxDmaWindow(vphb.index, offer, memoryEnd, machine.memory), host));
        }
    }
    return windows;
}

} // namespace redbud
