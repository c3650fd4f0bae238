// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/plan/slotmask.h"

#include <optional>

namespace redbud
{

/// The device numbers that a vPHB's host devices and cards have. Of an index that is there twice,
/// those of the first.
SlotMask takenSlots(const Plan &plan, int vphbIndex);

/// The lowest free device number of a vPHB, function 0; nothing where all 32 are taken. Cards
/// (disks, network cards and the like) count.
std::optional<GuestSlot> freeSlot(const Plan &plan, int vphbIndex);

} // namespace redbud
