// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QSet>

#include <utility>

namespace redbud
{

/// The device numbers of a plan of which more than function 0 is taken, by whatever: host devices
/// and cards may share one. QEMU and the guest have to be told so by what is in function 0.
class MultifunctionSlots
{
public:
    explicit MultifunctionSlots(const Plan &plan);

    /// Whether what is in this slot of the vPHB with this index has to say it.
    bool areAnnouncedBy(int vphb, const GuestSlot &slot) const
    {
        return slot.function == 0 && m_shared.contains({vphb, slot.device});
    }

private:
    QSet<std::pair<int, int>> m_shared; ///< index of the vPHB and device number
};

} // namespace redbud
