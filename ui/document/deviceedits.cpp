// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/document/deviceedits.h"

#include <QCoreApplication>

#include <algorithm>

namespace redbud
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeviceEdits)
};

/// The device of the vPHB behind which a bridge belongs; absent: at the end.
std::optional<PciAddress> neighbour(const Host &host, const Plan &plan, const PciAddress &device,
                                    int vphb)
{
    const NvLinkBridge *bridge = host.bridge(device);
    const Vphb *target = plan.vphb(vphb);
    if (!bridge || !bridge->gpu || !target)
        return std::nullopt;
    std::optional<PciAddress> last;
    for (const PlanDevice &placed : target->devices) {
        const NvLinkBridge *other = host.bridge(placed.host);
        if (placed.host == *bridge->gpu || (other && other->gpu == bridge->gpu))
            last = placed.host;
    }
    return last == device ? std::nullopt : last;
}

} // namespace

bool isPassable(const Host &host, const PciAddress &device)
{
    const PciDevice *found = host.device(device);
    return found && found->kind != DeviceKind::PciBridge;
}

QList<PciAddress> withBridges(const Host &host, const QList<PciAddress> &devices)
{
    QList<PciAddress> all;
    const auto add = [&all](const PciAddress &device) {
        if (!all.contains(device))
            all.append(device);
    };
    for (const PciAddress &device : devices) {
        add(device);
        if (const Gpu *gpu = host.gpu(device))
            std::ranges::for_each(gpu->bridges, add);
    }
    return all;
}

QList<PlanEdit> placeEdits(const Host &host, const Plan &plan, const QList<PciAddress> &devices,
                           int vphb)
{
    QList<PlanEdit> edits;
    Plan now = plan;
    for (const PciAddress &device : devices) {
        const PlaceDevice edit{device, vphb, std::nullopt, neighbour(host, now, device, vphb)};
        edits.append(edit);
        if (const Result<Plan> next = redbud::apply(now, edit))
            now = *next;
    }
    return edits;
}

QList<PlanEdit> removeEdits(const Plan &plan, const QList<PciAddress> &devices)
{
    QList<PlanEdit> edits;
    for (const PciAddress &device : devices) {
        if (plan.positionOf(device) >= 0)
            edits.append(RemoveDevice{device});
    }
    return edits;
}

DeviceStep placing(const Host &host, const Plan &plan, const QList<PciAddress> &devices, int vphb)
{
    DeviceStep step;
    std::ranges::copy_if(devices, std::back_inserter(step.devices),
                         [&host](const PciAddress &device) { return isPassable(host, device); });
    step.text = Text::tr("Move %1 to vPHB %2").arg(devicesForPeople(host, step.devices)).arg(vphb);
    step.edits = placeEdits(host, plan, step.devices, vphb);
    return step;
}

DeviceStep removing(const Host &host, const Plan &plan, const QList<PciAddress> &devices)
{
    DeviceStep step;
    std::ranges::copy_if(
        devices, std::back_inserter(step.devices),
        [&plan](const PciAddress &device) { return plan.positionOf(device) >= 0; });
    step.text = Text::tr("Remove %1").arg(devicesForPeople(host, step.devices));
    step.edits = removeEdits(plan, step.devices);
    return step;
}

QString devicesForPeople(const Host &host, const QList<PciAddress> &devices)
{
    if (devices.isEmpty())
        return Text::tr("nothing");
    const Gpu *gpu = host.gpu(devices.first());
    QString first = gpu ? gpu->label : devices.first().toString();
    if (devices.size() == 1)
        return first;
    const bool oneGpu = gpu && std::ranges::all_of(devices.sliced(1), [&](const PciAddress &other) {
                            return gpu->bridges.contains(other);
                        });
    const int others = int(devices.size()) - 1;
    if (oneGpu) {
        return others == 1 ? Text::tr("%1 with its bridge").arg(first)
                           : Text::tr("%1 with %2 bridges").arg(first).arg(others);
    }
    return Text::tr("%1 devices").arg(devices.size());
}

} // namespace redbud
