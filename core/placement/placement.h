// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/host/host.h"
#include "core/placement/dmawindow.h"
#include "core/placement/windowlayout.h"
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
    Window mmio64;                ///< size 0 where the vPHB has none
    quint64 mmio64Bus = 0;        ///< where it is on the guest's PCI bus
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

/// Largest index of a vPHB of pseries-2.8 and newer (the MMIO64 windows end at 64 TiB).
inline constexpr int maxVphbIndex = 30;

/// MMIO32 appears on the guest's PCI bus from here on, and can be this large.
inline constexpr quint64 mmio32BusAddress = 0x80000000;
inline constexpr quint64 largestMmio32 = 0x80000000;

/// The unit id by which firmware and guest name a vPHB (hw/ppc/spapr.c).
inline constexpr quint64 vphbBuid(int index)
{
    return 0x800000020000000 + quint64(index);
}

/// The windows of a vPHB (hw/ppc/spapr.c and spapr_pci.c of QEMU 4.1 to 8.1); its devices do not
/// matter. @a topOfRam is topOfMemory() in bytes. InvalidArgument for an index above
/// maxVphbIndexOf(layout) and for window sizes that QEMU refuses.
Result<VphbPlacement> placeVphb(const MachineType &type, const Vphb &vphb, quint64 topOfRam,
                                WindowLayout layout);

/// Where the last GPU's RAM ends in the guest, in bytes; 0 where no GPU has any there.
quint64 gpuRamEnd(const QList<VphbPlacement> &vphbs);

/// Where everything of a plan goes, by the layout of its machine type or, for study, by another
/// one. Fails with Unsupported for a machine that is not a pseries type, and with InvalidArgument
/// where QEMU would refuse a vPHB.
Result<Placement> place(const Host &host, const Plan &plan,
                        std::optional<WindowLayout> layout = {});

/// The document "redbud/placement/1".
QJsonObject toJson(const Placement &placement);

} // namespace redbud
