// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace redbud
{

/// Calls @a function(card) for everything beside host devices that has a slot on a vPHB: each
/// card has members vphb and slot. They name the index of their vPHB; where an index is there
/// twice they are on the first. @a plan is a Plan, const or not.
template <typename PlanType, typename Function>
void forEachCard(PlanType &plan, Function function)
{
    for (auto &disk : plan.disks) {
        if (disk.bus == Disk::Bus::VirtioBlk)
            function(disk);
    }
    for (auto &card : plan.networks)
        function(card);
    for (auto &controller : plan.scsiControllers)
        function(controller);
    if (plan.display) {
        function(plan.display->graphics);
        function(plan.display->input);
    }
}

/// The same for SCSI disks, which have a vphb and no slot.
template <typename PlanType, typename Function>
void forEachScsiDisk(PlanType &plan, Function function)
{
    for (auto &disk : plan.disks) {
        if (disk.bus == Disk::Bus::VirtioScsi)
            function(disk);
    }
}

} // namespace redbud
