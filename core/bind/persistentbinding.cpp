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

Result<void> addPersistentBindings(const QString &folder, const QList<PciAddress> &devices)
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
    if (!QDir().mkpath(folder))
        return failure(
            ErrorCode::WriteFailed,
            QCoreApplication::translate("PersistentBinding", "The folder cannot be made"), folder);
    for (const PciAddress &device : devices) {
        if (const auto written = writeFile(pathOf(folder, device), "vfio-pci\n"); !written)
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

} // namespace redbud
