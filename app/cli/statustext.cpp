// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/statustext.h"

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
    if (binding.hangs)
        return tr("%1 (the kernel does not answer; a driver may hang)").arg(driver);
    return binding.driverOverride.isEmpty()
               ? driver
               : tr("%1 (kept for %2)").arg(driver, binding.driverOverride);
}

} // namespace

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
    const QList<BindStep> steps = stepsToRestore(status, devices);
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

QJsonObject restoreJson(const BindStatus &status, const QList<PciAddress> &devices,
                        const QStringList &afterRestart)
{
    QJsonArray steps;
    for (const BindStep &step : stepsToRestore(status, devices))
        steps.append(toJson(step, Host()));
    return {{QStringLiteral("schema"), QStringLiteral("redbud/unbinding/1")},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("afterRestart"), QJsonArray::fromStringList(afterRestart)}};
}

} // namespace redbud::cli
