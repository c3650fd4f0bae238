// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/export/domainparts.h"

#include <algorithm>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;
using Element = DomainWriter::Element;

QString modeName(MemoryPolicy policy)
{
    switch (policy) {
    case MemoryPolicy::Bind:
        break;
    case MemoryPolicy::Preferred:
        return u"preferred"_s;
    case MemoryPolicy::Interleave:
        return u"interleave"_s;
    }
    return u"strict"_s;
}

QString nodeSet(const MemoryBinding &binding)
{
    CpuSet nodes;
    for (const int node : binding.hostNodes)
        nodes = nodes.united(CpuSet(node, node));
    return nodes.toString();
}

void writeBacking(DomainWriter &writer, const Machine &machine)
{
    if (!machine.hugePages && !machine.preallocate)
        return;
    const Element backing(writer, u"memoryBacking"_s);
    if (machine.hugePages) {
        {
            const Element pages(writer, u"hugepages"_s);
            writer.empty(u"page"_s, {{u"size"_s, QString::number(*machine.hugePages / KiB)},
                                     {u"unit"_s, u"KiB"_s}});
        }
        writer.empty(u"source"_s, {{u"type"_s, u"memfd"_s}});
    }
    if (machine.preallocate)
        writer.empty(u"allocation"_s, {{u"mode"_s, u"immediate"_s}});
}

void writeHostNodes(DomainWriter &writer, const Plan &plan)
{
    const MemoryBinding &common = plan.machine.memoryBinding;
    const bool any =
        !common.isEmpty() || std::ranges::any_of(plan.numaNodes, [](const GuestNumaNode &node) {
            return !node.binding.isEmpty();
        });
    if (!any)
        return;
    const Element tuning(writer, u"numatune"_s);
    if (plan.numaNodes.isEmpty()) {
        writer.empty(u"memory"_s,
                     {{u"mode"_s, modeName(common.policy)}, {u"nodeset"_s, nodeSet(common)}});
        return;
    }
    for (qsizetype i = 0; i < plan.numaNodes.size(); ++i) {
        const MemoryBinding &own = plan.numaNodes[i].binding;
        const MemoryBinding &binding = own.isEmpty() ? common : own;
        if (binding.isEmpty())
            continue;
        writer.empty(u"memnode"_s, {{u"cellid"_s, QString::number(i)},
                                    {u"mode"_s, modeName(binding.policy)},
                                    {u"nodeset"_s, nodeSet(binding)}});
    }
}

} // namespace

QList<GuestNumaNode> domainNumaNodes(const Plan &plan)
{
    if (!plan.numaNodes.isEmpty() || !plan.machine.maxMemory)
        return plan.numaNodes;
    return {GuestNumaNode{plan.machine.memory, plan.machine.vcpus(), {}, {}}};
}

void writeMemory(DomainWriter &writer, const Plan &plan)
{
    const Machine &machine = plan.machine;
    if (machine.maxMemory)
        writer.kib(u"maxMemory"_s, *machine.maxMemory, {{u"slots"_s, u"32"_s}});
    writer.kib(u"memory"_s, machine.memory);
    writeBacking(writer, machine);
    writeHostNodes(writer, plan);
}

} // namespace redbud
