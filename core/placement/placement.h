// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/host/host.h"
#include "core/placement/dmawindow.h"
#include "core/plan/machinetype.h"
#include "core/plan/plan.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace redbud
{

/// A range of the guest's address space; both in bytes.
struct Window {
    quint64 base = 0;
    quint64 size = 0;

    quint64 end() const { return base + size; }
    bool operator==(const Window &) const = default;
};

/// Where QEMU maps a GPU's memory and which guest NUMA node it becomes.
struct GpuPlacement {
    PciAddress address;
    Window ram;
    int numaId = 0;
};

struct LinkPlacement {
    PciAddress bridge;
    Window atsd;
};

/// Everything of one vPHB that has an address.
struct VphbPlacement {
    int index = 0;
    quint64 buid = 0;
    Window pio;
    Window mmio32;
    Window mmio64;
    std::optional<Window> gpuRam; ///< absent where the machine type has no NVLink2 windows
    std::optional<Window> atsd;
    QList<GpuPlacement> gpus;   ///< in bus order; empty where NVLink2 is off
    QList<LinkPlacement> links; ///< in bus order
};

struct Placement {
    QList<VphbPlacement> vphbs; ///< by creation: vPHB 0 first, then as the plan lists them
    QList<DmaWindow> dma;
    quint64 memlockBytes = 0;
};

/// Largest index of a vPHB (hw/ppc/spapr.c: the MMIO64 windows of 1 TiB end at 64 TiB).
inline constexpr int maxVphbIndex = 30;

/// The unit id by which firmware and guest name a vPHB (hw/ppc/spapr.c).
inline constexpr quint64 vphbBuid(int index)
{
    return 0x800000020000000 + quint64(index);
}

/// The windows of a vPHB by hw/ppc/spapr.c of QEMU 4.1 to 8.1. InvalidArgument for an index above
/// maxVphbIndex, Unsupported for pseries-2.7 and older, whose layout depends on the memory.
Result<VphbPlacement> placeVphb(const MachineType &type, int index);

/// Where everything of a plan goes. Fails with Unsupported for a machine that is not a pseries
/// type with the window layout of 4.1 and newer, and InvalidArgument for an index out of range.
Result<Placement> place(const Host &host, const Plan &plan);

/// The document "redbud/placement/1".
QJsonObject toJson(const Placement &placement);

} // namespace redbud
