// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/machinetype.h"
#include "core/plan/plan.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace redbud
{

/// The ways in which pseries machines have placed the windows of a vPHB (hw/ppc/spapr.c).
enum class WindowLayout {
    AboveMemory, ///< pseries-2.7 and older: 64 GiB for each vPHB above the guest's memory
    Fixed,       ///< 2.8 to 4.0: from 32 TiB on, none for NVLink2
    NvLink2,     ///< 4.1 and newer
    Proposed,    ///< version 3 of the NVLink2 series: in no QEMU, here for study; its GPU RAM and
                 ///< ATSD windows overlap from index 6 on, as the review found
};

/// The layout that QEMU uses for a machine type.
WindowLayout windowLayoutOf(const MachineType &type);

/// "above-memory", "fixed", "nvlink2", "proposed".
QString windowLayoutName(WindowLayout layout);
std::optional<WindowLayout> windowLayoutNamed(QStringView name);
QStringList windowLayoutNames();

/// The largest index that a vPHB may have: 30, or 255 above the memory.
int maxVphbIndexOf(WindowLayout layout);

/// The windows of a vPHB whose user says nothing; every member has a value. Until pseries-2.7 the
/// memory window holds 62 GiB of which all but 2 GiB is split off, until 2.2 only 512 MiB; ddw
/// came with 2.7.
VphbWindows usualWindows(const MachineType &type);

/// What a vPHB has: the user's choices, the usual values for the rest.
VphbWindows effectiveWindows(const MachineType &type, const VphbWindows &chosen);

/// Where the guest's memory ends, hot-plug memory included; bytes. That starts at the next whole
/// GiB after the memory the guest boots with.
quint64 topOfMemory(const Machine &machine);

} // namespace redbud
