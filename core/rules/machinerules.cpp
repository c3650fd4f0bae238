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

/// The type that Debian 12's QEMU, the last stable one with NVLink2, calls "pseries".
Fix useKnownType()
{
    const QString type = QStringLiteral("pseries-7.2");
    return {Rule::tr("Use %1").arg(type), {SetMachineType{type}}};
}

} // namespace

void checkMachineWithoutNvLink2(const RuleContext &context, QList<Problem> &problems)
{
    const QString &name = context.plan().machine.type;
    const auto type = MachineType::parse(name);
    const bool wantsNvLink = std::ranges::any_of(context.devices(), &PlacedDevice::isNvLinkGpu);
    Problem problem;
    if (!type) {
        problem.message = Rule::tr("\"%1\" is not a pseries machine type. Only pseries machines "
                                   "have vPHBs and NVLink2. Use a type such as pseries-7.2.")
                              .arg(name);
    } else if (wantsNvLink && !type->hasNvLink2Windows()) {
        problem.message = Rule::tr("%1 has no room for GPU memory and ATSD registers in its "
                                   "address space, so NVLink2 would be off without a word. Use "
                                   "pseries-4.1 or newer, up to pseries-8.1.")
                              .arg(name);
    } else if (wantsNvLink && *type > MachineType::newestWithNvLink2) {
        problem.message = Rule::tr("%1 needs a QEMU newer than 8.1, and those have no NVLink2 any "
                                   "more: the GPUs would be plain PCI devices. Use a type up to "
                                   "pseries-8.1.")
                              .arg(name);
    } else {
        return;
    }
    problem.fix = useKnownType();
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
    problem.fix = useKnownType();
    problems.append(problem);
}

} // namespace redbud
