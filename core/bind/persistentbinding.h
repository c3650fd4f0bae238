// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

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

/// Makes devices come up at vfio-pci. A device that has an override to another driver is refused:
/// somebody wants that one.
Result<void> addPersistentBindings(const QString &folder, const QList<PciAddress> &devices);

/// Removes those to vfio-pci; others are left alone.
Result<void> removePersistentBindings(const QString &folder, const QList<PciAddress> &devices);

} // namespace redbud
