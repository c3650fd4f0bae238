// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/guesttree/nvlinknodes.h"

#include <algorithm>

namespace redbud
{

namespace
{

/// phandles of the guest's tree; i is the vPHB's index, n the GPU's slot there, j its link.
quint32 devicePhandle(int i, const GuestSlot &slot)
{
    return 0x12000000u | quint32(i) << 16 | quint32(slot.devfn());
}

quint32 gpuMemoryPhandle(int i, qsizetype n)
{
    return 0x110000ffu | quint32(i) << 16 | quint32(n) << 8;
}

quint32 linkPhandle(int i, qsizetype n, qsizetype j)
{
    return 0x00130000u | quint32(i) << 8 | quint32(n) << 4 | quint32(j);
}

TreeNode npuNode(int index, const NvLinkCollection &collection)
{
    TreeNode npu;
    npu.name = "npuphb" + QByteArray::number(index);
    npu.setCell("#address-cells", 1);
    npu.setCell("#size-cells", 0);
    npu.setString("compatible", "ibm,power9-npu");
    quint32 count = 0;
    for (qsizetype n = 0; n < collection.slots.size(); ++n) {
        for (qsizetype j = 0; j < collection.slots[n].links.size(); ++j) {
            TreeNode link;
            link.name = "link@" + QByteArray::number(count, 16);
            link.setString("compatible", "ibm,npu-link");
            link.setCell("phandle", linkPhandle(index, n, j));
            link.setCell("ibm,npu-link-index", count);
            npu.children.append(link);
            ++count;
        }
    }
    return npu;
}

/// QEMU prepares nodes for six GPUs; the memory of further ones gets zeros. Until 5.0 only the last
/// level told GPU memory from the rest.
QList<quint32> associativityCells(const MachineType &type, quint32 id, qsizetype guestNodes)
{
    if (id >= std::max<qsizetype>(1, guestNodes) + maxNvLinkSlots)
        return {0, 0, 0, 0, 0};
    return type <= MachineType{5, 0} ? QList<quint32>{4, 1, 1, 1, id}
                                     : QList<quint32>{4, id, id, id, id};
}

TreeNode memoryNode(const GpuPlacement &gpu, const QList<quint32> &associativity, quint32 phandle)
{
    TreeNode memory;
    memory.name = "memory@" + QByteArray::number(gpu.ram.base, 16);
    memory.setString("device_type", "memory");
    memory.setString("compatible", "ibm,coherent-device-memory");
    memory.setU64s("reg", {gpu.ram.base, gpu.ram.size});
    memory.setU64s("linux,usable-memory", {gpu.ram.base, 0});
    memory.setCells("ibm,associativity", associativity);
    memory.setCell("phandle", phandle);
    return memory;
}

} // namespace

void addNvLinkProperties(TreeNode &device, const PciAddress &host, int vphbIndex,
                         const NvLinkCollection &collection)
{
    if (!collection.works())
        return;
    for (qsizetype n = 0; n < collection.slots.size(); ++n) {
        const NvLinkSlot &slot = collection.slots[n];
        if (slot.gpu->host == host) {
            QList<quint32> bridges;
            for (const NvLinkMember &link : slot.links)
                bridges.append(devicePhandle(vphbIndex, link.slot));
            device.setCells("ibm,npu", bridges);
            device.setCell("phandle", devicePhandle(vphbIndex, slot.gpu->slot));
        }
        for (qsizetype j = 0; j < slot.links.size(); ++j) {
            const NvLinkMember &link = slot.links[j];
            if (link.host != host)
                continue;
            device.setCell("phandle", devicePhandle(vphbIndex, link.slot));
            device.setCell("ibm,gpu", devicePhandle(vphbIndex, slot.gpu->slot));
            device.setCell("ibm,nvlink", linkPhandle(vphbIndex, n, j));
            device.setCell("memory-region", gpuMemoryPhandle(vphbIndex, n));
            device.setU64("ibm,device-tgt-addr", slot.tgt);
            device.setCell("ibm,nvlink-speed", link.speedCode);
        }
    }
}

void addAtsds(TreeNode &vphb, const NvLinkCollection &collection, const VphbPlacement &placement)
{
    if (collection.advertisedAtsds == 0)
        return;
    QList<quint64> atsds;
    for (const NvLinkSlot &slot : collection.slots) {
        for (const NvLinkMember &link : slot.links) {
            const auto placed =
                std::ranges::find(placement.links, link.host, &LinkPlacement::bridge);
            if (placed != placement.links.end() && atsds.size() < collection.advertisedAtsds)
                atsds.append(placed->atsd.base);
        }
    }
    vphb.setU64s("ibm,mmio-atsd", atsds);
}

QList<TreeNode> nvLinkNodes(const MachineType &type, const NvLinkCollection &collection,
                            const VphbPlacement &placement, qsizetype guestNodes)
{
    if (!collection.works())
        return {};
    QList<TreeNode> nodes{npuNode(placement.index, collection)};
    for (qsizetype n = 0; n < collection.slots.size(); ++n) {
        const auto gpu = std::ranges::find(placement.gpus, collection.slots[n].gpu->host,
                                           &GpuPlacement::address);
        if (gpu == placement.gpus.end())
            continue;
        nodes.append(memoryNode(*gpu, associativityCells(type, quint32(gpu->numaId), guestNodes),
                                gpuMemoryPhandle(placement.index, n)));
    }
    return nodes;
}

} // namespace redbud
