// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/hostjson.h"

#include "core/base/size.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// The value or null.
template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray addresses(const QList<PciAddress> &list)
{
    QJsonArray array;
    for (const PciAddress &address : list)
        array.append(address.toString());
    return array;
}

QJsonArray barsJson(const QList<PciBar> &bars)
{
    QJsonArray array;
    for (const PciBar &bar : bars)
        array.append(QJsonObject{{u"index"_s, bar.index},
                                 {u"base"_s, hex(bar.base)},
                                 {u"size"_s, hex(bar.size)},
                                 {u"io"_s, bar.io},
                                 {u"64bit"_s, bar.is64Bit},
                                 {u"prefetchable"_s, bar.prefetchable}});
    return array;
}

QJsonValue pciLinkJson(const std::optional<PciLink> &link)
{
    if (!link)
        return {};
    return QJsonObject{{u"gigatransfers"_s, link->gigatransfers}, {u"width"_s, link->width}};
}

QJsonObject deviceJson(const PciDevice &device)
{
    return {
        {u"address"_s, device.address.toString()},
        {u"vendor"_s, hex(device.vendorId)},
        {u"device"_s, hex(device.deviceId)},
        {u"class"_s, hex(device.classCode)},
        {u"name"_s, device.name},
        {u"kind"_s, deviceKindName(device.kind)},
        {u"driver"_s, orNull(device.driver)},
        {u"iommuGroup"_s, orNull(device.iommuGroup)},
        {u"numaNode"_s, orNull(device.numaNode)},
        {u"parent"_s, device.parent ? QJsonValue(device.parent->toString()) : QJsonValue()},
        {u"subsystemVendor"_s, hex(device.subsystemVendorId)},
        {u"subsystemDevice"_s, hex(device.subsystemDeviceId)},
        {u"revision"_s, hex(device.revision)},
        {u"slot"_s, textOrNull(device.locationCode)},
        {u"bars"_s, barsJson(device.bars)},
        {u"localCpus"_s, textOrNull(device.localCpus)},
        {u"link"_s, pciLinkJson(device.link)},
        {u"maxLink"_s, pciLinkJson(device.maxLink)},
        {u"resetMethods"_s, QJsonArray::fromStringList(device.resetMethods)},
        {u"maxVirtualFunctions"_s, device.maxVirtualFunctions},
        {u"physicalFunction"_s,
         device.physicalFunction ? QJsonValue(device.physicalFunction->toString()) : QJsonValue()},
        {u"virtualFunctions"_s, addresses(device.virtualFunctions)},
        {u"bootDisplay"_s, device.bootDisplay},
        {u"inUse"_s,
         device.inUse ? QJsonValue(QJsonArray::fromStringList(*device.inUse)) : QJsonValue()},
    };
}

QJsonValue memoryJson(const std::optional<GpuMemory> &memory)
{
    if (!memory)
        return {};
    return QJsonObject{
        {u"base"_s, hex(memory->base)},
        {u"size"_s, hex(memory->size)},
        {u"numaNode"_s, memory->numaNode < 0 ? QJsonValue() : QJsonValue(memory->numaNode)},
        {u"online"_s, memory->online},
    };
}

QJsonObject linkJson(const PciAddress &address, const NvLinkBridge *bridge)
{
    const auto speed = bridge && bridge->speedCode
                           ? NvLinkBridge::gigabitsPerLane(*bridge->speedCode)
                           : std::nullopt;
    const auto bandwidth = bridge && bridge->speedCode
                               ? NvLinkBridge::gigabytesPerSecond(*bridge->speedCode)
                               : std::nullopt;
    return {
        {u"bridge"_s, address.toString()},
        {u"index"_s, bridge ? orNull(bridge->linkIndex) : QJsonValue()},
        {u"speedGbps"_s, orNull(speed)},
        {u"gigabytesPerSecond"_s, orNull(bandwidth)},
        {u"atsd"_s, bridge && bridge->atsd},
    };
}

QJsonObject gpuJson(const Host &host, const Gpu &gpu)
{
    QJsonArray links;
    for (const PciAddress &bridge : gpu.bridges)
        links.append(linkJson(bridge, host.bridge(bridge)));
    QJsonArray peers;
    for (const GpuPeer &peer : gpu.peers)
        peers.append(QJsonObject{{u"gpu"_s, peer.gpu.toString()}, {u"links"_s, peer.links}});
    return {
        {u"address"_s, gpu.address.toString()},
        {u"label"_s, gpu.label},
        {u"tgt"_s, gpu.tgt ? QJsonValue(hex(*gpu.tgt)) : QJsonValue()},
        {u"memory"_s, memoryJson(gpu.memory)},
        {u"links"_s, links},
        {u"peers"_s, peers},
    };
}

QJsonObject groupJson(const IommuGroup &group)
{
    QJsonArray reserved;
    for (const ReservedRegion &region : group.reserved)
        reserved.append(QJsonObject{{u"start"_s, hex(region.start)},
                                    {u"end"_s, hex(region.end)},
                                    {u"type"_s, region.type}});
    return {
        {u"id"_s, group.id},
        {u"devices"_s, addresses(group.devices)},
        {u"type"_s, textOrNull(group.type)},
        {u"reserved"_s, reserved},
    };
}

QJsonArray hugePagesJson(const QList<HugePages> &sizes)
{
    QJsonArray array;
    for (const HugePages &pages : sizes)
        array.append(QJsonObject{{u"size"_s, hex(pages.size)},
                                 {u"total"_s, qint64(pages.total)},
                                 {u"free"_s, qint64(pages.free)}});
    return array;
}

QJsonValue positiveOrNull(int number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue();
}

/// Without the limit of locked memory, which is this process's and not the host's.
QJsonObject resourcesJson(const HostResources &resources)
{
    return {
        {u"cpus"_s, positiveOrNull(resources.cpus)},
        {u"threadsPerCore"_s, positiveOrNull(resources.threadsPerCore)},
        {u"memory"_s, resources.memory > 0 ? QJsonValue(hex(resources.memory)) : QJsonValue()},
        {u"hugePages"_s, hugePagesJson(resources.hugePages)},
    };
}

QJsonObject numaNodeJson(const NumaNode &node)
{
    return {
        {u"id"_s, node.id},
        {u"cpus"_s, node.cpus},
        {u"memory"_s, hex(node.memory)},
        {u"hugePages"_s, hugePagesJson(node.hugePages)},
    };
}

} // namespace

QJsonObject toJson(const Host &host)
{
    QJsonArray devices;
    for (const PciDevice &device : host.devices)
        devices.append(deviceJson(device));
    QJsonArray gpus;
    for (const Gpu &gpu : host.gpus)
        gpus.append(gpuJson(host, gpu));
    QJsonArray groups;
    for (const IommuGroup &group : host.iommuGroups)
        groups.append(groupJson(group));
    QJsonArray nodes;
    for (const NumaNode &node : host.numaNodes)
        nodes.append(numaNodeJson(node));
    return {
        {u"schema"_s, u"redbud/host/1"_s},
        {u"model"_s, textOrNull(host.model)},
        {u"kernel"_s, textOrNull(host.kernel)},
        {u"pageSize"_s, host.pageSize ? QJsonValue(qint64(*host.pageSize)) : QJsonValue()},
        {u"resources"_s, resourcesJson(host.resources)},
        {u"numaNodes"_s, nodes},
        {u"devices"_s, devices},
        {u"gpus"_s, gpus},
        {u"iommuGroups"_s, groups},
        {u"support"_s,
         QJsonObject{{u"nvlink2"_s, host.support.nvlink2},
                     {u"plainPci"_s, host.support.plainPci},
                     {u"reasons"_s, QJsonArray::fromStringList(host.support.reasons)}}},
    };
}

} // namespace redbud
