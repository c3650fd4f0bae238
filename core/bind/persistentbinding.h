// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"
#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace redbud
{

/// Devices that come up with a driver of the administrator's choice: the files of driverctl
/// (version 0.111), one for each device, "pci-0004:04:00.0" with the driver's name. driverctl's
/// own udev rule applies them; without the package they have no effect.
struct PersistentBinding {
    PciAddress device;
    QString driver;

    bool operator==(const PersistentBinding &) const = default;
};

/// The folder of driverctl, "/etc/driverctl.d".
QString persistentBindingFolder();

/// All that are there, by address; files of another form are left out. Readable for everybody.
QList<PersistentBinding> persistentBindings(const QString &folder);

/// Those of @a devices, or of all where there are none, that come up at vfio-pci.
QList<PciAddress> comingUpAtVfio(const QString &folder, const QList<PciAddress> &devices);

/// InvalidArgument for a device that has an override to another driver: somebody wants that one.
Result<void> mayComeUpAtVfio(const QString &folder, const QList<PciAddress> &devices);

/// Makes devices come up at vfio-pci, if all of them may.
Result<void> addPersistentBindings(const QString &folder, const QList<PciAddress> &devices);

/// Removes those to vfio-pci; others are left alone.
Result<void> removePersistentBindings(const QString &folder, const QList<PciAddress> &devices);

/// What addPersistentBindings() and removePersistentBindings() do, as lines for a shell.
QStringList commandsToAdd(const QString &folder, const QList<PciAddress> &devices);
QStringList commandsToRemove(const QString &folder, const QList<PciAddress> &devices);

} // namespace redbud
