// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/hosttext.h"

#include "app/cli/counted.h"
#include "core/base/size.h"

#include <QCoreApplication>

namespace redbud::cli
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QString orDash(const std::optional<int> &value)
{
    return value ? QString::number(*value) : QStringLiteral("-");
}

QString linkText(const Host &host, const PciAddress &address)
{
    const NvLinkBridge *bridge = host.bridge(address);
    if (!bridge)
        return address.toString();
    QString text = tr("  link %1  %2").arg(orDash(bridge->linkIndex), address.toString());
    const auto speed = NvLinkBridge::gigabitsPerLane(bridge->speedCode.value_or(0));
    const auto bandwidth = NvLinkBridge::gigabytesPerSecond(bridge->speedCode.value_or(0));
    if (speed && bandwidth)
        text += tr("  %1 Gbit/s per lane, %2 GB/s each way")
                    .arg(*speed, 0, 'g', 7) // all digits of 25.78125
                    .arg(*bandwidth, 0, 'f', 1);
    return text + (bridge->atsd ? QString() : tr("  no ATSD register"));
}

QString gpuText(const Host &host, const Gpu &gpu)
{
    const PciDevice *device = host.device(gpu.address);
    QString text = QStringLiteral("%1  %2  %3\n")
                       .arg(gpu.label, gpu.address.toString(), device ? device->name : QString());
    if (gpu.memory) {
        text += tr("  memory %1 at %2, NUMA node %3\n")
                    .arg(sizeForPeople(gpu.memory->size), hex(gpu.memory->base))
                    .arg(gpu.memory->numaNode);
    }
    for (const PciAddress &bridge : gpu.bridges)
        text += linkText(host, bridge) + u'\n';
    for (const GpuPeer &peer : gpu.peers) {
        const Gpu *other = host.gpu(peer.gpu);
        text += tr("  %1 to %2\n")
                    .arg(counted(peer.links, tr("%1 link"), tr("%1 links")),
                         other ? other->label : peer.gpu.toString());
    }
    return text;
}

QString pciLinkText(const std::optional<PciLink> &link)
{
    return link ? tr("%1 GT/s, %2")
                      .arg(link->gigatransfers)
                      .arg(counted(link->width, tr("%1 lane"), tr("%1 lanes")))
                : tr("unknown");
}

QString barText(const PciBar &bar)
{
    QStringList words{tr("%1 at %2").arg(sizeForPeople(bar.size), hex(bar.base))};
    if (bar.io)
        words.append(tr("I/O ports"));
    else
        words.append(bar.is64Bit ? tr("64-bit") : tr("32-bit"));
    if (bar.prefetchable)
        words.append(tr("prefetchable"));
    const QString name = bar.index == 6 ? tr("ROM") : tr("BAR %1").arg(bar.index);
    return name + QStringLiteral(": ") + words.join(QStringLiteral(", "));
}

/// Everything that a scan knows of a device beyond the line in the table.
QStringList details(const PciDevice &device)
{
    const auto join = [](const QStringList &words) { return words.join(QStringLiteral(", ")); };
    QStringList lines;
    if (!device.subsystemName.isEmpty())
        lines += tr("card: %1").arg(device.subsystemName);
    if (!device.locationCode.isEmpty())
        lines += tr("slot: %1").arg(device.locationCode);
    if (!device.localCpus.isEmpty())
        lines += tr("processors next to it: %1").arg(device.localCpus);
    if (device.modules)
        lines += tr("kernel modules: %1")
                     .arg(device.modules->isEmpty() ? tr("none") : join(*device.modules));
    if (device.maxLink)
        lines += tr("PCI Express: %1; it can do %2")
                     .arg(pciLinkText(device.link), pciLinkText(device.maxLink));
    for (const PciBar &bar : device.bars)
        lines += barText(bar);
    if (!device.resetMethods.isEmpty())
        lines += tr("resets: %1").arg(join(device.resetMethods));
    if (device.physicalFunction)
        lines += tr("virtual function of %1").arg(device.physicalFunction->toString());
    if (device.maxVirtualFunctions > 0) {
        QStringList functions;
        for (const PciAddress &function : device.virtualFunctions)
            functions += function.toString();
        lines += tr("virtual functions: %1 of %2 %3")
                     .arg(functions.size())
                     .arg(device.maxVirtualFunctions)
                     .arg(join(functions))
                     .trimmed();
    }
    return lines;
}

QString groupText(const IommuGroup &group)
{
    QStringList devices;
    for (const PciAddress &address : group.devices)
        devices += address.toString();
    QString text = tr("Group %1 (%2): %3\n")
                       .arg(group.id)
                       .arg(group.type.isEmpty() ? tr("type unknown") : group.type,
                            devices.join(QStringLiteral(", ")));
    for (const ReservedRegion &region : group.reserved)
        text += tr("              reserved (%1): %2 to %3\n")
                    .arg(region.type, hex(region.start), hex(region.end));
    return text;
}

QString regionText(const VfioRegion &region)
{
    QString text = tr("              region %1: %2").arg(region.index).arg(hex(region.size));
    if (region.isNvLink2Ram())
        text += tr(", NVLink2 memory");
    else if (region.isNvLink2Atsd())
        text += region.size > 0 ? tr(", ATSD register") : tr(", ATSD register that is missing");
    else if (region.type)
        text += tr(", type %1").arg(hex(*region.type));
    if (region.tgt)
        text += tr(", tgt %1").arg(hex(*region.tgt));
    if (region.nvlinkSpeed) {
        const auto speed = NvLinkBridge::gigabitsPerLane(*region.nvlinkSpeed);
        text += speed ? tr(", %1 Gbit/s per lane").arg(*speed, 0, 'g', 7)
                      : tr(", speed code %1").arg(*region.nvlinkSpeed);
    }
    return text + u'\n';
}

} // namespace

QString hostText(const Host &host, Detail detail)
{
    const auto known = [](const QString &name) { return name.isEmpty() ? tr("unknown") : name; };
    QString text = tr("Machine: %1\nLinux: %2\n").arg(known(host.model), known(host.kernel));
    text += host.support.unsure    ? tr("NVLink2 passthrough: unknown\n")
            : host.support.nvlink2 ? tr("NVLink2 passthrough: available\n")
                                   : tr("NVLink2 passthrough: not available\n");
    for (const QString &reason : host.support.reasons)
        text += QStringLiteral("  - ") + reason + u'\n';
    text += u'\n';
    for (const Gpu &gpu : host.gpus)
        text += gpuText(host, gpu);
    text += tr("\nAddress       Group  Node  Driver      Device\n");
    for (const PciDevice &device : host.devices) {
        text +=
            QStringLiteral("%1  %2  %3  %4  %5\n")
                .arg(device.address.toString(), orDash(device.iommuGroup).rightJustified(5),
                     orDash(device.numaNode).rightJustified(4),
                     device.driver.value_or(QStringLiteral("-")).leftJustified(10), device.name);
        for (const QString &use : device.inUse.value_or(QStringList()))
            text += tr("              in use: %1\n").arg(use);
        for (const QString &line : detail == Detail::All ? details(device) : QStringList())
            text += QStringLiteral("              ") + line + u'\n';
        for (const VfioRegion &region : device.regions.value_or(QList<VfioRegion>()))
            text += regionText(region);
    }
    if (detail == Detail::All && !host.iommuGroups.isEmpty()) {
        text += u'\n';
        for (const IommuGroup &group : host.iommuGroups)
            text += groupText(group);
    }
    return text;
}

} // namespace redbud::cli
