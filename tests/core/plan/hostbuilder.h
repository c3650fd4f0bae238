// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/size.h"
#include "core/host/host.h"

#include <QMap>

#include <algorithm>

namespace redbud::test
{

inline PciAddress address(const QString &text)
{
    return PciAddress::parse(text).value();
}

/// Makes small hosts for tests of plans and rules; everything that a host file tree would say of
/// drivers, BARs and names is left out.
class HostBuilder
{
public:
    HostBuilder &device(const PciAddress &where, std::optional<int> group,
                        DeviceKind kind = DeviceKind::Network)
    {
        PciDevice device;
        device.address = where;
        device.kind = kind;
        device.iommuGroup = group;
        m_host.devices.append(device);
        return *this;
    }

    /// A V100 whose NVLink bridges are functions 0 to count - 1 of @a npuSlot.
    HostBuilder &nvLinkGpu(const QString &label, const PciAddress &where, std::optional<int> group,
                           PciAddress npuSlot, int count, quint64 tgt)
    {
        device(where, group, DeviceKind::Gpu);
        Gpu gpu{where, label, tgt, GpuMemory{tgt, 128 * GiB, 255}, {}, {}};
        for (int i = 0; i < count; ++i) {
            npuSlot.function = static_cast<quint8>(i);
            device(npuSlot, group, DeviceKind::NvLinkBridge);
            m_host.bridges.append(NvLinkBridge{npuSlot, where, tgt, i, 9, true, {}});
            gpu.bridges.append(npuSlot);
        }
        m_host.gpus.append(gpu);
        return *this;
    }

    /// A GPU without NVLink to the processor.
    HostBuilder &plainGpu(const PciAddress &where, std::optional<int> group)
    {
        device(where, group, DeviceKind::Gpu);
        m_host.gpus.append(Gpu{where, where.toString(), {}, {}, {}, {}});
        return *this;
    }

    HostBuilder &numaNode(int id, int cpus, quint64 memory)
    {
        m_host.numaNodes.append(NumaNode{id, cpus, memory, {}});
        return *this;
    }

    Host build() const
    {
        Host host = m_host;
        std::ranges::sort(host.devices, {}, &PciDevice::address);
        std::ranges::sort(host.gpus, {}, &Gpu::address);
        std::ranges::sort(host.bridges, {}, &NvLinkBridge::address);
        QMap<int, QList<PciAddress>> groups;
        for (const PciDevice &device : host.devices) {
            if (device.iommuGroup)
                groups[*device.iommuGroup].append(device.address);
        }
        for (auto it = groups.cbegin(); it != groups.cend(); ++it)
            host.iommuGroups.append(IommuGroup{it.key(), it.value()});
        return host;
    }

private:
    Host m_host;
};

/// The devices of an AC922 with four GPUs that rules and plans are about, and two more: a network
/// card of its own group 7, and a root port without group. GPU0 and GPU1 are in group 5, GPU3 and
/// GPU4 in group 0.
inline HostBuilder fourGpuHostBuilder()
{
    HostBuilder builder;
    builder.nvLinkGpu(QStringLiteral("GPU0"), {4, 4, 0, 0}, 5, {6, 0, 0, 0}, 3, 0x40000000000)
        .nvLinkGpu(QStringLiteral("GPU1"), {4, 5, 0, 0}, 5, {6, 0, 1, 0}, 3, 0x42000000000)
        .nvLinkGpu(QStringLiteral("GPU3"), {0x35, 3, 0, 0}, 0, {7, 0, 0, 0}, 3, 0xc0000000000)
        .nvLinkGpu(QStringLiteral("GPU4"), {0x35, 4, 0, 0}, 0, {7, 0, 1, 0}, 3, 0xc2000000000)
        .device({5, 1, 0, 0}, 7)
        .device({4, 0, 0, 0}, std::nullopt, DeviceKind::PciBridge)
        .numaNode(0, 80, 256 * GiB)
        .numaNode(8, 80, 256 * GiB)
        .numaNode(252, 0, 16 * GiB);
    return builder;
}

} // namespace redbud::test
