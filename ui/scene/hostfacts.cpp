// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/hostfacts.h"

#include "core/base/size.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud::facts
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

constexpr quint16 ibm = 0x1014;
constexpr quint16 power9RootPort = 0x04c1;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// "group 5", "groups 3, 7", "no IOMMU group".
QString groupsText(const Host &host, const QList<PciAddress> &devices)
{
    QStringList groups;
    for (const PciAddress &device : devices) {
        const std::optional<int> group = host.groupOf(device);
        const QString text = group ? QString::number(*group) : QString();
        if (group && !groups.contains(text))
            groups.append(text);
    }
    if (groups.isEmpty())
        return Text::tr("no IOMMU group");
    return groups.size() == 1 ? Text::tr("group %1").arg(groups.first())
                              : Text::tr("groups %1").arg(groups.join(u", "_s));
}

QStringList usesOf(const Host &host, const QList<PciAddress> &devices)
{
    QStringList uses;
    for (const PciAddress &device : devices) {
        const PciDevice *found = host.device(device);
        if (found && found->inUse)
            uses += *found->inUse;
    }
    uses.removeDuplicates();
    return uses;
}

} // namespace

QString hostTitle(const Host &host)
{
    static const QRegularExpression ac922(u"^8335-GT[CGHWX]"_s);
    const QString model = host.model.trimmed();
    if (ac922.match(model).hasMatch())
        return Text::tr("IBM Power System AC922 (%1)").arg(model);
    return model.isEmpty() ? Text::tr("Host") : model;
}

QString hostSubtitle(const Host &host)
{
    QStringList parts;
    if (!host.kernel.isEmpty())
        parts += Text::tr("Linux %1").arg(host.kernel);
    if (host.gpus.isEmpty())
        parts += Text::tr("no GPUs");
    else
        parts +=
            host.gpus.size() == 1 ? Text::tr("1 GPU") : Text::tr("%1 GPUs").arg(host.gpus.size());
    if (!host.bridges.isEmpty())
        parts += Text::tr("%1 NVLink bridges").arg(host.bridges.size());
    parts += host.support.unsure    ? Text::tr("? NVLink2 passthrough unknown")
             : host.support.nvlink2 ? Text::tr("✓ NVLink2 passthrough available")
                                    : Text::tr("✗ no NVLink2 passthrough");
    return joined(parts);
}

QString socketTitle(const HostLayout::Socket &socket, qsizetype number)
{
    return socket.node ? Text::tr("Socket %1").arg(number) : Text::tr("Any socket");
}

QString socketSubtitle(const Host &host, const HostLayout::Socket &socket)
{
    if (!socket.node)
        return Text::tr("NUMA node unknown");
    QStringList parts{Text::tr("NUMA node %1").arg(*socket.node)};
    for (const NumaNode &node : host.numaNodes) {
        if (node.id != *socket.node)
            continue;
        if (node.cpus > 0)
            parts += Text::tr("%1 threads").arg(node.cpus);
        if (node.memory > 0)
            parts += sizeForPeople(node.memory);
    }
    return joined(parts);
}

QString peersText(const Host &host, const HostLayout::Peers &peers)
{
    return Text::tr("%1 and %2: %3 NVLinks between them")
        .arg(deviceTitle(host, peers.first), deviceTitle(host, peers.second))
        .arg(peers.links);
}

QString processorTitle(const Host &host, const HostLayout::Processor &processor)
{
    const bool power9 = std::ranges::any_of(host.devices, [](const PciDevice &device) {
        return device.vendorId == ibm && device.deviceId == power9RootPort;
    });
    const QString node = processor.node ? QString::number(*processor.node) : u"?"_s;
    return power9 ? Text::tr("POWER9 chip %1").arg(node) : Text::tr("Processor %1").arg(node);
}

QString processorSubtitle(const Host &host, const HostLayout::Processor &processor)
{
    qsizetype atsds = 0;
    std::optional<double> speed;
    for (const PciAddress &address : processor.bridges) {
        const NvLinkBridge *bridge = host.bridge(address);
        if (!bridge)
            continue;
        atsds += bridge->atsd ? 1 : 0;
        if (bridge->speedCode && !speed)
            speed = NvLinkBridge::gigabitsPerLane(*bridge->speedCode);
    }
    const qsizetype links = processor.bridges.size();
    return joined(
        {links == 1 ? Text::tr("1 link") : Text::tr("%1 links").arg(links),
         speed ? Text::tr("%1 Gbit/s per lane").arg(QLocale().toString(*speed, 'f', 1)) : QString(),
         Text::tr("%1 ATSD").arg(atsds)});
}

QString kindForPeople(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Gpu:
        return Text::tr("GPU");
    case DeviceKind::NvLinkBridge:
        return Text::tr("NVLink bridge");
    case DeviceKind::PciBridge:
        return Text::tr("PCI bridge");
    case DeviceKind::Network:
        return Text::tr("Network");
    case DeviceKind::Storage:
        return Text::tr("Storage");
    case DeviceKind::Usb:
        return Text::tr("USB");
    case DeviceKind::Display:
        return Text::tr("Display");
    case DeviceKind::Other:
        break;
    }
    return Text::tr("Other");
}

QString modelName(const PciDevice &device)
{
    static const QRegularExpression marketed(u"\\[([^\\]]+)\\]\\s*$"_s);
    static const QRegularExpression memory(u"\\s*\\d+ ?GB$"_s);
    const QRegularExpressionMatch match = marketed.match(device.name);
    QString name = match.hasMatch() ? match.captured(1) : device.name;
    return name.remove(memory);
}

QString cardMemory(const PciDevice &device)
{
    static const QRegularExpression memory(u"(\\d+) ?GB\\b"_s);
    const QRegularExpressionMatch match = memory.match(device.name);
    return match.hasMatch() ? Text::tr("%1 GB").arg(match.captured(1)) : QString();
}

QString shortAddress(const PciAddress &address)
{
    return u"%1:…%2.%3"_s.arg(address.domain, 4, 16, QChar(u'0'))
        .arg(address.device, 0, 16)
        .arg(address.function);
}

QString deviceTitle(const Host &host, const PciAddress &device)
{
    if (const Gpu *gpu = host.gpu(device))
        return gpu->label;
    if (const NvLinkBridge *bridge = host.bridge(device)) {
        return bridge->linkIndex ? Text::tr("link %1").arg(*bridge->linkIndex) : Text::tr("link");
    }
    const PciDevice *found = host.device(device);
    return found ? modelName(*found) : device.toString();
}

QString gpuDetails(const Host &host, const PciAddress &gpu)
{
    const PciDevice *device = host.device(gpu);
    const Gpu *found = host.gpu(gpu);
    QStringList parts;
    if (found && found->memory)
        parts += Text::tr("node %1").arg(found->memory->numaNode);
    if (device)
        parts += device->driver ? *device->driver : Text::tr("no driver");
    return joined(parts);
}

QString deviceToolTip(const Host &host, const Plan &plan, const PciAddress &device)
{
    const PciDevice *found = host.device(device);
    if (!found)
        return Text::tr("%1\nThe host does not have this device.").arg(device.toString());
    QStringList lines{u"%1 %2"_s.arg(device.toString(), found->name), groupsText(host, {device}),
                      found->driver ? Text::tr("driver %1").arg(*found->driver)
                                    : Text::tr("no driver")};
    if (found->numaNode)
        lines += Text::tr("NUMA node %1").arg(*found->numaNode);
    const Gpu *gpu = host.gpu(device);
    const NvLinkBridge *bridge = host.bridge(device);
    if (const std::optional<quint64> tgt = gpu ? gpu->tgt : bridge ? bridge->tgt : std::nullopt)
        lines += Text::tr("target address %1").arg(hex(*tgt));
    if (gpu && gpu->memory)
        lines += Text::tr("GPU memory at %1, NUMA node %2")
                     .arg(hex(gpu->memory->base))
                     .arg(gpu->memory->numaNode);
    if (bridge)
        lines += bridge->atsd ? Text::tr("has an ATSD register") : Text::tr("no ATSD register");
    for (const QString &use : usesOf(host, {device}))
        lines += Text::tr("in use: %1").arg(use);
    lines += plan.positionOf(device) < 0 ? Text::tr("not in the plan")
                                         : Text::tr("planned on %1").arg(plannedAt(plan, {device}));
    return lines.join(u'\n');
}

QString chipTitle(const HostLayout::Chip &chip, const Host &host)
{
    const QString kind = kindForPeople(chip.bundle.kind);
    if (chip.devices.size() > 1)
        return u"%1 ×%2"_s.arg(kind).arg(chip.devices.size());
    const PciDevice *device = host.device(chip.devices.value(0));
    const bool nvme = device && (device->classCode >> 8) == 0x0108; // PCI class: NVM controller
    return nvme ? Text::tr("NVMe") : kind;
}

QString chipSubtitle(const HostLayout::Chip &chip, const Host &host)
{
    QString uses = usesOf(host, chip.devices).join(u", "_s);
    if (!uses.isEmpty())
        uses = Text::tr("in use: %1").arg(uses);
    return joined({uses, groupsText(host, chip.devices)});
}

bool isInUse(const Host &host, const QList<PciAddress> &devices)
{
    return !usesOf(host, devices).isEmpty();
}

QString plannedAt(const Plan &plan, const QList<PciAddress> &devices)
{
    qsizetype planned = 0;
    qsizetype position = -1;
    for (const PciAddress &device : devices) {
        const qsizetype at = plan.positionOf(device);
        planned += at >= 0 ? 1 : 0;
        position = at >= 0 ? at : position;
    }
    if (planned == 0)
        return {};
    if (devices.size() == 1)
        return Text::tr("vPHB %1").arg(plan.vphbs[position].index);
    return Text::tr("%1 of %2 planned").arg(planned).arg(devices.size());
}

} // namespace redbud::facts
