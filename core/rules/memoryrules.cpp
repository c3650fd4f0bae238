// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/placement/lockedmemory.h"
#include "core/plan/memoryblock.h"
#include "core/rules/checks.h"
#include "core/rules/hugepages.h"
#include "core/rules/rulecontext.h"
#include "core/rules/ruleset.h"

#include <algorithm>

namespace redbud
{

namespace
{

/// Guest NUMA nodes share the memory out, which a repair cannot decide.
std::optional<Fix> useMemory(const RuleContext &context, quint64 bytes)
{
    if (bytes == 0 || !context.plan().numaNodes.isEmpty())
        return std::nullopt;
    return Fix{Rule::tr("Give it %1 of memory").arg(sizeForPeople(bytes)), {SetMemory{bytes}}};
}

/// The memory beside the processors that have GPUs of the plan; 0 where one is unknown.
quint64 memoryBesideGpus(const RuleContext &context)
{
    QSet<int> nodes;
    for (const PlacedDevice &placed : context.devices()) {
        if (!placed.gpu)
            continue;
        if (!placed.device || !placed.device->numaNode)
            return 0;
        nodes.insert(*placed.device->numaNode);
    }
    quint64 memory = 0;
    for (const int id : nodes) {
        const auto node = std::ranges::find(context.host().numaNodes, id, &NumaNode::id);
        if (node == context.host().numaNodes.end() || node->memory == 0)
            return 0;
        memory += node->memory;
    }
    return memory;
}

/// Bytes of free huge pages of the plan's size beside those processors; nothing where unknown.
std::optional<quint64> hugePagesBesideGpus(const RuleContext &context, quint64 size)
{
    QSet<int> nodes;
    for (const PlacedDevice &placed : context.devices()) {
        if (placed.gpu && placed.device && placed.device->numaNode)
            nodes.insert(*placed.device->numaNode);
    }
    if (nodes.isEmpty())
        return std::nullopt;
    quint64 free = 0;
    for (const NumaNode &node : context.host().numaNodes) {
        if (!nodes.contains(node.id))
            continue;
        const HugePages *pages = hugePagesOf(node.hugePages, size);
        if (!pages)
            return std::nullopt;
        free += pages->free * size;
    }
    return free;
}

} // namespace

void checkMemoryBlock(const RuleContext &context, QList<Problem> &problems)
{
    const Machine &machine = context.plan().machine;
    const auto isUneven = [](quint64 bytes) { return bytes % memoryBlock != 0; };
    const bool nodes = std::ranges::any_of(
        context.plan().numaNodes, [&](const GuestNumaNode &node) { return isUneven(node.memory); });
    if (!isUneven(machine.memory) && !isUneven(machine.maxMemory.value_or(0)) && !nodes)
        return;
    Problem problem;
    problem.message = Rule::tr("A pseries machine takes memory in blocks of %1: at its start, as "
                               "its maximum and for each of its NUMA nodes. The plan has other "
                               "sizes, and QEMU would not start. Round them.")
                          .arg(sizeForPeople(memoryBlock));
    const quint64 rounded = std::max(machine.memory / memoryBlock * memoryBlock, memoryBlock);
    if (!isUneven(machine.maxMemory.value_or(0)))
        problem.fix = useMemory(context, rounded);
    problems.append(problem);
}

void checkTooMuchMemory(const RuleContext &context, QList<Problem> &problems)
{
    const quint64 memory = context.plan().machine.memory;
    const quint64 available = context.host().resources.memory;
    if (available == 0 || memory <= available)
        return;
    Problem problem;
    problem.message = Rule::tr("The virtual machine has %1 of memory and the host %2. Memory of a "
                               "machine with passed devices is locked in the host's, so it has to "
                               "fit, and QEMU would not start. Give it less.")
                          .arg(sizeForPeople(memory), sizeForPeople(available));
    // As the automatic plan does: a quarter stays with the host.
    problem.fix = useMemory(context, available / 4 * 3 / memoryBlock * memoryBlock);
    problems.append(problem);
}

void checkMemoryBeyondGpus(const RuleContext &context, QList<Problem> &problems)
{
    const quint64 memory = context.plan().machine.memory;
    const quint64 near = memoryBesideGpus(context);
    if (near == 0 || memory <= near)
        return;
    const quint64 all = context.host().resources.memory;
    if (all != 0 && memory > all)
        return; // too much in any case
    Problem problem;
    problem.severity = Severity::Info;
    problem.message = Rule::tr("The virtual machine has %1 of memory, but the processors beside "
                               "its GPUs have %2. The rest is behind the other processor, where "
                               "the GPUs reach it more slowly.")
                          .arg(sizeForPeople(memory), sizeForPeople(near));
    problem.fix = useMemory(context, near / memoryBlock * memoryBlock);
    problems.append(problem);
}

void checkHugePageSize(const RuleContext &context, QList<Problem> &problems)
{
    const auto &size = context.plan().machine.hugePages;
    const QList<HugePages> &offered = context.host().resources.hugePages;
    if (!size || offered.isEmpty() || hugePagesOf(offered, *size))
        return;
    QStringList sizes;
    for (const HugePages &pages : offered)
        sizes.append(sizeForPeople(pages.size));
    Problem problem;
    problem.message = Rule::tr("The host has no huge pages of %1, so QEMU would not start. It has "
                               "pages of %2.")
                          .arg(sizeForPeople(*size), sizes.join(QStringLiteral(", ")));
    problem.fix = useOtherPages(context);
    problems.append(problem);
}

void checkHugePageShortage(const RuleContext &context, QList<Problem> &problems)
{
    const Machine &machine = context.plan().machine;
    const HugePages *pages =
        machine.hugePages ? hugePagesOf(context.host().resources.hugePages, *machine.hugePages)
                          : nullptr;
    if (!pages)
        return;
    const quint64 needed = machine.memory / pages->size + (machine.memory % pages->size ? 1 : 0);
    if (needed <= pages->free)
        return;
    Problem problem;
    const QString size = sizeForPeople(pages->size);
    if (needed > pages->total) {
        problem.message = Rule::tr("The memory takes %1 huge pages of %2, but the host has set %3 "
                                   "aside, so QEMU would not start. Set more aside (nr_hugepages), "
                                   "or use other pages.")
                              .arg(needed)
                              .arg(size)
                              .arg(pages->total);
    } else {
        problem.severity = Severity::Warning;
        problem.message = Rule::tr("The memory takes %1 huge pages of %2, and %3 of the host's %4 "
                                   "are free. QEMU starts only when enough of them are.")
                              .arg(needed)
                              .arg(size)
                              .arg(pages->free)
                              .arg(pages->total);
    }
    problem.fix = useOtherPages(context);
    problems.append(problem);
}

void checkHugePagesBeyondGpus(const RuleContext &context, QList<Problem> &problems)
{
    const Machine &machine = context.plan().machine;
    if (!machine.hugePages)
        return;
    const auto near = hugePagesBesideGpus(context, *machine.hugePages);
    if (!near || machine.memory <= *near)
        return;
    Problem problem;
    problem.severity = Severity::Info;
    problem.message = Rule::tr("Of the %1 of memory in huge pages, %2 are free beside the "
                               "processors with the plan's GPUs. The rest would come from behind "
                               "the other processor, where the GPUs reach it more slowly. Set more "
                               "aside on these NUMA nodes.")
                          .arg(sizeForPeople(machine.memory), sizeForPeople(*near));
    problems.append(problem);
}

void checkMemlockLimit(const RuleContext &context, QList<Problem> &problems)
{
    const auto &limit = context.host().resources.memlockLimit;
    const quint64 needed = lockedMemoryLimit(context.host(), context.plan());
    if (lockedMemoryShortfall(needed, limit) == 0)
        return;
    Problem problem;
    problem.message = Rule::tr("QEMU has to lock %1 for this plan (%2 bytes), but you may lock %3. "
                               "The host would refuse to map its memory for DMA. Raise the limit "
                               "(\"memlock\" in /etc/security/limits.conf), or launch it as a user "
                               "with a higher one.")
                          .arg(sizeForPeople(needed))
                          .arg(needed)
                          .arg(sizeForPeople(*limit));
    problems.append(problem);
}

} // namespace redbud
