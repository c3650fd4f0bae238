// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/placement/dmawindow.h"
#include "core/plan/machinetype.h"
#include "core/plan/plan.h"

#include <QList>

namespace redbud
{

/// What a vPHB offers its guest for DMA: the properties of QEMU's spapr-pci-host-bridge.
struct DmaOffer {
    quint64 windowSize = quint64(1) << 30; ///< dma_win_size: bytes of the default window
    bool secondWindow = true;              ///< ddw: whether the guest may ask for a 64-bit window
    quint64 pageSizes = 0x1211000; ///< pgsz: mask of the sizes that the guest may choose for it

    bool operator==(const DmaOffer &) const = default;
};

/// What a vPHB offers by default (hw/ppc/spapr.c): no second window up to pseries-2.6, pages of
/// 4 KiB and 64 KiB up to pseries-4.1, also of 2 MiB and 16 MiB in newer ones.
DmaOffer defaultDmaOffer(const MachineType &type);

/// The default window: 4 KiB pages from bus address 0. QEMU counts the pages in 32 bits, so a
/// @a windowSize is cut to whole pages and starts over at 16 TiB; 0 means no window.
GuestDmaWindow defaultDmaWindow(int vphb, quint64 windowSize = DmaOffer().windowSize);

/// The end of a guest's RAM, where all memory that can be plugged in is there; bytes.
/// @a maxMemory below @a memory means that there is none.
quint64 guestMemoryEnd(quint64 memory, quint64 maxMemory);

/// What a Linux guest asks for as soon as a driver wants 64-bit DMA: a window with the whole
/// address space up to @a memoryEnd (RAM, hot-plug memory and GPU RAM), rounded up to a power of
/// two, of the largest pages on offer. At once it maps its @a memory.
GuestDmaWindow linuxDmaWindow(int vphb, const DmaOffer &offer, quint64 memoryEnd, quint64 memory);

/// The machine of a plan as DMA sees it; a page size that the scan could not tell is taken to be
/// POWER9's.
DmaHost dmaHost(const Host &host, const Plan &plan);

/// The windows of every vPHB that has host devices, in the order in which QEMU makes the vPHBs:
/// the default one and, where it is offered, the one that Linux asks for. @a gpuRamEnd is the end
/// of the last GPU's RAM in the guest; 0 without any.
QList<DmaWindow> dmaWindows(const DmaHost &host, const Plan &plan, const MachineType &type,
                            quint64 gpuRamEnd);

} // namespace redbud
