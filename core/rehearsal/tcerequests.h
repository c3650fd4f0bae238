// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/placement/dmawindow.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <compare>

namespace redbud
{

/// One request of QEMU for a DMA window (VFIO_IOMMU_SPAPR_TCE_CREATE).
struct TceRequest {
    int pageShift = 0;
    quint64 size = 0; ///< bytes
    int levels = 0;
    bool granted = false;
    quint64 start = 0; ///< bus address; 0 where it was not granted

    auto operator<=>(const TceRequest &) const = default;
};

/// The requests in the log of the VFIO simulator, in their order; other lines are passed over.
QList<TceRequest> readTceRequests(const QByteArray &log);

/// What the log will hold for a window: every attempt up to the first that is granted. The
/// simulated host refuses what a kernel with pages of @a hostPageSize bytes would, and fewer
/// levels than @a refuseLevelsBelow.
QList<TceRequest> expectedTceRequests(const DmaWindow &window, quint64 hostPageSize,
                                      int refuseLevelsBelow = 0);

/// What is not as predicted in @a seen, a sentence each. QEMU asks for the default windows in
/// every reset; for the others only when the guest wants them.
QStringList compareTceRequests(const QList<DmaWindow> &windows, quint64 hostPageSize,
                               const QList<TceRequest> &seen);

/// "shift 12, 0x40000000 bytes, 2 levels: granted at 0x0"
QString describe(const TceRequest &request);

/// The machine of a rehearsal: this one, with the simulated IOMMU.
DmaHost rehearsalDmaHost();

} // namespace redbud
