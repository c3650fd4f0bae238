// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"

#include <QList>
#include <QRectF>

#include <optional>

namespace redbud
{

/// Where the parts of a virtual machine are drawn, in scene units.
struct VmLayout {
    /// A bridge beside its GPU.
    struct Pill {
        PciAddress host;
        GuestSlot slot;
        QRectF rect;
    };
    /// A device on a vPHB; a GPU with the bridges that are on the same vPHB.
    struct Slot {
        PciAddress host;
        GuestSlot slot;
        QRectF rect;
        QList<Pill> pills;
    };
    struct Rack {
        std::optional<qsizetype> position; ///< in Plan::vphbs; absent for a vPHB 0 that the plan
                                           ///< does not name but QEMU makes
        int index = 0;
        QRectF rect;
        QRectF header;
        QRectF hint;    ///< where an empty vPHB says so; null otherwise
        QRectF windows; ///< the line with its windows
        QList<Slot> slotRows;
    };

    QRectF bounds;
    QRectF header;
    QList<Rack> racks;
    QRectF newVphb; ///< where a drop makes another vPHB
};

inline constexpr qreal minimumVmWidth = 490;

/// Lays the vPHBs of a plan out from @a topLeft, one below the other.
VmLayout layoutVm(const Host &host, const Plan &plan, QPointF topLeft, qreal width);

} // namespace redbud
