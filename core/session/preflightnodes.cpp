// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/rules/hugepages.h"
#include "core/session/preflightcontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

using Level = PreflightItem::Level;

namespace
{

/// Memory that comes from these nodes of the host or from nowhere.
struct BoundMemory {
    quint64 bytes = 0;
    QList<int> nodes; ///< sorted
};

void append(QList<BoundMemory> &all, quint64 bytes, const MemoryBinding &binding)
{
    if (binding.isEmpty() || binding.policy != MemoryPolicy::Bind || bytes == 0)
        return;
    QList<int> nodes = binding.hostNodes;
    std::ranges::sort(nodes);
    all.append({bytes, nodes});
}

QList<BoundMemory> boundMemory(const Plan &plan)
{
    QList<BoundMemory> all;
    for (const GuestNumaNode &node : plan.numaNodes)
        append(all, node.memory,
               node.binding.isEmpty() ? plan.machine.memoryBinding : node.binding);
    if (plan.numaNodes.isEmpty())
        append(all, plan.machine.memory, plan.machine.memoryBinding);
    return all;
}

/// What has to come from these nodes, in units of which each object takes whole ones.
quint64 neededFrom(const QList<int> &nodes, const QList<BoundMemory> &all, quint64 unit)
{
    quint64 needed = 0;
    for (const BoundMemory &one : all) {
        if (std::ranges::includes(nodes, one.nodes))
            needed += one.bytes / unit + (one.bytes % unit ? 1 : 0);
    }
    return needed;
}

QList<NumaNode> ofHost(const PreflightContext &context, const QList<int> &nodes)
{
    QList<NumaNode> found = context.facts().memory.nodes;
    found.removeIf([&nodes](const NumaNode &node) { return !nodes.contains(node.id); });
    return found;
}

quint64 freePages(const QList<NumaNode> &nodes, quint64 size)
{
    quint64 free = 0;
    for (const NumaNode &node : nodes) {
        const HugePages *pages = hugePagesOf(node.hugePages, size);
        free += pages ? pages->free : 0;
    }
    return free;
}

/// Those of the nodes, and those that the kernel may make, which it tells of no node.
quint64 pagesToBeHad(const PreflightContext &context, const QList<NumaNode> &nodes,
                     const HugePages &pages)
{
    const quint64 everywhere = freePages(context.facts().memory.nodes, pages.size);
    const quint64 more = pages.free - std::min(pages.free, everywhere);
    return std::min(pages.free, freePages(nodes, pages.size) + more);
}

quint64 memoryOf(const QList<NumaNode> &nodes)
{
    quint64 memory = 0;
    for (const NumaNode &node : nodes)
        memory += node.memory;
    return memory;
}

QString namesOf(const QList<int> &nodes)
{
    QStringList names;
    for (const int node : nodes)
        names.append(QString::number(node));
    return names.join(u", "_s);
}

} // namespace

bool isBoundToNodes(const PreflightContext &context)
{
    return !boundMemory(context.started()).isEmpty();
}

std::optional<PreflightItem> shortageOfPages(const PreflightContext &context,
                                             const HugePages &pages)
{
    const QList<BoundMemory> all = boundMemory(context.started());
    for (const BoundMemory &one : all) {
        const QList<NumaNode> nodes = ofHost(context, one.nodes);
        const quint64 needed = neededFrom(one.nodes, all, pages.size);
        const quint64 free = pagesToBeHad(context, nodes, pages);
        // Of nodes that the host does not have, a rule speaks.
        if (nodes.isEmpty() || needed <= free)
            continue;
        return PreflightItem{
            u"huge-pages"_s, context.errorUnlessWaived(u"huge-page-shortage"_s),
            PreflightContext::tr("The memory takes %1 huge pages of %2 from NUMA node %3 alone, "
                                 "and %4 can be had there now. QEMU would end as soon as the guest "
                                 "needs one more (SIGBUS). Set more aside there, or take the "
                                 "memory from other nodes as well.")
                .arg(needed)
                .arg(sizeForPeople(pages.size), namesOf(one.nodes))
                .arg(free)};
    }
    return std::nullopt;
}

std::optional<PreflightItem> shortageOfNodes(const PreflightContext &context)
{
    const QList<BoundMemory> all = boundMemory(context.started());
    for (const BoundMemory &one : all) {
        const quint64 needed = neededFrom(one.nodes, all, 1);
        const quint64 memory = memoryOf(ofHost(context, one.nodes));
        if (memory == 0 || needed <= memory)
            continue;
        return PreflightItem{
            u"memory"_s, context.errorUnlessWaived(u"too-much-memory"_s),
            PreflightContext::tr("%1 of memory come from NUMA node %2 alone, which has %3. The "
                                 "host would end QEMU when the guest needs more. Give it less, or "
                                 "take the memory from other nodes as well.")
                .arg(sizeForPeople(needed), namesOf(one.nodes), sizeForPeople(memory))};
    }
    return std::nullopt;
}

} // namespace redbud
