// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/handmadehosts.h"

#include "core/base/size.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace redbud::test
{

namespace
{

PciDevice device(const PciAddress &address, DeviceKind kind, const QString &name,
                 std::optional<int> group, std::optional<int> node)
{
    PciDevice made;
    made.address = address;
    made.kind = kind;
    made.name = name;
    made.iommuGroup = group;
    made.numaNode = node;
    made.inUse = QStringList();
    return made;
}

/// Sorts what the lookups of Host search, and lists the groups.
void finish(Host &host)
{
    std::ranges::sort(host.devices, {}, &PciDevice::address);
    std::ranges::sort(host.gpus, {}, &Gpu::address);
    std::ranges::sort(host.bridges, {}, &NvLinkBridge::address);
    std::map<int, IommuGroup> groups;
    for (const PciDevice &made : host.devices) {
        if (!made.iommuGroup)
            continue;
        groups[*made.iommuGroup].id = *made.iommuGroup;
        groups[*made.iommuGroup].devices.append(made.address);
    }
    for (const auto &entry : groups)
        host.iommuGroups.append(entry.second);
}

void addGpu(Host &host, int socket, int number, int links, std::optional<int> group)
{
    const int node = socket * 8;
    const quint64 base = (quint64(4) + quint64(socket) * 32) * TiB + quint64(number) * 2 * TiB;
    const quint64 tgt = base - quint64(socket) * 24 * TiB;
    Gpu gpu;
    gpu.address = {socket == 0 ? 0x0004u : 0x0035u, quint8((socket == 0 ? 4 : 3) + number), 0, 0};
    gpu.label = u"GPU%1"_s.arg(socket * 3 + number);
    gpu.tgt = tgt;
    gpu.memory = GpuMemory{base, 128 * GiB, 255 - int(host.gpus.size())};
    for (int link = 0; link < links; ++link) {
        NvLinkBridge bridge;
        bridge.address = {socket == 0 ? 0x0006u : 0x0007u, 0, quint8(number), quint8(link)};
        bridge.gpu = gpu.address;
        bridge.tgt = tgt;
        bridge.linkIndex = number * links + link;
        bridge.speedCode = 8;
        bridge.atsd = true;
        gpu.bridges.append(bridge.address);
        host.bridges.append(bridge);
        PciDevice made = device(bridge.address, DeviceKind::NvLinkBridge,
                                u"IBM POWER9 NVLink bridge"_s, group, node);
        made.vendorId = 0x1014;
        made.deviceId = 0x04ea;
        host.devices.append(made);
    }
    PciDevice made = device(gpu.address, DeviceKind::Gpu,
                            u"NVIDIA Corporation GV100GL [Tesla V100 SXM2 16GB]"_s, group, node);
    made.vendorId = 0x10de;
    made.deviceId = 0x1db1;
    made.driver = u"nvidia"_s;
    host.devices.append(made);
    host.gpus.append(gpu);
}

} // namespace

Host ac922Host(int gpusPerSocket, Grouping grouping)
{
    Host host;
    host.source = u"handmade"_s;
    host.model = gpusPerSocket == 3 ? u"8335-GTW"_s : u"8335-GTH"_s;
    host.kernel = u"5.2.10"_s;
    host.pageSize = 65536;
    host.support.nvlink2 = true;
    for (int socket = 0; socket < 2; ++socket) {
        host.numaNodes.append(
            NumaNode{socket * 8, 80, 256 * GiB, {}, CpuSet(socket * 80, socket * 80 + 79)});
        for (int number = 0; number < gpusPerSocket; ++number) {
            const int group =
                grouping == Grouping::PerNpu ? 5 + socket * 5 : 20 + socket * 4 + number;
            addGpu(host, socket, number, gpusPerSocket == 3 ? 2 : 3, group);
        }
    }
    PciDevice disk =
        device({0, 1, 0, 0}, DeviceKind::Storage, u"Samsung NVMe SSD Controller 172Xa"_s, 0, 0);
    disk.classCode = 0x010802;
    disk.driver = u"nvme"_s;
    disk.inUse = QStringList{u"/"_s};
    host.devices.append(disk);
    PciDevice rootPort =
        device({4, 0, 0, 0}, DeviceKind::PciBridge, u"IBM POWER9 Host Bridge"_s, {}, 0);
    rootPort.vendorId = 0x1014;
    rootPort.deviceId = 0x04c1;
    host.devices.append(rootPort);
    for (quint8 function = 0; function < 2; ++function) {
        PciDevice card = device({3, 1, 0, function}, DeviceKind::Network,
                                u"Mellanox Technologies MT28800 Family [ConnectX-5 Ex]"_s, 3, 0);
        card.driver = u"mlx5_core"_s;
        host.devices.append(card);
    }
    finish(host);
    return host;
}

Host x86Host(int devices)
{
    constexpr DeviceKind kinds[] = {DeviceKind::Network, DeviceKind::Storage, DeviceKind::Usb,
                                    DeviceKind::Display, DeviceKind::Other};
    Host host;
    host.source = u"handmade"_s;
    host.model = u"PowerEdge R740"_s;
    host.kernel = u"6.1.0-18-amd64"_s;
    host.pageSize = 4096;
    host.support.reasons = {u"This is not an AC922"_s};
    host.numaNodes = {NumaNode{0, 32, 192 * GiB, {}}, NumaNode{1, 32, 192 * GiB, {}}};
    for (int i = 0; i < devices; ++i) {
        const PciAddress address{0, quint8(1 + i / 8), quint8(i % 8), 0};
        PciDevice made = device(address, kinds[i % 5], u"Device %1"_s.arg(i), i, (i / 5) % 2);
        if (i % 7 == 0)
            made.inUse = QStringList{u"default route"_s};
        host.devices.append(made);
    }
    finish(host);
    return host;
}

} // namespace redbud::test
