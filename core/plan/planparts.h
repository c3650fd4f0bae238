// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/fieldreader.h"
#include "core/plan/plan.h"

namespace redbud
{

// The parts of a plan file, for planparser.cpp. A reader says through its FieldReader what is
// wrong, and returns something all the same.

/// What a slot is until all slots that the file names are known.
inline constexpr GuestSlot unassignedSlot{-1, -1};
/// The same of a SCSI disk's target.
inline constexpr int unassignedTarget = -1;

/// machineparser.cpp
Machine readMachine(FieldReader &fields);
GuestNumaNode readNumaNode(FieldReader &fields);
Boot readBoot(FieldReader &fields);
Firmware readFirmware(FieldReader &fields, QLatin1StringView key);
Tpm readTpm(FieldReader &fields);

/// vphbparser.cpp
Vphb readVphb(FieldReader &fields);
GuestSlot readSlot(FieldReader &fields);

/// cardparser.cpp
Disk readDisk(FieldReader &fields);
ScsiController readScsiController(FieldReader &fields);
NetworkCard readNetwork(FieldReader &fields);
Display readDisplay(FieldReader &fields);

/// Gives every SCSI disk a controller and a target and everything a slot, the lowest free one, in
/// the file's order: host devices first, then cards. What is wrong, in a sentence; empty: nothing.
QString assignPlaces(Plan &plan);

} // namespace redbud
