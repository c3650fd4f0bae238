// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/persistentbinding.h"

#include "core/base/files.h"
#include "core/bind/bindstep.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr QLatin1StringView prefix("pci-");
constexpr qint64 maxFileBytes = 4096;
constexpr QLatin1StringView vfioPci("vfio-pci");

QString pathOf(const QString &folder, const PciAddress &device)
{
    return folder + u'/' + prefix + device.toString();
}

} // namespace

QString persistentBindingFolder()
{
    return u"/etc/driverctl.d"_s;
}

QList<PersistentBinding> persistentBindings(const QString &folder)
{
    QList<PersistentBinding> bindings;
    for (const QString &name : QDir(folder).entryList({prefix + u'*'}, QDir::Files)) {
        const auto device = PciAddress::parse(QStringView(name).mid(prefix.size()));
        const QString driver = QString::fromUtf8(
            readFile(folder + u'/' + name, maxFileBytes).value_or(QByteArray()).trimmed());
        if (device && isPlainName(driver))
            bindings.append({*device, driver});
    }
    std::ranges::sort(bindings, {}, &PersistentBinding::device);
    return bindings;
}

QList<PciAddress> comingUpAtVfio(const QString &folder, const QList<PciAddress> &devices)
{
    QList<PciAddress> found;
    for (const PersistentBinding &binding : persistentBindings(folder)) {
        if (isVfioPci(binding.driver) && (devices.isEmpty() || devices.contains(binding.device)))
            found.append(binding.device);
    }
    return found;
}

Result<void> mayComeUpAtVfio(const QString &folder, const QList<PciAddress> &devices)
{
    for (const PersistentBinding &binding : persistentBindings(folder)) {
        if (devices.contains(binding.device) && !isVfioPci(binding.driver))
            return failure(ErrorCode::InvalidArgument,
                           QCoreApplication::translate(
                               "PersistentBinding",
                               "This device is set to come up with the driver %1; remove that "
                               "first, with \"driverctl unset-override\"")
                               .arg(binding.driver),
                           pathOf(folder, binding.device));
    }
    return {};
}

Result<void> addPersistentBindings(const QString &folder, const QList<PciAddress> &devices)
{
    if (const auto may = mayComeUpAtVfio(folder, devices); !may)
        return failure(may.error());
    if (!QDir().mkpath(folder))
        return failure(
            ErrorCode::WriteFailed,
            QCoreApplication::translate("PersistentBinding", "The folder cannot be made"), folder);
    for (const PciAddress &device : devices) {
        if (const auto written =
                writeFile(pathOf(folder, device), QByteArray(vfioPci.data()) + '\n');
            !written)
            return failure(written.error());
    }
    return {};
}

Result<void> removePersistentBindings(const QString &folder, const QList<PciAddress> &devices)
{
    for (const PersistentBinding &binding : persistentBindings(folder)) {
        if (!devices.contains(binding.device) || !isVfioPci(binding.driver))
            continue;
        const QString path = pathOf(folder, binding.device);
        if (!QFile::remove(path))
            return failure(
                ErrorCode::WriteFailed,
                QCoreApplication::translate("PersistentBinding", "The file cannot be removed"),
                path);
    }
    return {};
}

QStringList commandsToAdd(const QString &folder, const QList<PciAddress> &devices)
{
    QStringList commands{u"mkdir -p "_s + folder};
    for (const PciAddress &device : devices)
        commands.append(u"echo %1 > %2"_s.arg(vfioPci, pathOf(folder, device)));
    return commands;
}

QStringList commandsToRemove(const QString &folder, const QList<PciAddress> &devices)
{
    QStringList commands;
    for (const PersistentBinding &binding : persistentBindings(folder)) {
        if (devices.contains(binding.device) && isVfioPci(binding.driver))
            commands.append(u"rm "_s + pathOf(folder, binding.device));
    }
    return commands;
}

} // namespace redbud
