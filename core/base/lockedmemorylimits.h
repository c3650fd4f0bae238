// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace redbud
{

/// How much memory a process may lock (RLIMIT_MEMLOCK), in bytes; absent: no limit.
struct LockedMemoryLimits {
    std::optional<quint64> soft; ///< in force
    std::optional<quint64> hard; ///< to which the process may raise it without privileges

    bool operator==(const LockedMemoryLimits &) const = default;
};

/// The limits of this process, which the programs that it starts inherit. A process with
/// CAP_IPC_LOCK, as root's usually have, is not bound by them.
LockedMemoryLimits lockedMemoryLimits();

} // namespace redbud
