// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rehearsal/guestview.h"

#include "core/base/size.h"
#include "core/placement/placement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

/// QEMU prepares so many NUMA ids for GPUs; beyond them a GPU's memory is in node 0.
constexpr int preparedGpuNodes = 6;

QString tr(const char *text)
{
    return QCoreApplication::translate("Rehearsal", text);
}

void sort(GuestView &view)
{
    std::ranges::sort(view.devices, {}, &SeenDevice::address);
    std::ranges::sort(view.numaNodes, {}, &SeenNumaNode::id);
    view.treeNodes.sort();
}

void compareDevices(QStringList &differences, const GuestView &predicted, const GuestView &seen)
{
    for (const SeenDevice &device : predicted.devices) {
        const auto found = std::ranges::find(seen.devices, device.address, &SeenDevice::address);
        const QString name = device.address.toString();
        if (found == seen.devices.end()) {
            differences.append(tr("Linux in the guest does not see the device %1").arg(name));
        } else if (found->vendorId != device.vendorId || found->deviceId != device.deviceId) {
            differences.append(tr("Linux in the guest sees another device at %1: %2:%3")
                                   .arg(name)
                                   .arg(found->vendorId, 4, 16, QChar(u'0'))
                                   .arg(found->deviceId, 4, 16, QChar(u'0')));
        } else if (!found->iommuGroup) {
            differences.append(tr("In the guest the device %1 is in no IOMMU group").arg(name));
        }
    }
}

/// Pairs of devices that share a group in one view only.
void compareGroups(QStringList &differences, const GuestView &predicted, const GuestView &seen)
{
    const auto groupIn = [](const GuestView &view, const PciAddress &address) {
        const auto found = std::ranges::find(view.devices, address, &SeenDevice::address);
        return found == view.devices.end() ? std::nullopt : found->iommuGroup;
    };
    for (qsizetype i = 1; i < predicted.devices.size(); ++i) {
        const SeenDevice &one = predicted.devices[i - 1];
        const SeenDevice &next = predicted.devices[i];
        const auto groupOfOne = groupIn(seen, one.address);
        const auto groupOfNext = groupIn(seen, next.address);
        if (!groupOfOne || !groupOfNext)
            continue;
        const bool together = one.iommuGroup == next.iommuGroup;
        if (together == (groupOfOne == groupOfNext))
            continue;
        differences.append((together ? tr("In the guest %1 and %2 should share an IOMMU group")
                                     : tr("In the guest %1 and %2 should not share an IOMMU group"))
                               .arg(one.address.toString(), next.address.toString()));
    }
}

} // namespace

QByteArray guestViewCommands()
{
    // The shell's own means wherever possible: an initial RAM disk has few programs.
    return "mount -t proc proc /proc 2>/dev/null\n"
           "mount -t sysfs sys /sys 2>/dev/null\n"
           "for d in /sys/bus/pci/devices/*; do g=$(readlink $d/iommu_group); "
           "echo \"pci ${d##*/} $(cat $d/vendor) $(cat $d/device) group ${g##*/}\"; done\n"
           "for n in /proc/device-tree/npuphb* /proc/device-tree/memory@*; do "
           "[ -d $n ] && echo \"tree ${n##*/}\"; done\n"
           "for n in /sys/devices/system/node/node[0-9]*; do "
           "echo \"numa $(grep MemTotal $n/meminfo)\"; done\n";
}

Result<GuestView> readGuestView(const QByteArray &output)
{
    static const QRegularExpression device(
        u"^pci ([0-9a-f:.]{12,16}) 0x([0-9a-f]{4}) 0x([0-9a-f]{4}) group (\\d{0,6})$"_s);
    static const QRegularExpression node(u"^tree ([a-z0-9@]{1,60})$"_s);
    static const QRegularExpression numa(u"^numa Node (\\d{1,4}) MemTotal: *(\\d{1,15}) kB$"_s);
    GuestView view;
    const QStringList lines = QString::fromLatin1(output).split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = device.match(line); match.hasMatch()) {
            const auto address = PciAddress::parse(match.capturedView(1));
            if (!address)
                continue;
            std::optional<int> group;
            if (match.capturedLength(4) > 0)
                group = match.capturedView(4).toInt();
            view.devices.append({*address, match.capturedView(2).toUShort(nullptr, 16),
                                 match.capturedView(3).toUShort(nullptr, 16), group});
        } else if (const auto named = node.match(line); named.hasMatch()) {
            view.treeNodes.append(named.captured(1));
        } else if (const auto counted = numa.match(line); counted.hasMatch()) {
            view.numaNodes.append(
                {counted.capturedView(1).toInt(), counted.capturedView(2).toULongLong() * KiB});
        }
    }
    if (view.numaNodes.isEmpty()) {
        return failure(ErrorCode::InvalidData,
                       tr("The guest's shell did not answer as expected; a kernel with sysfs and "
                          "BusyBox's programs are needed"));
    }
    sort(view);
    return view;
}

Result<GuestView> predictedGuestView(const Host &host, const Plan &plan)
{
    const Result<Placement> placement = place(host, plan);
    if (!placement)
        return failure(placement.error());
    GuestView view;
    for (const Vphb &vphb : plan.vphbs) {
        for (const PlanDevice &planned : vphb.devices) {
            const PciDevice *device = host.device(planned.host);
            if (!device)
                continue;
            PciAddress address;
            address.domain = quint32(vphb.index);
            address.device = quint8(planned.slot.device);
            address.function = quint8(planned.slot.function);
            view.devices.append({address, device->vendorId, device->deviceId, vphb.index});
        }
    }
    const int preparedNodes = std::max(1, int(plan.numaNodes.size())) + preparedGpuNodes;
    for (const VphbPlacement &placed : placement->vphbs) {
        if (!placed.gpus.isEmpty())
            view.treeNodes.append(u"npuphb%1"_s.arg(placed.index));
        for (const GpuPlacement &gpu : placed.gpus) {
            view.treeNodes.append(u"memory@%1"_s.arg(gpu.ram.base, 0, 16));
            if (gpu.numaId < preparedNodes)
                view.numaNodes.append({gpu.numaId, 0});
        }
    }
    sort(view);
    return view;
}

QStringList compareGuestViews(const GuestView &predicted, const GuestView &seen)
{
    QStringList differences;
    compareDevices(differences, predicted, seen);
    compareGroups(differences, predicted, seen);
    for (const QString &node : predicted.treeNodes) {
        if (!seen.treeNodes.contains(node))
            differences.append(tr("The tree that Linux in the guest has lacks %1").arg(node));
    }
    for (const SeenNumaNode &node : predicted.numaNodes) {
        const auto found = std::ranges::find(seen.numaNodes, node.id, &SeenNumaNode::id);
        if (found == seen.numaNodes.end()) {
            differences.append(
                tr("Linux in the guest lacks NUMA node %1, a GPU's memory").arg(node.id));
        } else if (found->memory != node.memory) {
            differences.append(tr("In the guest NUMA node %1, a GPU's memory, is used as %2 of "
                                  "system memory before the driver has set it up")
                                   .arg(node.id)
                                   .arg(sizeForPeople(found->memory)));
        }
    }
    return differences;
}

QJsonObject toJson(const GuestView &view)
{
    const auto id = [](quint16 value) { return u"%1"_s.arg(value, 4, 16, QChar(u'0')); };
    QJsonArray devices;
    for (const SeenDevice &device : view.devices) {
        devices.append(QJsonObject{
            {u"address"_s, device.address.toString()},
            {u"vendor"_s, id(device.vendorId)},
            {u"device"_s, id(device.deviceId)},
            {u"iommuGroup"_s, device.iommuGroup ? QJsonValue(*device.iommuGroup) : QJsonValue()}});
    }
    QJsonArray nodes;
    for (const SeenNumaNode &node : view.numaNodes)
        nodes.append(QJsonObject{{u"id"_s, node.id}, {u"memory"_s, hex(node.memory)}});
    return {{u"devices"_s, devices},
            {u"treeNodes"_s, QJsonArray::fromStringList(view.treeNodes)},
            {u"numaNodes"_s, nodes}};
}

} // namespace redbud
