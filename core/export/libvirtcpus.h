// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace redbud
{

/// libvirt's name for a processor of QEMU, which tells no cases apart; absent for one that libvirt
/// does not know.
inline std::optional<QString> libvirtCpuModel(const QString &cpu)
{
    // The servers' processors among libvirt's cpu_map/ppc64_*.xml.
    constexpr std::array known{6, 7, 8, 9, 10};
    for (const int generation : known) {
        const QString model = QStringLiteral("POWER%1").arg(generation);
        if (cpu.compare(model, Qt::CaseInsensitive) == 0)
            return model;
    }
    return std::nullopt;
}

} // namespace redbud
