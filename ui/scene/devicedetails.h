// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/placement/placement.h"
#include "core/plan/plan.h"

#include <QList>
#include <QString>

#include <optional>

namespace redbud
{

/// A fact about a device, for a person.
struct DeviceDetail {
    QString name;
    QString value;

    bool operator==(const DeviceDetail &) const = default;
};

/// Everything that is known of a device: what it is, how it is wired, who uses it, and where the
/// plan puts it. One that the host does not have gets just that said.
QList<DeviceDetail> deviceDetails(const Host &host, const Plan &plan,
                                  const std::optional<Placement> &placement,
                                  const PciAddress &device);

} // namespace redbud
