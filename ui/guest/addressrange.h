// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/placement/addressmap.h"
#include "core/plan/plan.h"

#include <QList>
#include <QString>

namespace redbud
{

/// A range of the guest's address space as it is shown.
struct AddressRange {
    Region::Kind kind = Region::Kind::Memory;
    bool isPart = false; ///< of the range before it that is not: a GPU's memory, a bridge's ATSD
    QString name;        ///< "vPHB 1 · MMIO64", "GPU0 · NUMA node 1"
    Window window;
    QString collision; ///< what it shares addresses with; empty for none

    bool operator==(const AddressRange &) const = default;
};

/// Everything of the guest that has an address, by address; each window is followed by what is
/// placed in it.
QList<AddressRange> addressRanges(const Host &host, const Machine &machine,
                                  const Placement &placement);

} // namespace redbud
