// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/multifunctionslots.h"
#include "core/plan/plan.h"

#include <QHash>
#include <QList>

#include <optional>

namespace redbud
{

/// A guest address as libvirt counts: the bus is the number of the vPHB's controller, in the order
/// of creation, vPHB 0 always first.
struct LibvirtPlace {
    int bus = 0;
    GuestSlot slot;
    /// libvirt gives slot 0 of a bus to nothing: @a slot is then a free one that stands in for
    /// this, which QEMU is told.
    std::optional<GuestSlot> real = {};
    bool multifunction = false; ///< there is more of this device number, see MultifunctionSlots
};

/// Where the devices and cards of a plan are for libvirt.
class GuestPlaces
{
public:
    explicit GuestPlaces(const Plan &plan);

    /// The vPHBs by the number of their controller. vPHB 0 is there also where the plan does not
    /// name it.
    const QList<Vphb> &vphbs() const { return m_vphbs; }

    /// Of a host device on the vPHB with this controller.
    LibvirtPlace onBus(int bus, const GuestSlot &slot) const;
    /// Of a card; it is on the first vPHB with this index.
    LibvirtPlace onVphb(int index, const GuestSlot &slot) const;

    /// The buses on which something is in slot 0 and every other slot is taken.
    const QList<int> &fullBuses() const { return m_fullBuses; }
    /// Whether any slot is stood in for.
    bool standsIn() const { return !m_standIns.isEmpty(); }

private:
    int busOf(int vphbIndex) const;

    QList<Vphb> m_vphbs;
    MultifunctionSlots m_shared;
    QHash<int, int> m_standIns; ///< device numbers by bus
    QList<int> m_fullBuses;
};

} // namespace redbud
