// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace redbud
{

// Edits of what QEMU makes on the vPHBs; PlanEdit has them among its alternatives. Each edit()
// fails with InvalidArgument for a value that a plan file could not have either, for a position
// that is not there, and where no slot is free; the plan is then not to be used any more.

/// Where a card goes on its vPHB.
enum class CardPlace {
    Free,   ///< the lowest free slot, or target of a SCSI disk
    AsGiven ///< that in the value
};

/// Adds a disk, with a SCSI controller on its vPHB where it needs one.
struct AddDisk {
    Disk disk;
    CardPlace place = CardPlace::Free;
    bool operator==(const AddDisk &) const = default;
};

/// Replaces the disk at a position in Plan::disks.
struct ChangeDisk {
    qsizetype position = 0;
    Disk disk;
    CardPlace place = CardPlace::AsGiven;
    bool operator==(const ChangeDisk &) const = default;
};

/// Removes a disk, with its SCSI controller where it was the last one there.
struct RemoveDisk {
    qsizetype position = 0;
    bool operator==(const RemoveDisk &) const = default;
};

/// Puts the disk at a position to another one; the guest's firmware tries them in this order.
struct MoveDisk {
    qsizetype from = 0;
    qsizetype to = 0;
    bool operator==(const MoveDisk &) const = default;
};

struct AddNetworkCard {
    NetworkCard card;
    CardPlace place = CardPlace::Free;
    bool operator==(const AddNetworkCard &) const = default;
};

/// Replaces the card at a position in Plan::networks.
struct ChangeNetworkCard {
    qsizetype position = 0;
    NetworkCard card;
    CardPlace place = CardPlace::AsGiven;
    bool operator==(const ChangeNetworkCard &) const = default;
};

struct RemoveNetworkCard {
    qsizetype position = 0;
    bool operator==(const RemoveNetworkCard &) const = default;
};

struct MoveNetworkCard {
    qsizetype from = 0;
    qsizetype to = 0;
    bool operator==(const MoveNetworkCard &) const = default;
};

/// Gives the machine a display, changes it, or takes it away.
struct SetDisplay {
    std::optional<Display> display;
    CardPlace place = CardPlace::Free;
    bool operator==(const SetDisplay &) const = default;
};

/// Gives every SCSI disk of a vPHB a target of its own, in order, from 0.
struct RenumberTargets {
    int vphb = 0;
    bool operator==(const RenumberTargets &) const = default;
};

Result<void> edit(Plan &plan, const AddDisk &edit);
Result<void> edit(Plan &plan, const ChangeDisk &edit);
Result<void> edit(Plan &plan, const RemoveDisk &edit);
Result<void> edit(Plan &plan, const MoveDisk &edit);
Result<void> edit(Plan &plan, const AddNetworkCard &edit);
Result<void> edit(Plan &plan, const ChangeNetworkCard &edit);
Result<void> edit(Plan &plan, const RemoveNetworkCard &edit);
Result<void> edit(Plan &plan, const MoveNetworkCard &edit);
Result<void> edit(Plan &plan, const SetDisplay &edit);
Result<void> edit(Plan &plan, const RenumberTargets &edit);

} // namespace redbud
