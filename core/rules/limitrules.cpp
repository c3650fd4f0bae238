// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/placement/nvlinkcollection.h"
#include "core/rules/checks.h"
#include "core/rules/pairings.h"
#include "core/rules/rulecontext.h"
#include "core/rules/rulefixes.h"
#include "core/rules/ruleset.h"

#include <algorithm>

namespace redbud
{

namespace
{

/// Several groups have to be separated first, which may be all that is needed.
bool isOneGroup(const RuleContext &context, qsizetype position)
{
    return context.groupsOn(position).size() < 2;
}

/// The links to give up so that at most maxAdvertisedAtsds stay, shared fairly between the GPUs.
QList<PciAddress> surplusLinks(const QList<Pairing> &pairings)
{
    const qsizetype sharers = std::ranges::count_if(
        pairings, [](const Pairing &pairing) { return !pairing.links.isEmpty(); });
    if (sharers == 0)
        return {};
    const qsizetype fairShare = maxAdvertisedAtsds / sharers;
    qsizetype oneMore = maxAdvertisedAtsds % sharers;
    QList<PciAddress> surplus;
    for (const Pairing &pairing : pairings) {
        if (pairing.links.isEmpty())
            continue;
        const qsizetype kept = fairShare + (oneMore-- > 0 ? 1 : 0);
        surplus += pairing.links.mid(std::min(kept, pairing.links.size()));
    }
    return surplus;
}

} // namespace

void checkTooManyGpus(const RuleContext &context, QList<Problem> &problems)
{
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        const QList<Pairing> pairings = pairingsOn(context, position);
        if (pairings.size() <= maxNvLinkSlots)
            continue;
        const VphbIndex index = context.indexOf(position);
        QList<PciAddress> gpus;
        for (const Pairing &pairing : pairings)
            gpus += pairing.gpus;
        Problem problem;
        problem.where = places(gpus, {index});
        problem.message = Rule::tr("vPHB %1 has the devices of %2 NVLink GPUs. QEMU gives up at "
                                   "more than %3 and leaves NVLink2 out of the whole vPHB. Move or "
                                   "remove some.")
                              .arg(index.value)
                              .arg(pairings.size())
                              .arg(maxNvLinkSlots);
        const qsizetype kept = std::min<qsizetype>(gpus.size(), maxNvLinkSlots);
        if (isOneGroup(context, position))
            problem.fix = removalOfGpus(context, gpus.mid(kept));
        problems.append(problem);
    }
}

void checkTooManyLinks(const RuleContext &context, QList<Problem> &problems)
{
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        const VphbIndex index = context.indexOf(position);
        for (const Pairing &pairing : pairingsOn(context, position)) {
            if (pairing.links.size() <= maxLinksPerGpu)
                continue;
            const QList<PciAddress> surplus = pairing.links.mid(maxLinksPerGpu);
            Problem problem;
            problem.where = places(pairing.gpus + pairing.links, {index});
            problem.message = Rule::tr("On vPHB %1 one GPU has %2 NVLink bridges (%3). QEMU stops "
                                       "with \"Found too many NVLink bridges per GPU\" at more "
                                       "than %4 and leaves NVLink2 out of the whole vPHB. Remove "
                                       "some.")
                                  .arg(index.value)
                                  .arg(pairing.links.size())
                                  .arg(context.namesOf(pairing.links))
                                  .arg(maxLinksPerGpu);
            problem.fix = removal(context, surplus);
            problems.append(problem);
        }
    }
}

void checkTooManyAtsds(const RuleContext &context, QList<Problem> &problems)
{
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        const QList<Pairing> pairings = pairingsOn(context, position);
        QList<PciAddress> links;
        for (const Pairing &pairing : pairings)
            links += pairing.links;
        if (links.size() <= maxAdvertisedAtsds)
            continue;
        const VphbIndex index = context.indexOf(position);
        const QList<PciAddress> surplus = surplusLinks(pairings);
        Problem problem;
        problem.where = places(links, {index});
        problem.message = Rule::tr("vPHB %1 has %2 NVLink bridges, each with an ATSD register. "
                                   "A guest can be told of %3 for each vPHB; the others are "
                                   "dropped, mostly without a word. Use fewer bridges.")
                              .arg(index.value)
                              .arg(links.size())
                              .arg(maxAdvertisedAtsds);
        if (isOneGroup(context, position))
            problem.fix = removal(context, surplus);
        problems.append(problem);
    }
}

void checkTooManyGpusInVm(const RuleContext &context, QList<Problem> &problems)
{
    QList<PciAddress> gpus;
    for (const PlacedDevice &placed : context.devices()) {
        if (placed.isNvLinkGpu())
            gpus.append(placed.host);
    }
    if (gpus.size() <= maxNvLinkSlots)
        return;
    const QList<PciAddress> surplus = gpus.mid(maxNvLinkSlots);
    Problem problem;
    problem.where = places(surplus);
    problem.message = Rule::tr("The virtual machine has %1 NVLink GPUs. QEMU prepares NUMA nodes "
                               "for the memory of %2 only; that of %3 would get wrong distances "
                               "or none. Use at most %2.")
                          .arg(gpus.size())
                          .arg(maxNvLinkSlots)
                          .arg(context.namesOf(surplus));
    problem.fix = removalOfGpus(context, surplus);
    problems.append(problem);
}

} // namespace redbud
