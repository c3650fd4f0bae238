// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>

namespace redbud
{

/// TCE page sizes of a POWER9 host with the radix MMU, as VFIO_IOMMU_SPAPR_TCE_GET_INFO of
/// Linux 6.12 on powernv9 reports them: 4 KiB, 64 KiB, 2 MiB, 1 GiB.
inline constexpr quint64 hostDmaPageSizes = 0x40211000;

/// One DMA window of a vPHB and the TCE table behind it.
struct DmaWindow {
    int vphb = 0;
    int bits = 32;          ///< 32: the default window; 64: what the guest asks for later
    quint64 windowSize = 0; ///< bytes
    int pageShift = 0;
    quint64 entries = 0;
    int levels = 0;
    quint64 tableBytes = 0; ///< when every entry is in use
};

/// What QEMU asks the host's VFIO for (vfio_spapr_create_window() of QEMU 7.2).
/// @a hostPageSize and @a ramPageSize are in bytes; @a guestPageShift is the guest's TCE size.
DmaWindow dmaWindow(int vphb, int bits, quint64 windowSize, int guestPageShift, quint64 ramPageSize,
                    quint64 hostPageSize);

} // namespace redbud
