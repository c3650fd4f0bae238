// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/checks.h"
#include "core/rules/rulecontext.h"
#include "core/rules/rulefixes.h"
#include "core/rules/ruleset.h"

#include <algorithm>

namespace redbud
{

namespace
{

/// A GPU outside of the plan that would have links to one in the plan.
struct BetterChoice {
    PciAddress gpu;
    PciAddress peer; ///< in the plan
    bool busy = false;
};

bool isPlanned(const RuleContext &context, const PciAddress &gpu)
{
    return context.find(gpu) != nullptr;
}

bool isLonely(const RuleContext &context, const PlacedDevice &placed)
{
    return placed.gpu && !placed.gpu->peers.isEmpty() &&
           std::ranges::none_of(placed.gpu->peers,
                                [&](const GpuPeer &peer) { return isPlanned(context, peer.gpu); });
}

/// The first GPU left out that has links to GPUs of the plan, the lonely one aside; rather one
/// that the host does not use.
std::optional<BetterChoice> betterThan(const RuleContext &context, const PlacedDevice &lonely)
{
    std::optional<BetterChoice> busy;
    for (const PlacedDevice &placed : context.devices()) {
        if (!placed.gpu || placed.host == lonely.host)
            continue;
        for (const GpuPeer &peer : placed.gpu->peers) {
            if (isPlanned(context, peer.gpu) || !context.host().gpu(peer.gpu))
                continue;
            if (!context.isInUse(peer.gpu))
                return BetterChoice{peer.gpu, placed.host};
            if (!busy)
                busy = BetterChoice{peer.gpu, placed.host, true};
        }
    }
    return busy;
}

/// Beside the peer where they share an IOMMU group, else on a vPHB of its own.
std::optional<int> vphbFor(const RuleContext &context, const BetterChoice &better,
                           qsizetype devices)
{
    const Host &host = context.host();
    if (host.groupOf(better.gpu) != host.groupOf(better.peer))
        return RuleContext::FreeIndices(context).take();
    const qsizetype position = context.find(better.peer)->vphb;
    if (!context.canTake(position, devices))
        return std::nullopt;
    return context.indexOf(position).value;
}

std::optional<Fix> exchange(const RuleContext &context, const PlacedDevice &lonely,
                            const BetterChoice &better)
{
    const Gpu &gpu = *context.host().gpu(better.gpu);
    const QList<PciAddress> coming = QList{gpu.address} + gpu.bridges;
    const auto index = vphbFor(context, better, coming.size());
    if (!index)
        return std::nullopt;
    return Fix{Rule::tr("Take %1 instead of %2")
                   .arg(context.nameOf(better.gpu), context.nameOf(lonely.host)),
               removeAll(withBridges(context, {lonely.host})) + placeAll(context, coming, *index)};
}

Problem split(const RuleContext &context, const PlacedDevice &lonely, const BetterChoice &better)
{
    Problem problem;
    problem.severity = Severity::Warning;
    problem.where = places({lonely.host, better.peer}, {context.indexOf(lonely.vphb)});
    problem.message = Rule::tr("%1 has NVLinks only to GPUs that the plan leaves out, so it "
                               "reaches the other GPUs of the virtual machine through the "
                               "processors. %2 has direct NVLinks to %3, which is in the plan: "
                               "with it GPU to GPU traffic would be faster.")
                          .arg(context.nameOf(lonely.host), context.nameOf(better.gpu),
                               context.nameOf(better.peer));
    if (better.busy)
        problem.message += u' ' + Rule::tr("The host is using it, though; free it first.");
    else
        problem.fix = exchange(context, lonely, better);
    return problem;
}

} // namespace

void checkPeersSplit(const RuleContext &context, QList<Problem> &problems)
{
    // One exchange may be all that is needed, and two at once could undo each other.
    const PlacedDevice *lonely = nullptr;
    std::optional<BetterChoice> better;
    for (const PlacedDevice &placed : context.devices()) {
        if (!isLonely(context, placed))
            continue;
        const auto choice = betterThan(context, placed);
        if (!choice || (better && choice->busy))
            continue;
        lonely = &placed;
        better = choice;
        if (!choice->busy)
            break;
    }
    if (better)
        problems.append(split(context, *lonely, *better));
}

} // namespace redbud
