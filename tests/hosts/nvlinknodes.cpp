// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hosts/nvlinknodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud::test
{

namespace
{

constexpr quint64 apertureSize = 128ULL << 30; // through which the CPU sees one GPU's memory

/// Where the registers of an NPU are; links, ATSDs and bridges' BARs count up from there.
quint64 npuBase(const NpuDescription &npu)
{
    return npu.chip == 0 ? 0x6030200000000 : 0x6230200000000;
}

const NpuDescription &npuOf(const HostDescription &host, const GpuDescription &gpu)
{
    const int domain = gpu.links.first().bridge.left(4).toInt(nullptr, 16);
    return *std::ranges::find(host.npus, domain, &NpuDescription::domain);
}

QString xscomNode(const NpuDescription &npu)
{
    return npu.chip == 0 ? u"/xscom@603fc00000000"_s : u"/xscom@623fc00000000"_s;
}

QString linkNode(const NpuDescription &npu, int index)
{
    return xscomNode(npu) + u"/npu@5011000/link@%1"_s.arg(index);
}

QString bridgeNode(const QString &address)
{
    return phbNode(address) + u"/unknown-bridge@"_s + unitAddress(address);
}

void addNpu(DeviceTreeBuilder &nodes, const NpuDescription &npu)
{
    const quint32 number = npu.chip == 0 ? 0 : 1;
    const QString phb = u"/pciex@"_s + QString::number(npuBase(npu), 16);
    if (npu.power8) {
        nodes.texts(phb, "compatible", {"ibm,power8-npu-pciex", "ibm,ioda2-npu-phb"});
        return;
    }
    nodes.texts(phb, "compatible", {"ibm,power9-npu-pciex", "ibm,ioda2-npu2-phb"});
    nodes.cells(phb, "ibm,npu-index", {number});
    nodes.cells(phb, "ibm,chip-id", {quint32(npu.chip)});
    nodes.cells(phb, "ibm,links", {6});
    QList<quint64> atsd;
    for (int entry = 0; entry < npu.atsdEntries; ++entry)
        atsd.append(npuBase(npu) + 0x800000 + quint64(entry) * 0x10000);
    if (!atsd.isEmpty())
        nodes.numbers(phb, "ibm,mmio-atsd", atsd);
    const QString node = xscomNode(npu) + u"/npu@5011000"_s;
    nodes.texts(node, "compatible", {"ibm,power9-npu"});
    nodes.cells(node, "ibm,npu-index", {number});
    nodes.cells(node, "ibm,npu-links", {6});
}

/// One phandle for each of the GPU's links, of bridges and of other GPUs; 0 for a GPU that is not
/// there.
void addPeers(DeviceTreeBuilder &nodes, const HostDescription &host, const GpuDescription &gpu,
              const QString &gpuNode, const QStringList &bridges, const PciTopology &topology)
{
    if (gpu.peers.isEmpty())
        return; // firmware before skiboot 6.3
    QList<quint32> handles;
    for (const QString &bridge : bridges)
        handles.append(nodes.phandle(bridge));
    for (const QString &label : gpu.peers) {
        const auto peer = std::ranges::find(host.gpus, label, &GpuDescription::label);
        handles.append(peer->address.isEmpty() ? 0
                                               : nodes.phandle(topology.treeNode(peer->address)));
    }
    nodes.cells(gpuNode, "ibm,nvlink-peers", handles);
}

void addGpu(DeviceTreeBuilder &nodes, const HostDescription &host, const GpuDescription &gpu,
            const PciTopology &topology)
{
    const NpuDescription &npu = npuOf(host, gpu);
    const bool present = !gpu.address.isEmpty();
    const QString memory = u"/memory@"_s + QString::number(gpu.memoryBase, 16);
    const QString gpuNode = present ? topology.treeNode(gpu.address) : QString();
    QStringList bridges;
    for (const LinkDescription &link : gpu.links) {
        const QString bridge = bridgeNode(link.bridge);
        bridges.append(bridge);
        if (npu.power8) {
            if (present)
                nodes.references(bridge, "ibm,gpu", {gpuNode});
            continue;
        }
        const QString node = linkNode(npu, link.index);
        nodes.texts(node, "compatible", {"ibm,npu-link"});
        nodes.cells(node, "ibm,npu-link-index", {quint32(link.index)});
        nodes.cells(node, "ibm,npu-group-id", {quint32(link.bridge.mid(8, 2).toUInt())});
        nodes.text(node, "ibm,slot-label", gpu.label);
        nodes.numbers(node, "ibm,link-speed", {25781250000});
        nodes.references(bridge, "ibm,nvlink", {node});
        nodes.cells(bridge, "ibm,nvlink-speed", {8});
        nodes.text(bridge, "ibm,loc-code", gpu.label);
        if (!present)
            continue;
        nodes.references(bridge, "ibm,gpu", {gpuNode});
        nodes.numbers(bridge, "ibm,device-tgt-addr", {gpu.tgt});
        nodes.references(bridge, "memory-region", {memory});
    }
    if (!present)
        return;
    nodes.references(gpuNode, "ibm,npu", bridges);
    addPeers(nodes, host, gpu, gpuNode, bridges, topology);
    nodes.text(gpuNode, "ibm,loc-code", gpu.label);
    if (npu.power8)
        return;
    nodes.text(memory, "device_type", u"memory"_s);
    nodes.texts(memory, "compatible", {"ibm,coherent-device-memory"});
    nodes.numbers(memory, "reg", {gpu.memoryBase, apertureSize});
    nodes.numbers(memory, "linux,usable-memory", {gpu.memoryBase, 0});
    nodes.cells(memory, "ibm,chip-id", {quint32(gpu.memoryNode)});
}

} // namespace

QList<FunctionDescription> nvLinkFunctions(const HostDescription &host)
{
    QList<FunctionDescription> functions;
    for (const GpuDescription &gpu : host.gpus) {
        const NpuDescription &npu = npuOf(host, gpu);
        // The GPU, or another of the chip where the socket is empty.
        auto sibling =
            std::ranges::find(host.functions, gpu.address, &FunctionDescription::address);
        if (sibling == host.functions.end())
            sibling =
                std::ranges::find_if(host.functions, [&npu](const FunctionDescription &function) {
                    return function.vendor == 0x10de && chipOf(function.address) == npu.chip;
                });
        for (const LinkDescription &link : gpu.links) {
            const quint64 bar0 = npuBase(npu) + 0x1600000 + quint64(link.index) * 0x20000;
            const quint64 bar2 = npuBase(npu) + 0x16c0000 + quint64(link.index) * 0x10000;
            FunctionDescription bridge;
            bridge.address = link.bridge;
            bridge.vendor = 0x1014;
            bridge.device = 0x04ea;
            bridge.classCode = 0x068001;
            bridge.revision = npu.power8 ? 0 : 1;
            if (sibling != host.functions.end())
                bridge.group = sibling->group;
            bridge.regions = {{0, bar0, bar0 + 0x1ffff, true, false},
                              {2, bar2, bar2 + 0xffff, true, false}};
            if (npu.power8)
                bridge.regions.removeLast();
            functions.append(bridge);
        }
    }
    return functions;
}

void addNvLinkNodes(DeviceTreeBuilder &nodes, const HostDescription &host,
                    const PciTopology &topology)
{
    for (const NpuDescription &npu : host.npus)
        addNpu(nodes, npu);
    for (const GpuDescription &gpu : host.gpus)
        addGpu(nodes, host, gpu, topology);
}

} // namespace redbud::test
