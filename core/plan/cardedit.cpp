// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/cardedit.h"

#include "core/plan/cards.h"
#include "core/plan/freeslot.h"
#include "core/plan/scsitargets.h"
#include "core/plan/storable.h"

#include <QCoreApplication>

#include <algorithm>

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanEdit", text);
}

template <typename Card>
Result<void> takeLowest(SlotMask &mask, Card &card)
{
    const auto free = mask.takeLowestFree();
    if (!free) {
        return failure(ErrorCode::InvalidArgument,
                       tr("All 32 slots of vPHB %1 are taken").arg(card.vphb));
    }
    card.slot = *free;
    return {};
}

template <typename Card>
Result<void> takeFreeSlot(const Plan &plan, Card &card)
{
    SlotMask mask = takenSlots(plan, card.vphb);
    return takeLowest(mask, card);
}

Result<void> takeFreeTarget(const Plan &plan, Disk &disk)
{
    const auto free = freeTarget(plan, disk.vphb);
    if (!free) {
        return failure(
            ErrorCode::InvalidArgument,
            tr("All targets of the SCSI controller of vPHB %1 are taken").arg(disk.vphb));
    }
    disk.target = *free;
    return {};
}

template <typename T>
Result<void> checkPosition(const QList<T> &cards, qsizetype position)
{
    if (position < 0 || position >= cards.size()) {
        return failure(ErrorCode::InvalidArgument, tr("The plan has no such disk or network card"));
    }
    return {};
}

template <typename T>
Result<void> move(QList<T> &cards, qsizetype from, qsizetype to)
{
    for (const qsizetype position : {from, to}) {
        if (auto there = checkPosition(cards, position); !there)
            return there;
    }
    cards.move(from, to);
    return {};
}

/// Each vPHB with SCSI disks has a controller, and those that were there for disks of @a former
/// only are gone.
Result<void> updateControllers(Plan &plan, const std::optional<Disk> &former)
{
    bool used = false;
    forEachScsiDisk(
        plan, [&](const Disk &disk) { used = used || (former && disk.vphb == former->vphb); });
    if (former && former->bus == Disk::Bus::VirtioScsi && !used) {
        plan.scsiControllers.removeIf(
            [&](const ScsiController &controller) { return controller.vphb == former->vphb; });
    }
    for (const int vphb : vphbsWithoutController(plan)) {
        ScsiController controller{vphb, {}, {}};
        if (auto slot = takeFreeSlot(plan, controller); !slot)
            return slot;
        plan.scsiControllers.append(controller);
    }
    return {};
}

/// What of a disk has no meaning on its bus is what a plan file makes of it.
Disk tidied(Disk disk)
{
    if (disk.bus == Disk::Bus::VirtioScsi)
        disk.slot = {};
    else
        disk.target = 0;
    return disk;
}

/// Puts a disk at a position before which and behind which nothing changes.
Result<void> insert(Plan &plan, qsizetype position, Disk disk, CardPlace place)
{
    disk = tidied(std::move(disk));
    Plan probe;
    probe.disks = {disk};
    if (disk.bus == Disk::Bus::VirtioScsi)
        probe.scsiControllers = {{disk.vphb, {}, {}}};
    if (auto storable = checkStorable(probe); !storable)
        return storable;
    if (place == CardPlace::Free) {
        auto taken = disk.bus == Disk::Bus::VirtioScsi ? takeFreeTarget(plan, disk)
                                                       : takeFreeSlot(plan, disk);
        if (!taken)
            return taken;
    }
    plan.disks.insert(position, disk);
    return {};
}

Result<void> insert(Plan &plan, qsizetype position, NetworkCard card, CardPlace place)
{
    Plan probe;
    probe.networks = {card};
    if (auto storable = checkStorable(probe); !storable)
        return storable;
    if (place == CardPlace::Free) {
        if (auto taken = takeFreeSlot(plan, card); !taken)
            return taken;
    }
    plan.networks.insert(position, card);
    return {};
}

} // namespace

Result<void> edit(Plan &plan, const AddDisk &edit)
{
    if (auto added = insert(plan, plan.disks.size(), edit.disk, edit.place); !added)
        return added;
    return updateControllers(plan, std::nullopt);
}

Result<void> edit(Plan &plan, const ChangeDisk &edit)
{
    if (auto there = checkPosition(plan.disks, edit.position); !there)
        return there;
    const Disk former = plan.disks.takeAt(edit.position);
    if (auto added = insert(plan, edit.position, edit.disk, edit.place); !added)
        return added;
    return updateControllers(plan, former);
}

Result<void> edit(Plan &plan, const RemoveDisk &edit)
{
    if (auto there = checkPosition(plan.disks, edit.position); !there)
        return there;
    return updateControllers(plan, plan.disks.takeAt(edit.position));
}

Result<void> edit(Plan &plan, const MoveDisk &edit)
{
    return move(plan.disks, edit.from, edit.to);
}

Result<void> edit(Plan &plan, const AddNetworkCard &edit)
{
    return insert(plan, plan.networks.size(), edit.card, edit.place);
}

Result<void> edit(Plan &plan, const ChangeNetworkCard &edit)
{
    if (auto there = checkPosition(plan.networks, edit.position); !there)
        return there;
    plan.networks.removeAt(edit.position);
    return insert(plan, edit.position, edit.card, edit.place);
}

Result<void> edit(Plan &plan, const RemoveNetworkCard &edit)
{
    if (auto there = checkPosition(plan.networks, edit.position); !there)
        return there;
    plan.networks.removeAt(edit.position);
    return {};
}

Result<void> edit(Plan &plan, const MoveNetworkCard &edit)
{
    return move(plan.networks, edit.from, edit.to);
}

Result<void> edit(Plan &plan, const SetDisplay &edit)
{
    Plan probe;
    probe.display = edit.display;
    if (auto storable = checkStorable(probe); !storable)
        return storable;
    plan.display.reset();
    if (!edit.display)
        return {};
    Display display = *edit.display;
    if (edit.place == CardPlace::Free) {
        SlotMask graphics = takenSlots(plan, display.graphics.vphb);
        SlotMask input = takenSlots(plan, display.input.vphb);
        SlotMask &second = display.input.vphb == display.graphics.vphb ? graphics : input;
        if (auto taken = takeLowest(graphics, display.graphics); !taken)
            return taken;
        if (auto taken = takeLowest(second, display.input); !taken)
            return taken;
    }
    plan.display = display;
    return {};
}

Result<void> edit(Plan &plan, const RenumberTargets &edit)
{
    int next = 0;
    forEachScsiDisk(plan, [&](Disk &disk) {
        if (disk.vphb == edit.vphb)
            disk.target = next++;
    });
    if (next > Disk::largestTarget + 1) {
        return failure(ErrorCode::InvalidArgument,
                       tr("A SCSI controller has at most %1 disks").arg(Disk::largestTarget + 1));
    }
    return {};
}

} // namespace redbud
