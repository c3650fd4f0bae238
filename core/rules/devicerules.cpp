// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/checks.h"
#include "core/rules/rulecontext.h"
#include "core/rules/rulefixes.h"
#include "core/rules/ruleset.h"

namespace redbud
{

void checkUnknownDevice(const RuleContext &context, QList<Problem> &problems)
{
    for (const PlacedDevice &placed : context.devices()) {
        if (placed.device)
            continue;
        const VphbIndex vphb = context.indexOf(placed.vphb);
        Problem problem;
        problem.where = places({placed.host}, {vphb});
        problem.message = Rule::tr("This host has no device %1, which the plan puts on vPHB %2. "
                                   "QEMU would not start. Remove it, or choose a device that is "
                                   "there.")
                              .arg(placed.host.toString())
                              .arg(vphb.value);
        problem.fix = removal(context, {placed.host});
        problems.append(problem);
    }
}

void checkNotAssignable(const RuleContext &context, QList<Problem> &problems)
{
    for (const PlacedDevice &placed : context.devices()) {
        if (!placed.device)
            continue;
        const bool isBridge = placed.device->kind == DeviceKind::PciBridge;
        if (!isBridge && placed.device->iommuGroup)
            continue;
        const QString name = context.nameOf(placed.host);
        Problem problem;
        problem.where = places({placed.host}, {context.indexOf(placed.vphb)});
        if (isBridge) {
            problem.message = Rule::tr("%1 is a PCI bridge or root port of the host. Only devices "
                                       "behind it can be given to a virtual machine. Remove it "
                                       "from the plan.")
                                  .arg(name);
        } else if (context.host().iommuGroups.isEmpty()) {
            problem.message = Rule::tr("%1 is in no IOMMU group, and no other device of this host "
                                       "is: the IOMMU is off or its driver is missing. Nothing "
                                       "can be given to a virtual machine until the host is "
                                       "started with it.")
                                  .arg(name);
        } else {
            problem.message = Rule::tr("%1 is in no IOMMU group, so the host cannot give it to a "
                                       "virtual machine. Remove it from the plan.")
                                  .arg(name);
        }
        if (isBridge || !context.host().iommuGroups.isEmpty())
            problem.fix = removal(context, {placed.host});
        problems.append(problem);
    }
}

void checkDeviceTwice(const RuleContext &context, QList<Problem> &problems)
{
    for (const auto &[address, positions] : context.repeated()) {
        QList<VphbIndex> vphbs;
        for (const qsizetype position : positions) {
            if (const VphbIndex index = context.indexOf(position);
                vphbs.isEmpty() || vphbs.last() != index)
                vphbs.append(index);
        }
        Problem problem;
        problem.where = places({address}, vphbs);
        problem.message = Rule::tr("The plan has %1 more than once. A device can be given to a "
                                   "virtual machine once only, and QEMU would not start. Keep one "
                                   "of them.")
                              .arg(context.nameOf(address));
        problem.fix = Fix{Rule::tr("Keep %1 on vPHB %2 only")
                              .arg(context.nameOf(address))
                              .arg(vphbs.first().value),
                          {RemoveDuplicates{address}}};
        problems.append(problem);
    }
}

} // namespace redbud
