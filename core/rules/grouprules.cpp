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

/// The largest group stays; every other goes to the vPHB that it already has for itself, or to a
/// new one. Nothing where that does not fit.
std::optional<Fix> separation(const RuleContext &context, qsizetype position,
                              RuleContext::FreeIndices &free)
{
    const QList<GroupMembers> &groups = context.groupsOn(position);
    const auto largest = std::ranges::max_element(
        groups, {}, [](const GroupMembers &members) { return members.devices.size(); });
    Fix fix;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        if (group == largest)
            continue;
        std::optional<int> target;
        const qsizetype own = context.vphbOnlyWith(group->group);
        if (own >= 0 && context.canTake(own, group->devices.size()))
            target = context.indexOf(own).value;
        else if (group->devices.size() <= SlotMask::deviceNumbers)
            target = free.take();
        if (!target)
            return std::nullopt;
        fix.label = Rule::tr("Move IOMMU group %1 to vPHB %2").arg(group->group).arg(*target);
        fix.edits += placeAll(context, group->devices, *target);
    }
    if (groups.size() > 2)
        fix.label = Rule::tr("Give every IOMMU group on vPHB %1 a vPHB of its own")
                        .arg(context.indexOf(position).value);
    return fix;
}

QString numbersOf(const QList<GroupMembers> &groups)
{
    QStringList numbers;
    for (const GroupMembers &members : groups)
        numbers.append(QString::number(members.group));
    return numbers.join(QStringLiteral(", "));
}

/// Where the devices of one IOMMU group are.
struct GroupPlaces {
    int group = 0;
    QList<qsizetype> positions;
    QList<qsizetype> counts; ///< as positions
};

QList<GroupPlaces> placesOfGroups(const RuleContext &context)
{
    QList<GroupPlaces> result;
    QHash<int, qsizetype> known; // position in result
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        for (const GroupMembers &members : context.groupsOn(position)) {
            auto it = known.constFind(members.group);
            if (it == known.cend()) {
                it = known.insert(members.group, result.size());
                result.append(GroupPlaces{members.group, {}, {}});
            }
            result[*it].positions.append(position);
            result[*it].counts.append(members.devices.size());
        }
    }
    return result;
}

const GroupMembers &membersOn(const RuleContext &context, int group, qsizetype position)
{
    return *std::ranges::find(context.groupsOn(position), group, &GroupMembers::group);
}

} // namespace

void checkMixedGroups(const RuleContext &context, QList<Problem> &problems)
{
    RuleContext::FreeIndices free(context);
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        const QList<GroupMembers> &groups = context.groupsOn(position);
        if (groups.size() < 2)
            continue;
        const VphbIndex index = context.indexOf(position);
        Problem problem;
        QList<PciAddress> devices;
        for (const GroupMembers &members : groups)
            devices += members.devices;
        problem.where = places(devices, {index});
        if (context.hasNvLinkGpu(position)) {
            problem.message =
                Rule::tr("vPHB %1 has devices of several IOMMU groups (%2). QEMU then gives the "
                         "guest no ATSD registers, so the GPUs on it lose coherent access to "
                         "memory over NVLink. Keep each group on a vPHB of its own.")
                    .arg(index.value)
                    .arg(numbersOf(groups));
        } else {
            problem.severity = Severity::Info;
            problem.message =
                Rule::tr("vPHB %1 has devices of several IOMMU groups (%2). That works, but the "
                         "guest cannot recover one of them from a PCI error alone (EEH). For that, "
                         "keep each group on a vPHB of its own.")
                    .arg(index.value)
                    .arg(numbersOf(groups));
        }
        problem.fix = separation(context, position, free);
        problems.append(problem);
    }
}

void checkSplitGroup(const RuleContext &context, QList<Problem> &problems)
{
    for (const GroupPlaces &group : placesOfGroups(context)) {
        if (group.positions.size() < 2)
            continue;
        const auto most = std::ranges::max_element(group.counts) - group.counts.begin();
        const qsizetype home = group.positions[most];
        QList<VphbIndex> vphbs;
        QStringList indices;
        QList<PciAddress> devices;
        QList<PciAddress> stragglers;
        for (const qsizetype position : group.positions) {
            vphbs.append(context.indexOf(position));
            indices.append(QString::number(context.indexOf(position).value));
            const QList<PciAddress> here = membersOn(context, group.group, position).devices;
            devices += here;
            if (position != home)
                stragglers += here;
        }
        Problem problem;
        problem.where = places(devices, vphbs);
        problem.message = Rule::tr("IOMMU group %1 is spread over vPHBs %2. The host can only give "
                                   "a whole group to one of them, and QEMU would stop with \"group "
                                   "%1 used in multiple address spaces\". Bring its devices "
                                   "together.")
                              .arg(group.group)
                              .arg(indices.join(QStringLiteral(", ")));
        if (context.canTake(home, stragglers.size())) {
            const int index = context.indexOf(home).value;
            problem.fix = Fix{
                Rule::tr("Bring IOMMU group %1 together on vPHB %2").arg(group.group).arg(index),
                placeAll(context, stragglers, index)};
        }
        problems.append(problem);
    }
}

} // namespace redbud
