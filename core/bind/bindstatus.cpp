// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindstatus.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QList<int> groupsWith(const BindStatus &status, const QList<PciAddress> &devices)
{
    QList<int> groups;
    for (auto it = status.groups.cbegin(); it != status.groups.cend(); ++it) {
        const bool has = std::ranges::any_of(
            *it, [&devices](const PciAddress &member) { return devices.contains(member); });
        if (has)
            groups.append(it.key());
    }
    return groups;
}

/// Whether a group still has a device at vfio-pci when this part of the journal is put back.
bool nodeStays(const BindStatus &status, const BindJournal &part, int group)
{
    const QList<PciAddress> members = status.groups.value(group);
    return std::ranges::any_of(members, [&](const PciAddress &member) {
        const auto entry = std::ranges::find(part.devices, member, &JournalDevice::device);
        return isVfioPci(entry != part.devices.end() ? entry->before.driver
                                                     : status.now.devices.value(member).driver);
    });
}

} // namespace

Result<BindStatus> readBindStatus()
{
    const auto root = openDirectorySysroot(QStringLiteral("/"));
    if (!root)
        return failure(root.error());
    auto journal = BindJournalFile(bindStateDirectory()).load();
    if (!journal)
        return failure(journal.error());
    BindStatus status = bindStatusOf(**root, *journal);
    status.persistent = persistentBindings(persistentBindingFolder());
    return status;
}

BindStatus bindStatusOf(const Sysroot &root, const BindJournal &journal)
{
    BindStatus status;
    status.journal = journal;
    QSet<PciAddress> devices;
    for (const JournalDevice &entry : journal.devices) {
        devices.insert(entry.device);
        status.groups.insert(entry.group, {});
    }
    for (const int group : journal.groupOwner.keys())
        status.groups.insert(group, {});
    for (auto it = status.groups.begin(); it != status.groups.end(); ++it) {
        *it = functionsIn(root, u"sys/kernel/iommu_groups/%1/devices"_s.arg(it.key()));
        devices.unite(QSet<PciAddress>(it->cbegin(), it->cend()));
    }
    status.now = readBindFacts(root, devices.values());
    if (!journal.isEmpty() && journal.bootId != status.now.bootId) {
        const BindJournal held = journal.afterRestart(status.now);
        status.beforeRestart = held.isEmpty();
        if (!held.isEmpty())
            status.journal = held;
    }
    return status;
}

QList<BindStep> stepsToRestore(const BindStatus &status, const QList<PciAddress> &devices)
{
    QList<BindStep> steps;
    if (status.beforeRestart)
        return steps;
    const BindJournal part = status.journal.partFor(devices, groupsWith(status, devices)).first;
    for (auto it = part.devices.crbegin(); it != part.devices.crend(); ++it)
        steps += restoreSteps(*it, status.now.devices.value(it->device));
    for (auto it = part.groupOwner.cbegin(); it != part.groupOwner.cend(); ++it) {
        if (nodeStays(status, part, it.key()))
            steps.append({BindStep::Kind::GiveGroup, {}, it.key(), {}, it.value()});
    }
    for (const QString &service : part.services)
        steps.append({BindStep::Kind::StartService, {}, -1, service});
    return steps;
}

} // namespace redbud
