// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"
#include "core/plan/planedit.h"

#include <QList>
#include <QString>

namespace redbud
{

/// Whether a device can be given to a guest at all: not a bridge of the host's own PCI tree.
bool isPassable(const Host &host, const PciAddress &device);

/// The devices in order, every GPU followed by its bridges, without repetition.
QList<PciAddress> withBridges(const Host &host, const QList<PciAddress> &devices);

/// Puts devices on a vPHB, in order, after what is there. A bridge goes behind its GPU or the
/// last of that GPU's bridges there.
QList<PlanEdit> placeEdits(const Host &host, const Plan &plan, const QList<PciAddress> &devices,
                           int vphb);

/// A step of the undo stack: what is done, and what it is called.
struct DeviceStep {
    QString text;              ///< "Move GPU1 with 3 bridges to vPHB 0"
    QList<PciAddress> devices; ///< those that it is about; empty: there is nothing to do
    QList<PlanEdit> edits;
};

/// Puts those of the devices on a vPHB that can be given to a guest; see placeEdits().
DeviceStep placing(const Host &host, const Plan &plan, const QList<PciAddress> &devices, int vphb);

/// Takes those of the devices out that the plan has.
DeviceStep removing(const Host &host, const Plan &plan, const QList<PciAddress> &devices);

/// Takes those devices out that the plan has.
QList<PlanEdit> removeEdits(const Plan &plan, const QList<PciAddress> &devices);

/// "GPU0 with 3 bridges", "0003:01:00.0", "5 devices": for undo texts and menus.
QString devicesForPeople(const Host &host, const QList<PciAddress> &devices);

} // namespace redbud
