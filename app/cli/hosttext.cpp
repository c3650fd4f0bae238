// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/hosttext.h"

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
    if (speed)
        text += tr("  %1 Gbit/s per lane").arg(*speed);
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
        text += tr("  %1 link(s) to %2\n")
                    .arg(peer.links)
                    .arg(other ? other->label : peer.gpu.toString());
    }
    return text;
}

} // namespace

QString hostText(const Host &host)
{
    const auto known = [](const QString &name) { return name.isEmpty() ? tr("unknown") : name; };
    QString text = tr("Machine: %1\nLinux: %2\n").arg(known(host.model), known(host.kernel));
    text += host.support.nvlink2 ? tr("NVLink2 passthrough: available\n")
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
    }
    return text;
}

} // namespace redbud::cli
