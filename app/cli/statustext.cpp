// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/statustext.h"

#include "core/host/hostsource.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redbud::cli
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QString bindingWords(const DeviceBinding &binding)
{
    const QString driver = binding.driver.isEmpty() ? tr("no driver") : binding.driver;
    return binding.driverOverride.isEmpty()
               ? driver
               : tr("%1 (kept for %2)").arg(driver, binding.driverOverride);
}

/// In the order in which unbind goes through them.
QList<BindStep> stepsFor(const BindStatus &status, const QList<PciAddress> &devices)
{
    QList<BindStep> steps;
    if (status.beforeRestart)
        return steps;
    const BindJournal part = status.journal.partFor(devices).first;
    for (auto it = part.devices.crbegin(); it != part.devices.crend(); ++it)
        steps += restoreSteps(*it, status.now.devices.value(it->device));
    for (const QString &service : part.services)
        steps.append({BindStep::Kind::StartService, {}, -1, service});
    return steps;
}

} // namespace

Result<BindStatus> readBindStatus()
{
    const auto root = openHostSource(QStringLiteral("live"));
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

QString statusText(const BindStatus &status)
{
    QString text;
    if (status.journal.isEmpty())
        text += tr("Redbud has bound no devices.\n");
    else if (status.beforeRestart)
        text += tr("The machine was restarted since Redbud bound devices, so they are as before "
                   "again; \"redbudctl unbind\" clears the record.\n");
    else
        text += tr("Redbud has bound these devices; \"redbudctl unbind\" puts them back.\n");
    for (const JournalDevice &entry : status.journal.devices)
        text += tr("  %1  IOMMU group %2  before: %3  now: %4\n")
                    .arg(entry.device.toString())
                    .arg(entry.group)
                    .arg(bindingWords(entry.before),
                         bindingWords(status.now.devices.value(entry.device)));
    for (const QString &service : status.journal.services)
        text += tr("  %1 was stopped and will be started again\n").arg(service);
    for (const PersistentBinding &binding : status.persistent)
        text += tr("After a restart %1 comes up with %2 (driverctl).\n")
                    .arg(binding.device.toString(), binding.driver);
    return text;
}

QString restoreText(const BindStatus &status, const QList<PciAddress> &devices)
{
    const QList<BindStep> steps = stepsFor(status, devices);
    if (steps.isEmpty())
        return tr("Nothing has to be put back.\n");
    QString text;
    int number = 0;
    for (const BindStep &step : steps)
        text += QStringLiteral("%1. %2\n       %3\n")
                    .arg(++number)
                    .arg(describe(step, Host()), step.command());
    return text;
}

QJsonObject restoreJson(const BindStatus &status, const QList<PciAddress> &devices)
{
    QJsonArray steps;
    for (const BindStep &step : stepsFor(status, devices))
        steps.append(toJson(step, Host()));
    return {{QStringLiteral("schema"), QStringLiteral("redbud/unbinding/1")},
            {QStringLiteral("steps"), steps}};
}

} // namespace redbud::cli
