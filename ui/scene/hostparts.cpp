// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/hostparts.h"

#include <algorithm>
#include <map>

namespace redbud
{

namespace
{

/// Orders nodes by number and puts the unknown one last.
int nodeKey(std::optional<int> node)
{
    return node.value_or(std::numeric_limits<int>::max());
}

void addGpu(SocketParts &socket, const Host &host, const Gpu &gpu)
{
    const std::optional<int> group = host.groupOf(gpu.address);
    const auto same = std::ranges::find(socket.gpuSets, group, &GpuSet::group);
    // Devices without a group have nothing to do with each other, but share no outline either.
    if (same == socket.gpuSets.end())
        socket.gpuSets.append(GpuSet{group, {gpu.address}});
    else
        same->gpus.append(gpu.address);
    socket.hasLinks = socket.hasLinks || !gpu.bridges.isEmpty();
}

} // namespace

QList<SocketParts> hostParts(const Host &host)
{
    std::map<int, SocketParts> sockets;
    const auto socketOf = [&sockets](std::optional<int> node) -> SocketParts & {
        SocketParts &socket = sockets[nodeKey(node)];
        socket.node = node;
        return socket;
    };
    for (const NumaNode &node : host.numaNodes) {
        if (node.cpus > 0)
            socketOf(node.id);
    }
    std::map<DeviceBundle, QList<PciAddress>> others;
    for (const PciDevice &device : host.devices) {
        const NvLinkBridge *bridge = host.bridge(device.address);
        if (device.kind == DeviceKind::PciBridge || (bridge && bridge->gpu))
            continue;
        if (const Gpu *gpu = host.gpu(device.address))
            addGpu(socketOf(device.numaNode), host, *gpu);
        else
            others[{device.numaNode, device.kind}].append(device.address);
    }
    for (const auto &[bundle, devices] : others)
        socketOf(bundle.node).others.append({bundle, devices});

    QList<SocketParts> result;
    for (const auto &entry : sockets)
        result.append(entry.second);
    return result;
}

} // namespace redbud
