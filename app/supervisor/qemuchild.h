// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/supervisor/launchfile.h"
#include "app/supervisor/uniquefd.h"

#include <string>
#include <sys/types.h>

namespace redbud::supervisor
{

/// A QEMU that was started; it outlives the supervisor.
struct QemuChild {
    pid_t pid = -1;
    unsigned long long startTime = 0; ///< field 22 of /proc/PID/stat
    UniqueFd output;                  ///< what it writes to standard output and error
};

/// The descriptor that QEMU's command line names for the guest's console.
inline constexpr int consoleFd = 9;

/// Starts QEMU in a process group of its own, with @a console as consoleFd. On failure pid is -1
/// and @a failure says why.
QemuChild startQemu(const LaunchFile &launch, const UniqueFd &console, std::string &failure);

} // namespace redbud::supervisor
