// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/vmfacts.h"

#include "core/base/size.h"
#include "core/placement/nvlinkcollection.h"
#include "ui/scene/hostfacts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(count);
}

} // namespace

namespace facts
{

QString vmTitle(const Plan &plan)
{
    return plan.name.isEmpty() ? Text::tr("Virtual machine")
                               : Text::tr("Virtual machine “%1”").arg(plan.name);
}

QString vmSubtitle(const Plan &plan)
{
    qsizetype devices = 0;
    for (const Vphb &vphb : plan.vphbs)
        devices += vphb.devices.size();
    const QStringList parts{
        plan.machine.type,
        counted(plan.machine.vcpus(), Text::tr("1 vCPU"), Text::tr("%1 vCPUs")),
        sizeForPeople(plan.machine.memory),
        counted(plan.vphbs.size(), Text::tr("1 vPHB"), Text::tr("%1 vPHBs")),
        counted(devices, Text::tr("1 device"), Text::tr("%1 devices")),
    };
    return parts.join(u" · "_s);
}

QString vphbTitle(int index)
{
    return index == 0 ? Text::tr("vPHB 0 (default)") : Text::tr("vPHB %1").arg(index);
}

QString vphbSummary(const Host &host, const Vphb &vphb, const VphbPlacement *placement)
{
    const NvLinkCollection collection = collectNvLink(host, vphb);
    QStringList groups;
    for (const int group : collection.groups)
        groups += QString::number(group);
    QStringList parts;
    if (!groups.isEmpty()) {
        parts += nvLinkWorks(host, vphb) ? Text::tr("one group: %1").arg(groups.first())
                 : groups.size() == 1    ? Text::tr("group %1").arg(groups.first())
                                         : Text::tr("groups %1").arg(groups.join(u", "_s));
    }
    if (collection.outcome == NvLinkOutcome::None)
        return parts.join(u" · "_s);
    if (!collection.works()) {
        parts += Text::tr("NVLink2 off");
        return parts.join(u" · "_s);
    }
    parts += Text::tr("ATSD %1 of %2").arg(collection.advertisedAtsds).arg(maxAdvertisedAtsds);
    if (placement && placement->gpuRam && nvLinkWorks(host, vphb)) {
        quint64 used = 0;
        for (const GpuPlacement &gpu : placement->gpus)
            used += gpu.ram.size;
        parts += Text::tr("GPU RAM %1 of %2")
                     .arg(sizeForPeople(used), sizeForPeople(placement->gpuRam->size));
    }
    return parts.join(u" · "_s);
}

bool nvLinkWorks(const Host &host, const Vphb &vphb)
{
    const NvLinkCollection collection = collectNvLink(host, vphb);
    return collection.works() && collection.groups.size() == 1 && collection.advertisedAtsds > 0;
}

QString vphbWindows(const VphbPlacement &placement)
{
    QStringList parts{Text::tr("MMIO64 %1").arg(hex(placement.mmio64.base)),
                      Text::tr("MMIO32 %1").arg(hex(placement.mmio32.base))};
    if (placement.atsd)
        parts += Text::tr("ATSD %1").arg(hex(placement.atsd->base));
    return parts.join(u" · "_s);
}

QString slotTitle(const Host &host, const PciAddress &device)
{
    const PciDevice *found = host.device(device);
    if (!found)
        return Text::tr("%1, not on this host").arg(device.toString());
    if (const Gpu *gpu = host.gpu(device))
        return u"%1 · %2"_s.arg(gpu->label, modelName(*found));
    if (host.bridge(device))
        return Text::tr("NVLink bridge %1 without its GPU").arg(device.toString());
    return u"%1 · %2"_s.arg(kindForPeople(found->kind), modelName(*found));
}

QString slotPlacement(const PciAddress &gpu, const VphbPlacement *placement)
{
    if (placement) {
        const auto found = std::ranges::find(placement->gpus, gpu, &GpuPlacement::address);
        if (found != placement->gpus.end()) {
            return Text::tr("RAM %1 · %2 · guest NUMA node %3")
                .arg(hex(found->ram.base), sizeForPeople(found->ram.size))
                .arg(found->numaId);
        }
    }
    return Text::tr("plain PCI, no NVLink2");
}

QString pillText(const Host &host, const PciAddress &bridge, const GuestSlot &slot)
{
    const NvLinkBridge *found = host.bridge(bridge);
    return found && found->linkIndex ? u"%1 L%2"_s.arg(slot.toString()).arg(*found->linkIndex)
                                     : slot.toString();
}

} // namespace facts

std::optional<Severity> severityAt(const QList<Problem> &problems, const Place &place)
{
    std::optional<Severity> worst;
    for (const Problem &problem : problems) {
        // Severities are listed from the worst down.
        if (!problem.waived && problem.where.contains(place) &&
            (!worst || problem.severity < *worst))
            worst = problem.severity;
    }
    return worst;
}

} // namespace redbud
