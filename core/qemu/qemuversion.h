// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"

#include <compare>

namespace redbud
{

/// The version of an installed QEMU.
struct QemuVersion {
    int major = 0;
    int minor = 0;
    int micro = 0;

    QString toString() const { return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(micro); }

    /// NVLink2 passthrough came with 4.1 and went with 8.2.
    bool hasNvLink2() const
    {
        return *this >= QemuVersion{4, 1, 0} && *this < QemuVersion{8, 2, 0};
    }

    auto operator<=>(const QemuVersion &) const = default;
};

/// Finds @a qemu (a path, or a name in PATH) and asks for its version. NotFound where there is no
/// such program, PermissionDenied where it may not be run, Unsupported where what answers is no
/// QEMU, TimedOut after ten seconds. Blocks.
Result<QemuVersion> probeQemuVersion(const QString &qemu);

/// The program that @a qemu names, as an absolute path; NotFound or PermissionDenied.
Result<QString> findQemu(const QString &qemu);

} // namespace redbud
