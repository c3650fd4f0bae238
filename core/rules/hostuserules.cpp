// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/checks.h"
#include "core/rules/rulecontext.h"
#include "core/rules/rulefixes.h"
#include "core/rules/ruleset.h"

namespace redbud
{

void checkDisplayInPlan(const RuleContext &context, QList<Problem> &problems)
{
    for (const PlacedDevice &placed : context.devices()) {
        if (!placed.device)
            continue;
        const bool console = placed.device->bootDisplay;
        if (!console && placed.device->kind != DeviceKind::Display)
            continue;
        Problem problem;
        problem.severity = console ? Severity::Warning : Severity::Info;
        problem.where = places({placed.host}, {context.indexOf(placed.vphb)});
        problem.message =
            (console ? Rule::tr("%1 shows the host's console. Given to the virtual machine it is "
                                "gone from the host, until a restart in most cases. Remove it, "
                                "unless you can reach the host over the network.")
                     : Rule::tr("%1 is a display controller. Make sure that nobody works on a "
                                "screen of this host before you give it away."))
                .arg(context.nameOf(placed.host));
        problem.fix = removal(context, {placed.host});
        problems.append(problem);
    }
}

void checkDeviceInUse(const RuleContext &context, QList<Problem> &problems)
{
    for (const PlacedDevice &placed : context.devices()) {
        // That a GPU's memory is online has a rule of its own.
        if (!context.isInUse(placed.host))
            continue;
        Problem problem;
        problem.severity = Severity::Warning;
        problem.where = places({placed.host}, {context.indexOf(placed.vphb)});
        problem.message =
            Rule::tr("The host itself is using %1: %2. The virtual machine can have "
                     "it only when the host no longer does. Free it first, or remove "
                     "it from the plan.")
                .arg(context.nameOf(placed.host), placed.device->inUse->join(QStringLiteral(", ")));
        // Which GPUs a virtual machine gets is not for a repair to decide.
        if (!placed.gpu && !placed.bridge)
            problem.fix = removal(context, {placed.host});
        problems.append(problem);
    }
}

void checkGpuMemoryOnline(const RuleContext &context, QList<Problem> &problems)
{
    for (const PlacedDevice &placed : context.devices()) {
        if (!placed.gpu || !placed.gpu->memory || !placed.gpu->memory->online)
            continue;
        Problem problem;
        problem.severity = Severity::Warning;
        problem.where = places({placed.host}, {context.indexOf(placed.vphb)});
        problem.message = Rule::tr("The host uses the memory of %1 as its own: the nvidia driver "
                                   "has it online as NUMA node %2. The GPU can be taken from the "
                                   "host only after that memory is offline. Stop "
                                   "nvidia-persistenced and what computes on the GPU, and take "
                                   "the node offline.")
                              .arg(context.nameOf(placed.host))
                              .arg(placed.gpu->memory->numaNode);
        problems.append(problem);
    }
}

} // namespace redbud
