// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/placement/tcetable.h"

#include <QList>

#include <optional>

namespace redbud
{

/// TCE page sizes of a POWER9 host with the radix MMU, as VFIO_IOMMU_SPAPR_TCE_GET_INFO of
/// Linux 6.12 on powernv9 reports them: 4 KiB, 64 KiB, 2 MiB, 1 GiB.
inline constexpr quint64 hostDmaPageSizes = 0x40211000;

/// The machine on which QEMU runs, as far as it decides about DMA windows.
struct DmaHost {
    quint64 pageSize = quint64(64) << 10;      ///< bytes; 64 KiB on POWER9
    quint64 ramPageSize = quint64(64) << 10;   ///< bytes: the smallest page behind the guest's RAM
    quint64 iommuPageSizes = hostDmaPageSizes; ///< mask: bit n is set for pages of 2^n bytes

    bool operator==(const DmaHost &) const = default;
};

/// A window as the guest has it.
struct GuestDmaWindow {
    int vphb = 0;
    int bits = 32;      ///< 32: the default window; 64: what the guest asks for later
    quint64 size = 0;   ///< bytes
    int pageShift = 12; ///< of the guest's entries: 2^pageShift bytes each
    quint64 mapped = 0; ///< bytes that the guest maps at once, from the window's start
};

/// Whether QEMU asks the host for a window at all.
enum class DmaOutcome {
    Asked,
    NoPageSize, ///< the IOMMU has no page size as small as RAM and guest need: QEMU gives up
    NoLevels,   ///< QEMU's first number of levels is beyond its last: it asks for nothing
};

/// One DMA window of a vPHB and the TCE table behind it.
struct DmaWindow {
    int vphb = 0;
    int bits = 32;
    quint64 start = 0;      ///< bus address
    quint64 windowSize = 0; ///< bytes
    int guestPageShift = 0;
    DmaOutcome outcome = DmaOutcome::Asked;
    int pageShift = 0;           ///< of the host's entries; 0 for NoPageSize
    quint64 entries = 0;         ///< of the host's table
    bool countOverflows = false; ///< QEMU counts them in 32 bits and gets another number
    int levels = 0;              ///< what QEMU asks for first
    int mostLevels = 0;          ///< what it asks for last where the host refused all others
    quint64 tableBytes = 0;      ///< of all entries
    /// With the levels that a POWER9 kernel with enough memory grants; absent where it grants none.
    std::optional<TceTable> table;
    quint64 leastTableBytes = 0; ///< of that table, with what the guest maps at once; 0 without

    /// The numbers of levels that QEMU asks for, one after another, until the host grants one.
    QList<int> attempts() const;
    /// What a QEMU before 4.0 goes through one by one when the guest makes the window, although
    /// all of it is empty: for 128 TiB it takes minutes. QEMU 4.0 and newer skip it.
    quint64 replayedEntries() const { return bits == 64 ? windowSize >> guestPageShift : 0; }
};

/// Where the second window of a vPHB is on the bus (dma64_win_addr of spapr-pci-host-bridge).
inline constexpr quint64 secondDmaWindowStart = quint64(1) << 59;

/// What QEMU 4.0 and newer ask the host's VFIO for (hw/vfio/spapr.c).
DmaWindow dmaWindow(const GuestDmaWindow &guest, const DmaHost &host);

} // namespace redbud
