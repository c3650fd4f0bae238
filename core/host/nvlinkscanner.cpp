// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/nvlinkscanner.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr quint32 maxLinkIndex = 255; // an NPU has 6 links

class NvLinkReader
{
    Q_DECLARE_TR_FUNCTIONS(NvLinkScanner)

public:
    NvLinkReader(const DeviceTree &tree, const QList<PciDevice> &devices,
                 const std::optional<KernelRelease> &kernel, QStringList &warnings)
        : m_tree(tree)
        , m_kernel(kernel)
        , m_warnings(warnings)
    {
        for (const PciDevice &device : devices) {
            const bool isPart =
                device.kind == DeviceKind::Gpu || device.kind == DeviceKind::NvLinkBridge;
            if (!isPart || device.treePath.isEmpty())
                continue;
            m_bridgesVisible |= device.kind == DeviceKind::NvLinkBridge;
            m_index.add(tree, device.treePath);
            m_deviceOfNode.insert(device.treePath, &device);
        }
        for (const QString &memory : tree.children(u"/"_s, u"memory@"_s))
            m_index.add(tree, memory);
        for (const QString &chip : tree.children(u"/"_s, u"xscom@"_s)) {
            for (const QString &npu : tree.children(chip, u"npu@"_s)) {
                for (const QString &link : tree.children(npu, u"link@"_s))
                    m_index.add(tree, link);
            }
        }
    }

    NvLinkBridge bridge(const PciDevice &device)
    {
        const QString &node = device.treePath;
        NvLinkBridge bridge;
        bridge.address = device.address;
        if (node.isEmpty()) {
            warn(device.address, tr("it has no node in the device tree, so its GPU is unknown"));
            return bridge;
        }
        if (const auto handle = m_tree.cell(node, "ibm,gpu")) {
            if (const PciDevice *gpu = deviceOf(*handle, DeviceKind::Gpu))
                bridge.gpu = gpu->address;
            else
                warn(device.address, tr("its GPU is not among the PCI devices"));
        }
        if (isNvLink1(device))
            return bridge;
        bridge.tgt = m_tree.number(node, "ibm,device-tgt-addr");
        bridge.speedCode = m_tree.cell(node, "ibm,nvlink-speed");
        const auto link = referredNode(node, "ibm,nvlink");
        const auto index = link ? m_tree.cell(*link, "ibm,npu-link-index") : std::nullopt;
        if (index && *index <= maxLinkIndex)
            bridge.linkIndex = int(*index);
        else
            warn(device.address, tr("the index of its link is unknown"));
        bridge.atsdAddress = atsdAddress(node, bridge.linkIndex);
        bridge.atsd = bridge.atsdAddress.has_value();
        return bridge;
    }

    Gpu gpu(const PciDevice &device)
    {
        Gpu gpu;
        gpu.address = device.address;
        gpu.label = device.locationCode;
        const QString &node = device.treePath;
        const QList<quint32> handles =
            node.isEmpty() ? QList<quint32>() : m_tree.cells(node, "ibm,npu");
        // The kernel asks the first bridge alone for the memory and the target address.
        const PciDevice *first = nullptr;
        for (const quint32 handle : handles) {
            const PciDevice *bridge = deviceOf(handle, DeviceKind::NvLinkBridge);
            if (!bridge && !m_bridgesVisible)
                continue; // Linux 5.13 hides all of them, which is no fault of this GPU
            if (!bridge) {
                warn(device.address, tr("one of its NVLink bridges is not among the PCI devices"));
                continue;
            }
            if (handle == handles.first())
                first = bridge;
            if (!gpu.bridges.contains(bridge->address))
                gpu.bridges.append(bridge->address);
        }
        std::ranges::sort(gpu.bridges);
        if (first && gpu.label.isEmpty())
            gpu.label = first->locationCode;
        if (first && !isNvLink1(*first)) {
            gpu.tgt = m_tree.number(first->treePath, "ibm,device-tgt-addr");
            gpu.memory = memory(first->treePath);
            if (!gpu.tgt)
                warn(device.address, tr("the device tree has no target address for it"));
            if (!gpu.memory)
                warn(device.address, tr("the device tree does not say where its memory is"));
        }
        if (gpu.label.isEmpty())
            gpu.label = device.address.toString();
        gpu.peers = peers(device);
        return gpu;
    }

    void warn(const PciAddress &address, const QString &text)
    {
        m_warnings.append(tr("NVLink of %1: %2").arg(address.toString(), text));
    }

private:
    /// POWER8's bridges have revision 0 and neither target addresses nor link nodes.
    static bool isNvLink1(const PciDevice &bridge) { return bridge.revision == 0; }

    const PciDevice *deviceOf(quint32 phandle, DeviceKind kind) const
    {
        const auto node = m_index.node(phandle);
        const PciDevice *device = node ? m_deviceOfNode.value(*node) : nullptr;
        return device && device->kind == kind ? device : nullptr;
    }

    /// `ibm,nvlink-peers` has one phandle for each link of the GPU, of a bridge or of another GPU;
    /// firmware before skiboot 6.3 does not tell, and gives 0 for a link that leads nowhere.
    QList<GpuPeer> peers(const PciDevice &device) const
    {
        QMap<PciAddress, int> links;
        if (device.treePath.isEmpty())
            return {};
        for (const quint32 handle : m_tree.cells(device.treePath, "ibm,nvlink-peers")) {
            const PciDevice *peer = deviceOf(handle, DeviceKind::Gpu);
            if (peer && peer != &device)
                ++links[peer->address];
        }
        QList<GpuPeer> found;
        for (auto it = links.cbegin(); it != links.cend(); ++it)
            found.append({it.key(), *it});
        return found;
    }

    std::optional<QString> referredNode(const QString &node, const char *property) const
    {
        const auto handle = m_tree.cell(node, property);
        return handle ? m_index.node(*handle) : std::nullopt;
    }

    std::optional<GpuMemory> memory(const QString &bridgeNode) const
    {
        const auto node = referredNode(bridgeNode, "memory-region");
        if (!node)
            return std::nullopt;
        const auto base = m_tree.number(*node, "reg", 0);
        const auto size = m_tree.number(*node, "reg", 1);
        if (!base || !size || *size == 0 || *base > std::numeric_limits<quint64>::max() - *size)
            return std::nullopt;
        const auto numa = m_tree.cell(*node, "ibm,chip-id");
        return GpuMemory{*base, *size, numa && *numa <= 0xffff ? int(*numa) : -1};
    }

    std::optional<quint64> atsdAddress(const QString &bridgeNode, std::optional<int> link) const
    {
        if (!link)
            return std::nullopt;
        const QString phb = bridgeNode.section(u'/', 0, 1);
        auto address = m_tree.number(phb, "ibm,mmio-atsd", *link);
        // From Linux 5.7 on, links without an entry share the first one: firmware before
        // skiboot 6.2 lists only one.
        if (!address && m_kernel && m_kernel->isAtLeast(5, 7))
            address = m_tree.number(phb, "ibm,mmio-atsd", 0);
        return address && *address != 0 ? address : std::nullopt;
    }

    const DeviceTree &m_tree;
    const std::optional<KernelRelease> &m_kernel;
    QStringList &m_warnings;
    bool m_bridgesVisible = false;
    PhandleIndex m_index;
    QHash<QString, const PciDevice *> m_deviceOfNode;
};

} // namespace

std::optional<double> NvLinkBridge::gigabitsPerLane(quint32 speedCode)
{
    // skiboot, hw/npu2-common.c and the device-tree binding: only these are in use.
    switch (speedCode) {
    case 3:
        return 20.0;
    case 8:
        return 25.78125;
    case 9:
        return 25.0;
    default:
        return std::nullopt;
    }
}

std::optional<double> NvLinkBridge::gigabytesPerSecond(quint32 speedCode)
{
    constexpr int lanes = 8;
    constexpr int bitsPerByte = 8;
    const auto perLane = gigabitsPerLane(speedCode);
    return perLane ? std::optional(*perLane * lanes / bitsPerByte) : std::nullopt;
}

NvLinkTopology scanNvLink(const DeviceTree &tree, const QList<PciDevice> &devices,
                          const std::optional<KernelRelease> &kernel, QStringList &warnings)
{
    NvLinkReader reader(tree, devices, kernel, warnings);
    NvLinkTopology topology;
    for (const PciDevice &device : devices) {
        if (device.kind == DeviceKind::Gpu)
            topology.gpus.append(reader.gpu(device));
        else if (device.kind == DeviceKind::NvLinkBridge)
            topology.bridges.append(reader.bridge(device));
    }
    return topology;
}

} // namespace redbud
