// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/guestslot.h"

#include <QtGlobal>

#include <bit>
#include <optional>

namespace redbud
{

/// Which of the 32 device numbers of a guest's PCI bus are in use.
class SlotMask
{
public:
    static constexpr int deviceNumbers = 32;

    void take(const GuestSlot &slot) { m_taken |= quint32(1) << slot.device; }

    int freeCount() const { return deviceNumbers - std::popcount(m_taken); }

    /// Function 0 of the lowest free device number; nothing where none is free.
    std::optional<GuestSlot> lowestFree() const
    {
        const int number = std::countr_one(m_taken);
        return number < deviceNumbers ? std::optional(GuestSlot{number, 0}) : std::nullopt;
    }

    std::optional<GuestSlot> takeLowestFree()
    {
        const auto slot = lowestFree();
        if (slot)
            take(*slot);
        return slot;
    }

private:
    quint32 m_taken = 0;
};

} // namespace redbud
