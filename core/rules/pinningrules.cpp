// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/pinningproposal.h"
#include "core/rules/checks.h"
#include "core/rules/rulecontext.h"
#include "core/rules/ruleset.h"

#include <algorithm>

namespace redbud
{

namespace
{

/// Every vCPU beside the plan's GPUs; nothing where the host does not tell what that is.
std::optional<Fix> pinNearGpus(const RuleContext &context)
{
    const QList<CpuPinning> proposal = proposedPinning(context.host(), context.plan());
    if (proposal.isEmpty())
        return std::nullopt;
    return Fix{Rule::tr("Pin the vCPUs beside the GPUs"), {SetPinning{proposal}}};
}

/// Without what cannot be had; nothing where that leaves a vCPU no processor.
std::optional<Fix> pinToCpusOf(const RuleContext &context, const CpuSet &online)
{
    QList<CpuPinning> pinning = context.plan().machine.pinning;
    for (CpuPinning &one : pinning) {
        one.hostCpus = one.hostCpus.intersected(online);
        if (one.hostCpus.isEmpty())
            return pinNearGpus(context);
    }
    return Fix{Rule::tr("Leave out the processors that the host does not have"),
               {SetPinning{pinning}}};
}

/// Each vCPU once, and only those that the machine has.
Fix pinOnce(const Machine &machine, const CpuSet &all)
{
    QList<CpuPinning> pinning;
    CpuSet seen;
    for (CpuPinning one : machine.pinning) {
        one.vcpus = one.vcpus.intersected(all).without(seen);
        seen = seen.united(one.vcpus);
        if (!one.vcpus.isEmpty())
            pinning.append(one);
    }
    return {Rule::tr("Pin each vCPU once"), {SetPinning{pinning}}};
}

} // namespace

void checkPinnedToMissingCpus(const RuleContext &context, QList<Problem> &problems)
{
    const CpuSet &online = context.host().resources.onlineCpus;
    if (online.isEmpty())
        return;
    for (const CpuPinning &pinning : context.plan().machine.pinning) {
        const CpuSet missing = pinning.hostCpus.without(online);
        if (missing.isEmpty())
            continue;
        Problem problem;
        if (missing == pinning.hostCpus) {
            problem.message =
                Rule::tr("The vCPUs %1 are pinned to the processors %2, of which the "
                         "host has none. It would refuse to run them there. Choose "
                         "from its processors %3.")
                    .arg(pinning.vcpus.toString(), pinning.hostCpus.toString(), online.toString());
        } else {
            problem.severity = Severity::Warning;
            problem.message =
                Rule::tr("The vCPUs %1 are pinned to the processors %2, but the host "
                         "does not have %3. They share the others.")
                    .arg(pinning.vcpus.toString(), pinning.hostCpus.toString(), missing.toString());
        }
        problem.fix = pinToCpusOf(context, online);
        problems.append(problem);
    }
}

void checkPinnedTwice(const RuleContext &context, QList<Problem> &problems)
{
    const Machine &machine = context.plan().machine;
    const CpuSet all(0, std::min(machine.vcpus() - 1, CpuSet::largestCpu));
    CpuSet seen;
    CpuSet twice;
    for (const CpuPinning &pinning : machine.pinning) {
        twice = twice.united(seen.intersected(pinning.vcpus));
        seen = seen.united(pinning.vcpus);
    }
    QStringList sentences;
    if (!twice.isEmpty()) {
        sentences += Rule::tr("The vCPUs %1 are pinned more than once; what the plan says first "
                              "counts.")
                         .arg(twice.toString());
    }
    if (const CpuSet beyond = seen.without(all); !beyond.isEmpty()) {
        sentences += Rule::tr("The vCPUs %1 are pinned, but the machine has %2 vCPUs, which count "
                              "from 0.")
                         .arg(beyond.toString())
                         .arg(machine.vcpus());
    }
    if (sentences.isEmpty())
        return;
    Problem problem;
    problem.severity = Severity::Warning;
    problem.message = sentences.join(u' ');
    problem.fix = pinOnce(machine, all);
    problems.append(problem);
}

void checkPinnedFarFromGpus(const RuleContext &context, QList<Problem> &problems)
{
    const CpuSet near = cpusNearGpus(context.host(), context.plan());
    if (near.isEmpty())
        return;
    CpuSet vcpus;
    for (const CpuPinning &pinning : context.plan().machine.pinning) {
        if (!pinning.hostCpus.without(near).isEmpty())
            vcpus = vcpus.united(pinning.vcpus);
    }
    if (vcpus.isEmpty())
        return;
    Problem problem;
    problem.severity = Severity::Info;
    problem.message = Rule::tr("The vCPUs %1 may run on processors that are not beside the plan's "
                               "GPUs, from where they reach the GPUs and their memory more slowly. "
                               "The processors %2 are beside them.")
                          .arg(vcpus.toString(), near.toString());
    problem.fix = pinNearGpus(context);
    problems.append(problem);
}

} // namespace redbud
