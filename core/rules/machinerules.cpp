// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/machinetype.h"
#include "core/rules/checks.h"
#include "core/rules/rulecontext.h"
#include "core/rules/ruleset.h"

#include <algorithm>

namespace redbud
{

namespace
{

/// The newest type with NVLink2 that the QEMU in question has. Where none is known: the one that
/// Debian 12's QEMU, the last stable one with NVLink2, calls "pseries".
MachineType newestUsable(const RuleContext &context)
{
    constexpr MachineType usual{7, 2};
    const auto &newest = context.options().newestMachine;
    if (!newest || !newest->hasNvLink2Windows())
        return usual;
    return std::min(*newest, MachineType::newestWithNvLink2);
}

Fix useKnownType(const RuleContext &context)
{
    const QString type = newestUsable(context).name();
    return {Rule::tr("Use %1").arg(type), {SetMachineType{type}}};
}

bool wantsNvLink(const RuleContext &context)
{
    return std::ranges::any_of(context.devices(), &PlacedDevice::isNvLinkGpu);
}

} // namespace

void checkMachineWithoutNvLink2(const RuleContext &context, QList<Problem> &problems)
{
    const QString &name = context.plan().machine.type;
    const auto type = MachineType::parse(name);
    const bool losesNvLink = wantsNvLink(context);
    Problem problem;
    if (!type) {
        problem.message = Rule::tr("\"%1\" is not a pseries machine type. Only pseries machines "
                                   "have vPHBs and NVLink2. Use a type such as pseries-7.2.")
                              .arg(name);
    } else if (losesNvLink && !type->hasNvLink2Windows()) {
        problem.message = Rule::tr("%1 has no room for GPU memory and ATSD registers in its "
                                   "address space, so NVLink2 would be off without a word. Use "
                                   "pseries-4.1 or newer, up to pseries-8.1.")
                              .arg(name);
    } else if (losesNvLink && *type > MachineType::newestWithNvLink2) {
        problem.message = Rule::tr("%1 needs a QEMU newer than 8.1, and those have no NVLink2 any "
                                   "more: the GPUs would be plain PCI devices. Use a type up to "
                                   "pseries-8.1.")
                              .arg(name);
    } else {
        return;
    }
    problem.fix = useKnownType(context);
    problems.append(problem);
}

void checkMachineAlias(const RuleContext &context, QList<Problem> &problems)
{
    if (!MachineType::isAlias(context.plan().machine.type))
        return;
    Problem problem;
    problem.severity = Severity::Warning;
    problem.message = Rule::tr("\"pseries\" stands for the newest type of whichever QEMU runs the "
                               "plan, so the guest may find another machine after an update. Name "
                               "a version.");
    problem.fix = useKnownType(context);
    problems.append(problem);
}

void checkMachineTooNew(const RuleContext &context, QList<Problem> &problems)
{
    const QString &name = context.plan().machine.type;
    const auto type = MachineType::parse(name);
    const auto &newest = context.options().newestMachine;
    if (!type || !newest || MachineType::isAlias(name) || *type <= *newest)
        return;
    Problem problem;
    problem.message = Rule::tr("%1 is newer than this QEMU, whose newest machine type is %2. It "
                               "would not start. Use that type, or a newer QEMU.")
                          .arg(name, newest->name());
    problem.fix = Fix{Rule::tr("Use %1").arg(newest->name()), {SetMachineType{newest->name()}}};
    problems.append(problem);
}

void checkQemuWithoutNvLink2(const RuleContext &context, QList<Problem> &problems)
{
    const auto &newest = context.options().newestMachine;
    if (!newest || !wantsNvLink(context) ||
        (newest->hasNvLink2Windows() && *newest <= MachineType::newestWithNvLink2))
        return;
    Problem problem;
    problem.message = Rule::tr("QEMU %1.%2 has no NVLink2 passthrough: it came with 4.1 and was "
                               "removed in 8.2, whatever the machine type. The GPUs would be plain "
                               "PCI devices: without the link to the processor, without their "
                               "memory in the guest's and without coherent access. Use a QEMU from "
                               "4.1 to 8.1.")
                          .arg(newest->major)
                          .arg(newest->minor);
    problems.append(problem);
}

} // namespace redbud
