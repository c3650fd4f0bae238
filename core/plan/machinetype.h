// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <compare>
#include <optional>

namespace redbud
{

/// The version in the name of a pseries machine type.
struct MachineType {
    int major = 0;
    int minor = 0;

    /// Reads "pseries-7.2", also with a suffix ("pseries-2.12-sxxm"). The alias "pseries" means
    /// the newest type of whichever QEMU runs it; for a prediction it is read as
    /// newestWithNvLink2. Nothing for another machine.
    static std::optional<MachineType> parse(QStringView name);
    /// "pseries-7.2"
    QString name() const { return QStringLiteral("pseries-%1.%2").arg(major).arg(minor); }

    static bool isAlias(QStringView name) { return name == u"pseries"; }

    /// pseries-8.1, the last whose QEMU still has the NVLink2 code (it went in 8.2).
    static const MachineType newestWithNvLink2;

    /// The types whose vPHBs have windows for NVLink2 in a QEMU that fills them, oldest first.
    static QStringList namesWithNvLink2();

    /// Windows for GPU RAM and ATSD exist from pseries-4.1 on (hw/ppc/spapr.c, phb_placement of
    /// 4.0 sets both to 0).
    bool hasNvLink2Windows() const { return *this >= MachineType{4, 1}; }

    auto operator<=>(const MachineType &) const = default;
};

inline constexpr MachineType MachineType::newestWithNvLink2{8, 1};

} // namespace redbud
