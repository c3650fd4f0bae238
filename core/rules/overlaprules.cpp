// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/placement/addressmap.h"
#include "core/rules/checks.h"
#include "core/rules/rulecontext.h"
#include "core/rules/ruleset.h"

namespace redbud
{

namespace
{

/// The usual sizes of the windows for a vPHB whose user chose others.
std::optional<Fix> usualSizes(const RuleContext &context, qsizetype position)
{
    VphbWindows windows = context.plan().vphbs[position].windows;
    if (!windows.mmio32Size && !windows.mmio64Size)
        return std::nullopt;
    windows.mmio32Size.reset();
    windows.mmio64Size.reset();
    return Fix{
        Rule::tr("Give vPHB %1 windows of the usual sizes").arg(context.indexOf(position).value),
        {SetVphbWindows{position, windows}}};
}

/// GPU memory that grows out of its window.
bool isOfAnotherRule(const std::pair<Region, Region> &pair, WindowLayout layout)
{
    return layout == WindowLayout::NvLink2 && pair.first.kind == Region::Kind::GpuRam;
}

} // namespace

void checkWindowSize(const RuleContext &context, QList<Problem> &problems)
{
    const auto type = MachineType::parse(context.plan().machine.type);
    if (!type)
        return;
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        const VphbWindows windows = effectiveWindows(*type, context.plan().vphbs[position].windows);
        if (*windows.mmio64Size == 0 || *windows.mmio32Size <= largestMmio32)
            continue;
        const VphbIndex index = context.indexOf(position);
        Problem problem;
        problem.where = places({}, {index});
        problem.message =
            Rule::tr("vPHB %1 has an MMIO32 window of %2 beside an MMIO64 window. A "
                     "window of 32-bit addresses can be %3 at most, and QEMU would "
                     "not start. Make it smaller.")
                .arg(index.value)
                .arg(sizeForPeople(*windows.mmio32Size), sizeForPeople(largestMmio32));
        problem.fix = usualSizes(context, position);
        problems.append(problem);
    }
}

void checkWindowsOverlap(const RuleContext &context, QList<Problem> &problems)
{
    const auto type = MachineType::parse(context.plan().machine.type);
    if (!type || !context.placement())
        return;
    const WindowLayout layout = context.options().layout.value_or(windowLayoutOf(*type));
    const auto pairs = overlaps(addressMap(context.plan().machine, context.placement()->vphbs));
    const Region *reported = nullptr; // with the first that it runs into
    for (const auto &pair : pairs) {
        if (isOfAnotherRule(pair, layout) || (reported && *reported == pair.first))
            continue;
        reported = &pair.first;
        Problem problem;
        for (const Region &region : {pair.first, pair.second}) {
            if (!region.vphb || problem.where.contains(Place(VphbIndex{*region.vphb})))
                continue;
            problem.where.append(VphbIndex{*region.vphb});
            const qsizetype position = context.positionOfIndex(*region.vphb);
            if (!problem.fix && position >= 0)
                problem.fix = usualSizes(context, position);
        }
        problem.message =
            Rule::tr("In the guest's address space %1 and %2 share addresses (from "
                     "%3 on). QEMU starts all the same, and the guest reaches only "
                     "one of them there. Make the windows smaller, use other indices "
                     "or less memory.")
                .arg(describe(pair.first), describe(pair.second), hex(pair.second.window.base));
        problems.append(problem);
    }
}

} // namespace redbud
