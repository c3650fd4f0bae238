// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/checks.h"
#include "core/rules/rulecontext.h"
#include "core/rules/ruleset.h"

#include <algorithm>

namespace redbud
{

namespace
{

/// Nothing where a plan cannot hold so many of a kind.
std::optional<Fix> ifStorable(const Plan &plan, const QString &label, const SetProcessors &edit)
{
    const PlanEdit change = edit;
    return redbud::apply(plan, change) ? std::optional(Fix{label, {change}}) : std::nullopt;
}

/// The same sockets and at most this many vCPUs. Guest NUMA nodes share the processors out, which
/// a repair cannot decide.
std::optional<Fix> fewerCores(const RuleContext &context, int most, int threads)
{
    const Machine &machine = context.plan().machine;
    const int perSocket = most / std::max(1, machine.sockets);
    const int cores = perSocket / std::max(1, threads);
    if (cores < 1 || !context.plan().numaNodes.isEmpty())
        return std::nullopt;
    return ifStorable(context.plan(),
                      Rule::tr("Give it %1 vCPUs").arg(machine.sockets * cores * threads),
                      {machine.sockets, cores, threads});
}

/// As many vCPUs, in cores of so many threads; nothing where that does not come out even.
std::optional<Fix> otherThreads(const Plan &plan, int threads)
{
    const Machine &machine = plan.machine;
    const int perSocket = machine.cores * machine.threads;
    if (perSocket % threads != 0)
        return std::nullopt;
    return ifStorable(plan,
                      Rule::tr("Use %1 cores of %2 threads").arg(perSocket / threads).arg(threads),
                      {machine.sockets, perSocket / threads, threads});
}

} // namespace

void checkTooManyVcpus(const RuleContext &context, QList<Problem> &problems)
{
    const Machine &machine = context.plan().machine;
    const int available = context.host().resources.cpus;
    const qint64 wanted = qint64(machine.sockets) * machine.cores * machine.threads;
    if (available == 0 || wanted <= available)
        return;
    Problem problem;
    problem.severity = Severity::Warning;
    problem.message = Rule::tr("The virtual machine has %1 vCPUs and the host %2 hardware threads. "
                               "They would take turns, which slows all of them down. Give it "
                               "fewer.")
                          .arg(wanted)
                          .arg(available);
    problem.fix = fewerCores(context, available, machine.threads);
    problems.append(problem);
}

void checkTooManyThreads(const RuleContext &context, QList<Problem> &problems)
{
    const Machine &machine = context.plan().machine;
    const int available = context.host().resources.threadsPerCore;
    if (available == 0 || machine.accelerator != Accelerator::Kvm || machine.threads <= available)
        return;
    Problem problem;
    problem.severity = Severity::Warning;
    problem.message = Rule::tr("A core of the virtual machine has %1 threads, and one of the host "
                               "%2. KVM runs the threads of a guest's core on one core of the "
                               "host, so it may refuse, and they would take turns. Use at most %2.")
                          .arg(machine.threads)
                          .arg(available);
    problem.fix = otherThreads(context.plan(), available);
    problems.append(problem);
}

void checkThreadsUnderTcg(const RuleContext &context, QList<Problem> &problems)
{
    const Machine &machine = context.plan().machine;
    if (machine.accelerator != Accelerator::Tcg || machine.threads <= 1)
        return;
    Problem problem;
    problem.message = Rule::tr("An emulated processor (accel \"tcg\") has one thread per core, and "
                               "the plan wants %1. QEMU would say \"TCG cannot support more than 1 "
                               "thread/core on a pseries machine\" and stop. Use cores instead.")
                          .arg(machine.threads);
    problem.fix = otherThreads(context.plan(), 1);
    problems.append(problem);
}

} // namespace redbud
