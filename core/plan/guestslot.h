// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace redbud
{

/// Device and function on a guest's PCI bus, "SS.F" in hex: "00.0" to "1f.7".
struct GuestSlot {
    int device = 0;   ///< 0 to 31
    int function = 0; ///< 0 to 7

    static std::optional<GuestSlot> parse(QStringView text);
    QString toString() const;

    /// device * 8 + function, as PCI numbers them.
    int devfn() const { return device * 8 + function; }

    auto operator<=>(const GuestSlot &) const = default;
};

} // namespace redbud
