// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/placement/placement.h"

#include "core/base/size.h"
#include "core/placement/guestdma.h"
#include "core/placement/lockedmemory.h"
#include "core/placement/nvlinkcollection.h"
#include "core/plan/creationorder.h"

#include <QCoreApplication>

#include <algorithm>

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Placement", text);
}

void addNvLink(VphbPlacement &placement, const NvLinkCollection &collection)
{
    if (!collection.works() || !placement.gpuRam)
        return;
    quint64 ram = placement.gpuRam->base;
    quint64 atsd = placement.atsd->base;
    // Addresses are handed out in bus order, which is not the order of the slots when the devices
    // of several GPUs are interleaved or a bridge comes before its GPU.
    QList<NvLinkMember> gpus;
    QList<NvLinkMember> links;
    for (const NvLinkSlot &slot : collection.slots) {
        gpus.append(*slot.gpu);
        links.append(slot.links);
    }
    std::ranges::stable_sort(gpus, {}, &NvLinkMember::slot);
    std::ranges::stable_sort(links, {}, &NvLinkMember::slot);
    for (const NvLinkMember &gpu : gpus) {
        placement.gpus.append({gpu.host, {ram, gpu.size}, 0});
        ram += gpu.size;
    }
    for (const NvLinkMember &link : links) {
        placement.links.append({link.host, {atsd, link.size}});
        atsd += link.size;
    }
}

/// QEMU numbers the nodes of GPU memory from the last created vPHB to the first. A vPHB whose
/// NVLink2 it then gives up has taken its numbers all the same.
void numberNumaNodes(QList<VphbPlacement> &vphbs, const QList<NvLinkCollection> &collections,
                     qsizetype guestNodes)
{
    int next = int(std::max<qsizetype>(1, guestNodes));
    for (qsizetype i = vphbs.size() - 1; i >= 0; --i) {
        int id = next;
        for (GpuPlacement &gpu : vphbs[i].gpus)
            gpu.numaId = id++;
        next += collections[i].numaIds;
    }
}

/// Also with the vPHB 0 that every guest has and the plan need not name.
QList<Vphb> allByCreation(const Plan &plan)
{
    QList<Vphb> vphbs = inCreationOrder(plan);
    if (vphbs.isEmpty() || vphbs.constFirst().index != 0)
        vphbs.prepend(Vphb{});
    return vphbs;
}

} // namespace

quint64 gpuRamEnd(const QList<VphbPlacement> &vphbs)
{
    quint64 end = 0;
    for (const VphbPlacement &vphb : vphbs) {
        for (const GpuPlacement &gpu : vphb.gpus)
            end = std::max(end, gpu.ram.end());
    }
    return end;
}

Result<Placement> place(const Host &host, const Plan &plan, std::optional<WindowLayout> layout)
{
    const auto type = MachineType::parse(plan.machine.type);
    if (!type) {
        return failure(ErrorCode::Unsupported,
                       tr("This is not a pseries machine type; NVLink2 needs pseries-4.1 or newer"),
                       plan.machine.type);
    }
    const quint64 topOfRam = topOfMemory(plan.machine);
    Placement result;
    QList<NvLinkCollection> collections;
    for (const Vphb &vphb : allByCreation(plan)) {
        Result<VphbPlacement> placed =
            placeVphb(*type, vphb, topOfRam, layout.value_or(windowLayoutOf(*type)));
        if (!placed)
            return failure(placed.error());
        collections.append(collectNvLink(host, vphb));
        addNvLink(*placed, collections.constLast());
        result.vphbs.append(*placed);
    }
    numberNumaNodes(result.vphbs, collections, plan.numaNodes.size());
    result.dma = dmaWindows(dmaHost(host, plan), plan, *type, gpuRamEnd(result.vphbs));
    result.memlockBytes = lockedMemoryLimit(host, plan);
    return result;
}

} // namespace redbud
