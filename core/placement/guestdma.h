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

/// The page sizes that a vPHB offers for the window that its guest may ask for: a mask, bit n is
/// set for 2^n bytes (pgsz of QEMU's spapr-pci-host-bridge). 4 KiB and 64 KiB up to pseries-4.1,
/// also 2 MiB and 16 MiB in newer types.
quint64 guestDmaPageSizes(const MachineType &type);

/// The default window: 4 KiB pages from bus address 0. @a windowSize is the vPHB's dma_win_size in
/// bytes. QEMU counts the pages in 32 bits, so it is cut to whole pages and starts over at 16 TiB;
/// 0 means no window.
GuestDmaWindow defaultDmaWindow(int vphb, quint64 windowSize = quint64(1) << 30);

/// What a Linux guest asks for as soon as a driver wants 64-bit DMA: a window with the whole
/// address space up to @a memoryEnd (RAM, hot-plug memory and GPU RAM), rounded up to a power of
/// two, of the largest pages on offer. At once it maps its @a memory. All but the mask
/// @a pageSizes are bytes.
GuestDmaWindow linuxDmaWindow(int vphb, quint64 pageSizes, quint64 memoryEnd, quint64 memory);

/// The machine of a plan as DMA sees it; a page size that the scan could not tell is taken to be
/// POWER9's.
DmaHost dmaHost(const Host &host, const Plan &plan);

/// The windows of every vPHB that has host devices, in the order in which QEMU makes the vPHBs:
/// the default one and, where the vPHB offers it (ddw), the one that Linux asks for. @a gpuRamEnd
/// is the end of the last GPU's RAM in the guest; 0 without any.
QList<DmaWindow> dmaWindows(const DmaHost &host, const Plan &plan, const MachineType &type,
                            quint64 gpuRamEnd);

} // namespace redbud
