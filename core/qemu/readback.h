// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/placement/placement.h"
#include "core/plan/plan.h"
#include "core/qemu/qmp.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace redbud
{

/// A value that a running QEMU was asked for, beside what it should be.
struct ReadBack {
    QString id; ///< of the device or vPHB on the command line; "phb0" for the default one
    /// "nvlink2-tgt", "nvlink2-link-speed"; "pio", "mmio32", "mmio64", "gpa", "atsd"
    QString property;
    QString expected;            ///< addresses in hex, speed codes as numbers
    std::optional<QString> live; ///< absent where QEMU does not have the property
    PciAddress host;             ///< the device; unused for vPHBs
    int vphb = -1;               ///< index of the vPHB; -1 for devices

    bool isOfDevice() const { return vphb < 0; }
    bool matches() const { return live == expected; }
};

/// What should be read back of a plan: the target and speed of every NVLink device by the host's
/// values, and where every vPHB has its windows (qemu-nvlink2: `gpa` and `atsd` are properties, the
/// others the `addr` of the vPHB's alias regions).
QList<ReadBack> expectedValues(const Host &host, const Plan &plan, const Placement &placement);

/// Fills in the live values. Fails only where QEMU stops answering. @a idPrefix stands before the
/// ids that QEMU was given; those of the values do not have it.
Result<QList<ReadBack>> readLiveValues(Qmp &qmp, QList<ReadBack> values,
                                       const QString &idPrefix = {});

/// {"id", "property", "expected", "live"}; live is null where it could not be read.
QJsonObject toJson(const ReadBack &value);

} // namespace redbud
