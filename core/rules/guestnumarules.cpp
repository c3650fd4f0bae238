// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/plan/memoryblock.h"
#include "core/rules/checks.h"
#include "core/rules/rulecontext.h"
#include "core/rules/ruleset.h"

#include <algorithm>
#include <limits>

namespace redbud
{

namespace
{

/// MAX_NODES of QEMU.
constexpr qsizetype maxGuestNodes = 128;

/// What all nodes have together; the largest number where that is even more.
quint64 memoryOfNodes(const Plan &plan)
{
    constexpr quint64 most = std::numeric_limits<quint64>::max();
    quint64 sum = 0;
    for (const GuestNumaNode &node : plan.numaNodes)
        sum += std::min(node.memory, most - sum);
    return sum;
}

/// The @a position'th of @a nodes shares of @a whole; the first ones get what does not divide.
template <typename Number>
Number share(Number whole, qsizetype position, qsizetype nodes)
{
    return whole / Number(nodes) + Number(Number(position) < whole % Number(nodes));
}

bool fitsTheHost(const RuleContext &context, quint64 memory)
{
    const quint64 available = context.host().resources.memory;
    return memory > 0 && memory % memoryBlock == 0 && (available == 0 || memory <= available);
}

/// Where the nodes' memory could be the machine's, the nodes are taken at their word.
std::optional<Fix> matchMemory(const RuleContext &context, quint64 sum)
{
    const Plan &plan = context.plan();
    if (fitsTheHost(context, sum)) {
        return Fix{
            Rule::tr("Give the virtual machine the %1 of its NUMA nodes").arg(sizeForPeople(sum)),
            {SetMemory{sum}}};
    }
    if (plan.machine.memory % memoryBlock != 0)
        return std::nullopt;
    QList<GuestNumaNode> nodes = plan.numaNodes;
    for (qsizetype i = 0; i < nodes.size(); ++i)
        nodes[i].memory = share(plan.machine.memory / memoryBlock, i, nodes.size()) * memoryBlock;
    return Fix{Rule::tr("Share the memory out evenly between the NUMA nodes"),
               {SetNumaNodes{nodes}}};
}

/// Whole cores for every node; nothing where there are so many that a plan cannot hold them.
std::optional<Fix> shareCpus(const Plan &plan)
{
    const Machine &machine = plan.machine;
    QList<GuestNumaNode> nodes = plan.numaNodes;
    for (qsizetype i = 0; i < nodes.size(); ++i)
        nodes[i].cpus = share(machine.sockets * machine.cores, i, nodes.size()) * machine.threads;
    const PlanEdit edit = SetNumaNodes{nodes};
    if (!redbud::apply(plan, edit))
        return std::nullopt;
    return Fix{Rule::tr("Share the vCPUs out evenly between the NUMA nodes"), {edit}};
}

/// How the nodes share out the vCPUs: each has the next ones in a row.
struct CpuShares {
    qint64 given = 0;
    std::optional<qsizetype> inACore; ///< the first node that begins in the middle of one
};

CpuShares sharesOf(const Plan &plan)
{
    CpuShares shares;
    for (qsizetype i = 0; i < plan.numaNodes.size(); ++i) {
        const int cpus = plan.numaNodes[i].cpus;
        if (cpus > 0 && !shares.inACore && shares.given % plan.machine.threads != 0)
            shares.inACore = i;
        shares.given += cpus;
    }
    return shares;
}

} // namespace

void checkNumaMemory(const RuleContext &context, QList<Problem> &problems)
{
    const Plan &plan = context.plan();
    const quint64 sum = memoryOfNodes(plan);
    if (plan.numaNodes.isEmpty() || sum == plan.machine.memory)
        return;
    Problem problem;
    problem.message = Rule::tr("The guest's NUMA nodes have %1 of memory together, and the virtual "
                               "machine has %2. QEMU starts only where both are the same. Change "
                               "the nodes or the machine.")
                          .arg(sizeForPeople(sum), sizeForPeople(plan.machine.memory));
    problem.fix = matchMemory(context, sum);
    problems.append(problem);
}

void checkNumaCpus(const RuleContext &context, QList<Problem> &problems)
{
    const Plan &plan = context.plan();
    const Machine &machine = plan.machine;
    const CpuShares shares = sharesOf(plan);
    if (shares.given == 0)
        return;
    const qint64 cores = qint64(machine.sockets) * machine.cores;
    Problem problem;
    if (shares.given > cores * machine.threads) {
        problem.message = Rule::tr("The guest's NUMA nodes have %1 vCPUs together, and the virtual "
                                   "machine has %2. QEMU would not start. Give the nodes fewer.")
                              .arg(shares.given)
                              .arg(cores * machine.threads);
    } else if (shares.inACore) {
        problem.message = Rule::tr("Guest NUMA node %1 begins in the middle of a core. The %2 "
                                   "threads of a core are on one node, and QEMU would not start. "
                                   "Give every node whole cores.")
                              .arg(*shares.inACore)
                              .arg(machine.threads);
    } else if ((shares.given + machine.threads - 1) / machine.threads < cores) {
        problem.severity = Severity::Warning;
        problem.message = Rule::tr("The guest's NUMA nodes have %1 of the %2 vCPUs. QEMU puts the "
                                   "others on node 0 and warns that later versions will refuse "
                                   "this. Share all of them out, or none.")
                              .arg(shares.given)
                              .arg(cores * machine.threads);
    } else {
        return;
    }
    problem.fix = shareCpus(plan);
    problems.append(problem);
}

void checkTooManyNumaNodes(const RuleContext &context, QList<Problem> &problems)
{
    const qsizetype nodes = context.plan().numaNodes.size();
    if (nodes <= maxGuestNodes)
        return;
    Problem problem;
    problem.message = Rule::tr("The guest has %1 NUMA nodes, and QEMU knows %2. It would not "
                               "start. Remove some.")
                          .arg(nodes)
                          .arg(maxGuestNodes);
    problems.append(problem);
}

} // namespace redbud
