// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"

#include <QList>
#include <QString>

#include <optional>

namespace redbud
{

/// What somebody looks for among the devices. Every condition that is set has to hold.
struct DeviceFilter {
    /// Words that must all be somewhere in what is known of a device: address, label, name, numbers
    /// ("10de:1db1"), driver. "group 5", "node 0" and "vphb 1" count as one word each, and there
    /// the number is the whole number.
    QString text;
    std::optional<DeviceKind> kind;
    std::optional<QString> driver; ///< an empty one: without a driver

    bool isEmpty() const { return text.trimmed().isEmpty() && !kind && !driver; }
    bool operator==(const DeviceFilter &) const = default;
};

/// The devices that match, in the host's order; bridges of the host's own PCI tree never do.
QList<PciAddress> matchingDevices(const DeviceFilter &filter, const Host &host, const Plan &plan);

/// The kinds and the drivers that a host has, for choosing from; an empty driver where some device
/// has none. Without bridges of the host's own PCI tree.
QList<DeviceKind> kindsOf(const Host &host);
QList<QString> driversOf(const Host &host);

} // namespace redbud
