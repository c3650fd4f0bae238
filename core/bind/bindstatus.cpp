// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindstatus.h"

namespace redbud
{

Result<BindStatus> readBindStatus()
{
    const auto root = openDirectorySysroot(QStringLiteral("/"));
    if (!root)
        return failure(root.error());
    auto journal = BindJournalFile(bindStateDirectory()).load();
    if (!journal)
        return failure(journal.error());
    BindStatus status;
    status.journal = *std::move(journal);
    QList<PciAddress> devices;
    for (const JournalDevice &entry : std::as_const(status.journal.devices))
        devices.append(entry.device);
    status.now = readBindFacts(**root, devices);
    status.beforeRestart = !status.journal.isEmpty() && status.journal.bootId != status.now.bootId;
    status.persistent = persistentBindings(persistentBindingFolder());
    return status;
}

QList<BindStep> stepsToRestore(const BindStatus &status, const QList<PciAddress> &devices)
{
    QList<BindStep> steps;
    if (status.beforeRestart)
        return steps;
    const BindJournal part = status.journal.partFor(devices).first;
    for (auto it = part.groupOwner.cbegin(); it != part.groupOwner.cend(); ++it)
        steps.append({BindStep::Kind::GiveGroup, {}, it.key(), {}, it.value()});
    for (auto it = part.devices.crbegin(); it != part.devices.crend(); ++it)
        steps += restoreSteps(*it, status.now.devices.value(it->device));
    for (const QString &service : part.services)
        steps.append({BindStep::Kind::StartService, {}, -1, service});
    return steps;
}

} // namespace redbud
