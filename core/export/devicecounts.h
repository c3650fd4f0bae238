// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"

#include <QList>

namespace redbud
{

/// Devices of a plan that have the same vendor and device numbers: what schedulers that know no
/// addresses can ask for.
struct DeviceCount {
    quint16 vendor = 0;
    quint16 device = 0;
    QString name; ///< of the first one
    QList<PciAddress> devices;

    /// "pci-10de-1db1": different for every kind, of letters, digits and dashes.
    QString word() const;
    /// Four hex digits in lower case.
    QString vendorDigits() const;
    QString deviceDigits() const;
};

/// By vendor and device, each with its devices in the plan's order.
QList<DeviceCount> deviceCounts(const Host &host, const Plan &plan);

} // namespace redbud
