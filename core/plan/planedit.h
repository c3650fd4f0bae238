// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/cardedit.h"
#include "core/plan/freeslot.h"
#include "core/plan/machineedit.h"
#include "core/plan/plan.h"
#include "core/plan/settingsedit.h"

#include <QList>

#include <variant>

namespace redbud
{

/// Puts a device on a vPHB, taking it from where it is; the vPHB is made where it is missing.
/// Without a slot it gets the lowest free one, and it becomes the last of the vPHB unless
/// @a after names a device there.
struct PlaceDevice {
    PciAddress host;
    int vphb = 0;
    std::optional<GuestSlot> slot;
    std::optional<PciAddress> after;
    bool operator==(const PlaceDevice &) const = default;
};

/// Takes a device (all its occurrences) out of the plan.
struct RemoveDevice {
    PciAddress host;
    bool operator==(const RemoveDevice &) const = default;
};

/// Keeps the first occurrence of a device and takes the others out.
struct RemoveDuplicates {
    PciAddress host;
    bool operator==(const RemoveDuplicates &) const = default;
};

/// Adds an empty vPHB.
struct AddVphb {
    int index = 0;
    bool operator==(const AddVphb &) const = default;
};

/// Removes the vPHB at a position in Plan::vphbs with everything on it.
struct RemoveVphb {
    qsizetype position = 0;
    bool operator==(const RemoveVphb &) const = default;
};

/// Gives the vPHB at a position in Plan::vphbs another index.
struct RenumberVphb {
    qsizetype position = 0;
    int index = 0;
    bool operator==(const RenumberVphb &) const = default;
};

/// Gives every device of the vPHB at a position a slot of its own, in order, from 00.0.
struct RenumberSlots {
    qsizetype position = 0;
    bool operator==(const RenumberSlots &) const = default;
};

struct SetVphbNumaNode {
    qsizetype position = 0;
    std::optional<int> numaNode;
    bool operator==(const SetVphbNumaNode &) const = default;
};

/// Gives the vPHB at a position windows of other sizes.
struct SetVphbWindows {
    qsizetype position = 0;
    VphbWindows windows;
    bool operator==(const SetVphbWindows &) const = default;
};

struct SetName {
    QString name;
    bool operator==(const SetName &) const = default;
};

struct SetWaived {
    QString rule;
    bool waived = true;
    QString reason = {}; ///< one line for whoever opens the plan later; may be empty
    bool operator==(const SetWaived &) const = default;
};

/// A change of a plan as a value: it can be kept, shown, undone (by keeping the plan before it)
/// and applied by the window and by `redbudctl check --fix` alike.
using PlanEdit =
    std::variant<PlaceDevice, RemoveDevice, RemoveDuplicates, AddVphb, RemoveVphb, RenumberVphb,
                 RenumberSlots, SetVphbNumaNode, SetVphbWindows, SetMachineType, SetProcessors,
                 SetMemory, SetHugePages, SetAccelerator, SetCpuModel, SetMaxMemory,
                 SetMemoryBinding, SetPreallocate, SetPinning, SetNumaNodes, SetBoot, SetFirmware,
                 SetTpm, SetRandomSource, SetExtraArguments, AddDisk, ChangeDisk, RemoveDisk,
                 MoveDisk, AddNetworkCard, ChangeNetworkCard, RemoveNetworkCard, MoveNetworkCard,
                 SetDisplay, RenumberTargets, SetName, SetUuid, SetWaived>;

/// The plan with the edit done; InvalidArgument where it names something that is not there, or
/// where no slot is free. Call it as redbud::apply(): a PlanEdit brings std::apply along.
Result<Plan> apply(const Plan &plan, const PlanEdit &edit);
Result<Plan> apply(const Plan &plan, const QList<PlanEdit> &edits);

/// The lowest index that no vPHB of the plan has.
int freeVphbIndex(const Plan &plan);

} // namespace redbud
