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

/// What shares a vPHB, by what QEMU makes of it.
enum class Mixture { OneGroup, ManyNvLinkGroups, ForeignDevices, WithoutNvLink };

Mixture mixtureOn(const RuleContext &context, qsizetype position)
{
    const QList<GroupMembers> &groups = context.groupsOn(position);
    if (groups.size() < 2)
        return Mixture::OneGroup;
    if (!context.hasNvLinkGpu(position))
        return Mixture::WithoutNvLink;
    return std::ranges::count_if(groups, &GroupMembers::nvLink) > 1 ? Mixture::ManyNvLinkGroups
                                                                    : Mixture::ForeignDevices;
}

/// The largest group stays, with NVLink2 before any without; every other goes to the vPHB that it
/// already has for itself, or to a new one. Nothing where that does not fit.
std::optional<Fix> separation(const RuleContext &context, qsizetype position,
                              RuleContext::FreeIndices &free)
{
    const QList<GroupMembers> &groups = context.groupsOn(position);
    const auto staying = std::ranges::max_element(groups, {}, [](const GroupMembers &members) {
        return std::pair(members.nvLink, members.devices.size());
    });
    Fix fix;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        if (group == staying)
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
        fix.edits += placeAll(context, gpusFirst(context, group->devices), *target);
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

/// The part of an IOMMU group that is on one vPHB.
struct GroupPart {
    qsizetype position = 0;
    bool alone = false; ///< no other group is there
    QList<PciAddress> devices;
};

struct GroupParts {
    int group = 0;
    QList<GroupPart> parts;
};

QList<GroupParts> partsOfGroups(const RuleContext &context)
{
    QList<GroupParts> result;
    QHash<int, qsizetype> known; // position in result
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        const QList<GroupMembers> &groups = context.groupsOn(position);
        for (const GroupMembers &members : groups) {
            auto it = known.constFind(members.group);
            if (it == known.cend()) {
                it = known.insert(members.group, result.size());
                result.append(GroupParts{members.group, {}});
            }
            result[*it].parts.append(GroupPart{position, groups.size() == 1, members.devices});
        }
    }
    return result;
}

} // namespace

void checkMixedGroups(const RuleContext &context, QList<Problem> &problems)
{
    RuleContext::FreeIndices free(context);
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        const Mixture mixture = mixtureOn(context, position);
        if (mixture == Mixture::OneGroup || mixture == Mixture::ForeignDevices)
            continue;
        const QList<GroupMembers> &groups = context.groupsOn(position);
        const VphbIndex index = context.indexOf(position);
        Problem problem;
        QList<PciAddress> devices;
        for (const GroupMembers &members : groups)
            devices += members.devices;
        problem.where = places(devices, {index});
        if (mixture == Mixture::ManyNvLinkGroups) {
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

void checkForeignGroup(const RuleContext &context, QList<Problem> &problems)
{
    RuleContext::FreeIndices free(context);
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        if (mixtureOn(context, position) != Mixture::ForeignDevices)
            continue;
        const VphbIndex index = context.indexOf(position);
        QList<PciAddress> foreign;
        for (const GroupMembers &members : context.groupsOn(position)) {
            if (!members.nvLink)
                foreign += members.devices;
        }
        Problem problem;
        problem.where = places(foreign, {index});
        problem.message = Rule::tr("%1 is on vPHB %2 together with NVLink GPUs, but not of their "
                                   "IOMMU group. QEMU then gives the guest no ATSD registers, so "
                                   "the GPUs lose coherent access to memory over NVLink. Move it "
                                   "to another vPHB.")
                              .arg(context.namesOf(foreign))
                              .arg(index.value);
        problem.fix = separation(context, position, free);
        problems.append(problem);
    }
}

void checkSplitGroup(const RuleContext &context, QList<Problem> &problems)
{
    for (const auto &[group, parts] : partsOfGroups(context)) {
        if (parts.size() < 2)
            continue;
        const GroupPart &home = *std::ranges::max_element(parts, {}, [](const GroupPart &part) {
            return std::pair(part.devices.size(), part.alone);
        });
        QList<VphbIndex> vphbs;
        QStringList indices;
        QList<PciAddress> devices;
        QList<PciAddress> stragglers;
        for (const GroupPart &part : parts) {
            vphbs.append(context.indexOf(part.position));
            indices.append(QString::number(vphbs.last().value));
            devices += part.devices;
            if (&part != &home)
                stragglers += part.devices;
        }
        Problem problem;
        problem.where = places(devices, vphbs);
        problem.message = Rule::tr("IOMMU group %1 is spread over vPHBs %2. The host can only give "
                                   "a whole group to one of them, and QEMU would stop with \"group "
                                   "%1 used in multiple address spaces\". Bring its devices "
                                   "together.")
                              .arg(group)
                              .arg(indices.join(QStringLiteral(", ")));
        if (context.canTake(home.position, stragglers.size())) {
            const int index = context.indexOf(home.position).value;
            problem.fix =
                Fix{Rule::tr("Bring IOMMU group %1 together on vPHB %2").arg(group).arg(index),
                    placeAll(context, gpusFirst(context, stragglers), index)};
        }
        problems.append(problem);
    }
}

} // namespace redbud
