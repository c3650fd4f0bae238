// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/checks.h"
#include "core/rules/rulecontext.h"
#include "core/rules/rulefixes.h"
#include "core/rules/ruleset.h"

#include <algorithm>

namespace redbud
{

namespace
{

/// What the host does with a device that the plan leaves out.
enum class RestUse { Idle, InUse, OnHostDriver, OnVfio };

RestUse useOf(const PciDevice &device)
{
    if (!device.inUse.value_or(QStringList()).isEmpty())
        return RestUse::InUse;
    // vfio ignores bridges, and pci-stub holds a device without touching it.
    if (!device.driver || device.kind == DeviceKind::PciBridge ||
        *device.driver == QStringLiteral("pci-stub"))
        return RestUse::Idle;
    return *device.driver == QStringLiteral("vfio-pci") ? RestUse::OnVfio : RestUse::OnHostDriver;
}

/// A group of which the plan has a part.
struct GroupRest {
    int group = 0;
    QList<PciAddress> rest; ///< those with the use in question, that the plan does not have
    qsizetype vphb = 0;     ///< position of the first that has a device of the group
};

QList<GroupRest> restOfGroups(const RuleContext &context, RestUse use)
{
    QList<GroupRest> result;
    QSet<int> seen;
    for (const PlacedDevice &placed : context.devices()) {
        if (!placed.device || !placed.device->iommuGroup ||
            seen.contains(*placed.device->iommuGroup))
            continue;
        const int id = *placed.device->iommuGroup;
        seen.insert(id);
        const IommuGroup *group = context.host().iommuGroup(id);
        if (!group)
            continue;
        GroupRest rest{id, {}, placed.vphb};
        for (const PciAddress &address : group->devices) {
            const PciDevice *device = context.host().device(address);
            if (device && !context.find(address) && useOf(*device) == use)
                rest.rest.append(address);
        }
        if (!rest.rest.isEmpty())
            result.append(rest);
    }
    return result;
}

QString reasonsOf(const RuleContext &context, const QList<PciAddress> &devices)
{
    QStringList reasons;
    for (const PciAddress &address : devices) {
        reasons.append(QStringLiteral("%1 (%2)").arg(
            context.nameOf(address),
            context.host().device(address)->inUse->join(QStringLiteral(", "))));
    }
    return reasons.join(QStringLiteral("; "));
}

} // namespace

void checkGroupRestInUse(const RuleContext &context, QList<Problem> &problems)
{
    for (const GroupRest &group : restOfGroups(context, RestUse::InUse)) {
        Problem problem;
        problem.severity = Severity::Warning;
        problem.where = places(group.rest);
        problem.message = Rule::tr("IOMMU group %1 can only leave the host as a whole, and the "
                                   "host is using a part of it that the plan does not have: %2. "
                                   "QEMU would say that the group is not viable. Free these "
                                   "devices, or do without the group.")
                              .arg(group.group)
                              .arg(reasonsOf(context, group.rest));
        problems.append(problem);
    }
}

void checkGroupRestOnDriver(const RuleContext &context, QList<Problem> &problems)
{
    for (const GroupRest &group : restOfGroups(context, RestUse::OnHostDriver)) {
        Problem problem;
        problem.severity = Severity::Info;
        problem.where = places(group.rest);
        problem.message = Rule::tr("IOMMU group %1 can only leave the host as a whole. %2 is of "
                                   "it, not in the plan and on a driver of the host: before the "
                                   "launch it has to be bound to vfio-pci or lose its driver, and "
                                   "while the virtual machine runs nobody else can use it.")
                              .arg(group.group)
                              .arg(context.namesOf(group.rest));
        problems.append(problem);
    }
}

void checkGroupShared(const RuleContext &context, QList<Problem> &problems)
{
    for (const GroupRest &group : restOfGroups(context, RestUse::OnVfio)) {
        const int index = context.indexOf(group.vphb).value;
        Problem problem;
        problem.severity = Severity::Info;
        problem.where = places(group.rest);
        problem.message = Rule::tr("%1 is bound to vfio-pci but not in the plan. It is of IOMMU "
                                   "group %2, which one virtual machine has alone: no other can "
                                   "use it while this one runs, and where another does already, "
                                   "this one does not start. Add it, or leave it idle.")
                              .arg(context.namesOf(group.rest))
                              .arg(group.group);
        if (context.canTake(group.vphb, group.rest.size())) {
            problem.fix =
                Fix{Rule::tr("Add %1 to vPHB %2").arg(context.namesOf(group.rest)).arg(index),
                    placeAll(context, gpusFirst(context, group.rest), index)};
        }
        problems.append(problem);
    }
}

} // namespace redbud
