// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace redbud
{

/// The vPHB that a new card goes to: the one with the lowest index that has a free slot. Where none
/// has it is 0, and an edit then says why not.
int vphbForCard(const Plan &plan);

/// What a plan gets when somebody wants another disk, to be changed by them: an image in libvirt's
/// folder, named after the virtual machine, that no other disk of the plan has.
Disk suggestedDisk(const Plan &plan);

/// The same for a network: one that needs nothing of the host.
NetworkCard suggestedNetworkCard(const Plan &plan);

/// The same for a display: VNC, for users of the host.
Display suggestedDisplay(const Plan &plan);

/// The format that an image of this name usually has: "raw" or "qcow2".
QString usualFormat(const QString &file);

} // namespace redbud
