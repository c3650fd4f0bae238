// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/placement/nvlinkcollection.h"
#include "core/rules/checks.h"
#include "core/rules/rulecontext.h"
#include "core/rules/rulefixes.h"
#include "core/rules/ruleset.h"

#include <algorithm>

namespace redbud
{

namespace
{

/// Bridges of one GPU that are on a vPHB without it.
struct Orphans {
    PciAddress gpu;
    QList<PciAddress> bridges;
};

QList<Orphans> orphansOn(const RuleContext &context, qsizetype position)
{
    QList<Orphans> result;
    QHash<PciAddress, qsizetype> known; // position in result
    for (const PlacedDevice &placed : context.on(position)) {
        if (!placed.isNvLink())
            continue;
        const PciAddress &gpu = *placed.bridge->gpu; // a bridge without GPU has no region
        const PlacedDevice *owner = context.find(gpu);
        if (owner && owner->vphb == position && owner->isNvLinkGpu())
            continue;
        if (const auto it = known.constFind(gpu); it != known.cend()) {
            result[*it].bridges.append(placed.host);
        } else {
            known.insert(gpu, result.size());
            result.append(Orphans{gpu, {placed.host}});
        }
    }
    return result;
}

std::optional<Fix> reunion(const RuleContext &context, const Orphans &orphans)
{
    const PlacedDevice *gpu = context.find(orphans.gpu);
    if (!gpu || !gpu->isNvLinkGpu())
        return removal(context, orphans.bridges);
    if (!context.canTake(gpu->vphb, orphans.bridges.size()))
        return std::nullopt;
    const int index = context.indexOf(gpu->vphb).value;
    return Fix{Rule::tr("Move %1 to vPHB %2").arg(context.namesOf(orphans.bridges)).arg(index),
               placeAll(context, orphans.bridges, index)};
}

QString orphanMessage(const RuleContext &context, const Orphans &orphans, qsizetype position)
{
    const PlacedDevice *gpu = context.find(orphans.gpu);
    const QString bridges = context.namesOf(orphans.bridges);
    const QString owner = context.nameOf(orphans.gpu);
    const int index = context.indexOf(position).value;
    QString what;
    if (gpu && gpu->vphb != position) {
        what = Rule::tr("%1 on vPHB %2 belongs to %3, which is on vPHB %4.")
                   .arg(bridges)
                   .arg(index)
                   .arg(owner)
                   .arg(context.indexOf(gpu->vphb).value);
    } else if (gpu) {
        what = Rule::tr("%1 on vPHB %2 belongs to %3, which offers no NVLink memory on this host.")
                   .arg(bridges)
                   .arg(index)
                   .arg(owner);
    } else {
        what = Rule::tr("%1 on vPHB %2 belongs to %3, which is not in the plan.")
                   .arg(bridges)
                   .arg(index)
                   .arg(owner);
    }
    const QString effect =
        context.hasNvLinkGpu(position)
            ? Rule::tr("QEMU would crash while it describes the other GPU to the guest.")
            : Rule::tr("QEMU would start, but without a word leave NVLink2 out of this vPHB.");
    return what + u' ' + effect + u' ' + Rule::tr("Keep a GPU and its bridges together.");
}

/// The bridges of a GPU that QEMU can use: with ATSD, and with a group so that vfio can have them.
QList<PciAddress> usableBridges(const RuleContext &context, const Gpu &gpu)
{
    QList<PciAddress> usable;
    for (const PciAddress &address : gpu.bridges) {
        const NvLinkBridge *bridge = context.host().bridge(address);
        if (bridge && bridge->atsd && context.host().groupOf(address))
            usable.append(address);
    }
    return usable;
}

qsizetype linksOn(const RuleContext &context, qsizetype position)
{
    return std::ranges::count_if(context.on(position), &PlacedDevice::isNvLink);
}

void checkBridgesOf(const RuleContext &context, const PlacedDevice &gpu, qsizetype links,
                    QList<Problem> &problems)
{
    const QList<PciAddress> usable = usableBridges(context, *gpu.gpu);
    QList<PciAddress> missing;
    for (const PciAddress &bridge : usable) {
        const PlacedDevice *placed = context.find(bridge);
        if (!placed || placed->vphb != gpu.vphb)
            missing.append(bridge);
    }
    const qsizetype present = usable.size() - missing.size();
    if (present == std::min<qsizetype>(usable.size(), maxLinksPerGpu) && present > 0)
        return;
    const VphbIndex vphb = context.indexOf(gpu.vphb);
    const QString name = context.nameOf(gpu.host);
    Problem problem;
    problem.where = places({gpu.host}, {vphb});
    if (usable.isEmpty()) {
        problem.message = Rule::tr("No NVLink bridge of %1 can be used: the host's firmware gives "
                                   "none of them an ATSD register. QEMU will say \"No ATSD "
                                   "registers found\", and the guest cannot use NVLink. Newer host "
                                   "firmware (skiboot 6.2) helps.")
                              .arg(name);
    } else if (present == 0) {
        problem.message = Rule::tr("%1 is on vPHB %2 without any of its NVLink bridges. QEMU will "
                                   "say \"No ATSD registers found\", and the guest cannot use "
                                   "NVLink. Add %3.")
                              .arg(name)
                              .arg(vphb.value)
                              .arg(context.namesOf(missing));
    } else if (present < maxLinksPerGpu) {
        problem.severity = Severity::Warning;
        problem.message = Rule::tr("%1 is on vPHB %2 without %3. It works with the links that are "
                                   "there, and that much slower. Add the missing bridges.")
                              .arg(name)
                              .arg(vphb.value)
                              .arg(context.namesOf(missing));
    } else {
        return; // too many links are another rule's
    }
    const qsizetype room = std::min(maxLinksPerGpu - present, maxAdvertisedAtsds - links);
    missing = missing.first(std::clamp<qsizetype>(room, 0, missing.size()));
    if (!missing.isEmpty() && context.canTake(gpu.vphb, missing.size())) {
        problem.fix =
            Fix{Rule::tr("Add %1 to vPHB %2").arg(context.namesOf(missing)).arg(vphb.value),
                placeAll(context, missing, vphb.value)};
    }
    problems.append(problem);
}

} // namespace

void checkOrphanBridge(const RuleContext &context, QList<Problem> &problems)
{
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        for (const Orphans &orphans : orphansOn(context, position)) {
            Problem problem;
            problem.where = places(orphans.bridges, {context.indexOf(position)});
            problem.message = orphanMessage(context, orphans, position);
            problem.fix = reunion(context, orphans);
            problems.append(problem);
        }
    }
}

void checkMissingBridges(const RuleContext &context, QList<Problem> &problems)
{
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        const qsizetype links = linksOn(context, position);
        for (const PlacedDevice &placed : context.on(position)) {
            if (placed.isNvLinkGpu())
                checkBridgesOf(context, placed, links, problems);
        }
    }
}

void checkBridgeWithoutAtsd(const RuleContext &context, QList<Problem> &problems)
{
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        QList<PciAddress> bridges;
        for (const PlacedDevice &placed : context.on(position)) {
            if (placed.isNvLink() && !placed.bridge->atsd)
                bridges.append(placed.host);
        }
        if (bridges.isEmpty())
            continue;
        const VphbIndex index = context.indexOf(position);
        Problem problem;
        problem.where = places(bridges, {index});
        problem.message = Rule::tr("The host has no ATSD register for %1 on vPHB %2, and QEMU "
                                   "would abort when it starts. The cause is old host firmware "
                                   "(skiboot before 6.2): update it, or leave these bridges out.")
                              .arg(context.namesOf(bridges))
                              .arg(index.value);
        problem.fix = removal(context, bridges);
        problems.append(problem);
    }
}

} // namespace redbud
