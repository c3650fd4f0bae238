// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"
#include "core/base/result.h"
#include "core/host/host.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace redbud
{

/// A PCI function in the guest. Linux gives a vPHB's index to its domain.
struct SeenDevice {
    PciAddress address;
    quint16 vendorId = 0;
    quint16 deviceId = 0;
    std::optional<int> iommuGroup;

    bool operator==(const SeenDevice &) const = default;
};

/// A NUMA node in the guest.
struct SeenNumaNode {
    int id = 0;
    quint64 memory = 0; ///< bytes that are usable as system memory

    bool operator==(const SeenNumaNode &) const = default;
};

/// What a Linux guest sees of a plan.
struct GuestView {
    QList<SeenDevice> devices;     ///< by address
    QStringList treeNodes;         ///< "npuphb0", "memory@400000000000", …: sorted
    QList<SeenNumaNode> numaNodes; ///< by id

    bool operator==(const GuestView &) const = default;
};

/// The commands that make a guest's shell tell its view.
QByteArray guestViewCommands();

/// What those commands wrote; lines that are none of theirs are passed over. InvalidData where
/// nothing of it is to be found.
Result<GuestView> readGuestView(const QByteArray &output);

/// What a guest of this plan should see: every host device of the plan in the domain of its vPHB
/// (the devices of a vPHB are in one group), the NVLink2 nodes, and each GPU's memory as a NUMA
/// node without memory. Fails as place() does.
Result<GuestView> predictedGuestView(const Host &host, const Plan &plan);

/// What is missing from @a seen or different in it, a sentence each. Numbers of groups do not
/// matter, only who shares one; other devices, nodes and NUMA nodes of the guest do not either.
QStringList compareGuestViews(const GuestView &predicted, const GuestView &seen);

/// {"devices", "treeNodes", "numaNodes"}
QJsonObject toJson(const GuestView &view);

} // namespace redbud
