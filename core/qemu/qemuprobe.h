// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/qemu/abilitiescache.h"

namespace redbud
{

struct QemuProbeOptions {
    QString cacheFolder = abilitiesCacheFolder(); ///< empty: neither read nor written
    int milliseconds = 10000;                     ///< for the whole conversation
};

/// Finds @a qemu (a path, or a name in PATH) and asks it what it can do: one run, without a
/// machine, or none where the answers are in the cache for this very program. NotFound where there
/// is no such program, PermissionDenied where it may not be run, Unsupported where what answers is
/// no QEMU, TimedOut. Leaves no process behind. Blocks, on a thread without event loop.
Result<QemuAbilities> probeQemu(const QString &qemu, const QemuProbeOptions &options = {});

} // namespace redbud
