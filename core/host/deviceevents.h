// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace redbud
{

/// The kernel says that something happened to a device.
struct DeviceEvent {
    QString subsystem; ///< "pci", "net", "block"
    QString path;      ///< below /sys: "/devices/pci0004:00/0004:00:00.0/…"
};

/// Where events come from: UdevMonitor, or a test. The signals come in the object's thread.
class DeviceEvents : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void happened(const redbud::DeviceEvent &event);
    /// There were more events than could be taken; nobody knows of which devices.
    void lost();
};

} // namespace redbud
