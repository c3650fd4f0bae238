// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/cards.h"
#include "core/rules/checks.h"
#include "core/rules/rulecontext.h"
#include "core/rules/ruleset.h"

namespace redbud
{

namespace
{

std::optional<Fix> renumbering(qsizetype position, std::optional<int> index)
{
    if (!index)
        return std::nullopt;
    return Fix{Rule::tr("Give it index %1").arg(*index), {RenumberVphb{position, *index}}};
}

} // namespace

void checkDuplicateVphbIndex(const RuleContext &context, QList<Problem> &problems)
{
    RuleContext::FreeIndices free(context);
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        if (context.isFirstWithIndex(position))
            continue;
        const VphbIndex index = context.indexOf(position);
        Problem problem;
        problem.where = places({}, {index});
        problem.message = Rule::tr("Two vPHBs have index %1. The index decides where a vPHB is in "
                                   "the guest's address space, so QEMU would not start. Give one "
                                   "of them another index.")
                              .arg(index.value);
        problem.fix = renumbering(position, free.take());
        problems.append(problem);
    }
}

void checkVphbIndexTooLarge(const RuleContext &context, QList<Problem> &problems)
{
    const auto type = MachineType::parse(context.plan().machine.type);
    const int largest = type ? maxVphbIndexOf(windowLayoutOf(*type)) : maxVphbIndex;
    RuleContext::FreeIndices free(context);
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        const VphbIndex index = context.indexOf(position);
        if (index.value <= largest)
            continue;
        Problem problem;
        problem.where = places({}, {index});
        problem.message = Rule::tr("vPHB index %1 is too large: the guest's address space has room "
                                   "for indices 0 to %2, and QEMU would not start. Give it a "
                                   "smaller one.")
                              .arg(index.value)
                              .arg(largest);
        problem.fix = renumbering(position, free.take());
        problems.append(problem);
    }
}

void checkUnknownVphb(const RuleContext &context, QList<Problem> &problems)
{
    QSet<int> reported;
    const auto check = [&](const auto &card) {
        // vPHB 0 is there in every pseries machine.
        if (card.vphb == 0 || context.positionOfIndex(card.vphb) >= 0 ||
            reported.contains(card.vphb))
            return;
        reported.insert(card.vphb);
        Problem problem;
        problem.where = places({}, {VphbIndex{card.vphb}});
        problem.message = Rule::tr("A disk, network card or display is on vPHB %1, which the plan "
                                   "does not have, so QEMU would not find its bus. Add that vPHB, "
                                   "or move it.")
                              .arg(card.vphb);
        if (card.vphb <= maxVphbIndex)
            problem.fix = Fix{Rule::tr("Add vPHB %1").arg(card.vphb), {AddVphb{card.vphb}}};
        problems.append(problem);
    };
    forEachCard(context.plan(), check);
    forEachScsiDisk(context.plan(), check);
}

void checkNumaNodeUnknown(const RuleContext &context, QList<Problem> &problems)
{
    const qsizetype nodes = context.plan().numaNodes.size();
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        const auto node = context.plan().vphbs[position].numaNode;
        if (!node || *node < nodes)
            continue;
        const VphbIndex index = context.indexOf(position);
        Problem problem;
        problem.where = places({}, {index});
        problem.message =
            (nodes == 0 ? Rule::tr("vPHB %1 is assigned to guest NUMA node %2, but the plan "
                                   "defines no guest NUMA nodes. QEMU would not start. Leave the "
                                   "node open, or define it.")
                        : Rule::tr("vPHB %1 is assigned to guest NUMA node %2, which the plan does "
                                   "not define. QEMU would not start. Leave the node open, or "
                                   "define it."))
                .arg(index.value)
                .arg(*node);
        problem.fix = Fix{Rule::tr("Leave the NUMA node of vPHB %1 open").arg(index.value),
                          {SetVphbNumaNode{position, std::nullopt}}};
        problems.append(problem);
    }
}

} // namespace redbud
