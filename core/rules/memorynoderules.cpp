// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/checks.h"
#include "core/rules/rulecontext.h"
#include "core/rules/ruleset.h"

#include <algorithm>
#include <iterator>

namespace redbud
{

namespace
{

/// The lists of host's nodes that the plan takes memory from.
QList<QList<int>> bindings(const Plan &plan)
{
    QList<QList<int>> lists{plan.machine.memoryBinding.hostNodes};
    for (const GuestNumaNode &node : plan.numaNodes)
        lists.append(node.binding.hostNodes);
    return lists;
}

QList<int> eachOnce(QList<int> nodes)
{
    std::ranges::sort(nodes);
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    return nodes;
}

bool isGpuMemory(const Host &host, int node)
{
    return std::ranges::any_of(
        host.gpus, [node](const Gpu &gpu) { return gpu.memory && gpu.memory->numaNode == node; });
}

QString namesOf(const QList<int> &nodes)
{
    QStringList names;
    for (const int node : nodes)
        names.append(QString::number(node));
    return names.join(QStringLiteral(", "));
}

MemoryBinding without(MemoryBinding binding, const QList<int> &nodes)
{
    binding.hostNodes.removeIf([&](int node) { return nodes.contains(node); });
    if (binding.isEmpty())
        return {};
    return binding;
}

/// Takes no memory from these nodes. What is then bound to none is left to the host.
Fix leaveOut(const RuleContext &context, const QList<int> &nodes)
{
    const Plan &plan = context.plan();
    Fix fix{Rule::tr("Take no memory from NUMA node %1").arg(namesOf(nodes)),
            {SetMemoryBinding{without(plan.machine.memoryBinding, nodes)}}};
    if (!plan.numaNodes.isEmpty()) {
        QList<GuestNumaNode> changed = plan.numaNodes;
        for (GuestNumaNode &node : changed)
            node.binding = without(node.binding, nodes);
        fix.edits.append(SetNumaNodes{changed});
    }
    return fix;
}

/// @a message names the nodes as %1.
void append(const RuleContext &context, const QList<int> &nodes, const QString &message,
            QList<Problem> &problems, Severity severity = Severity::Error)
{
    if (nodes.isEmpty())
        return;
    Problem problem;
    problem.severity = severity;
    problem.message = message.arg(namesOf(nodes));
    problem.fix = leaveOut(context, nodes);
    problems.append(problem);
}

} // namespace

void checkMemoryNodeUnknown(const RuleContext &context, QList<Problem> &problems)
{
    const QList<NumaNode> &known = context.host().numaNodes;
    if (known.isEmpty())
        return;
    // Of a GPU's memory another rule speaks.
    const auto isThere = [&](int node) {
        return isGpuMemory(context.host(), node) ||
               std::ranges::find(known, node, &NumaNode::id) != known.end();
    };
    QList<int> alone;
    QList<int> beside;
    for (const QList<int> &nodes : bindings(context.plan())) {
        QList<int> &missing = std::ranges::none_of(nodes, isThere) ? alone : beside;
        std::ranges::remove_copy_if(nodes, std::back_inserter(missing), isThere);
    }
    append(context, eachOnce(alone),
           Rule::tr("The plan takes memory from NUMA node %1, which the host does not have. QEMU "
                    "would not start. Choose another node, or leave it to the host."),
           problems);
    append(context, eachOnce(beside),
           Rule::tr("The plan takes memory from NUMA node %1 among others, which the host does not "
                    "have. The memory comes from the others."),
           problems, Severity::Warning);
}

void checkMemoryOnGpu(const RuleContext &context, QList<Problem> &problems)
{
    QList<int> nodes;
    for (const QList<int> &bound : bindings(context.plan()))
        nodes += bound;
    nodes.removeIf([&](int node) { return !isGpuMemory(context.host(), node); });
    append(
        context, eachOnce(nodes),
        Rule::tr("The plan takes memory from NUMA node %1, which is the memory of a GPU. It goes "
                 "to a virtual machine together with its GPU and cannot be another one's "
                 "memory. Choose a node of a processor."),
        problems);
}

} // namespace redbud
