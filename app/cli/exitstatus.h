// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace redbud::cli
{

/// What the program's exit status means to scripts.
enum ExitStatus {
    Done = 0,
    AnswerIsNo = 1, ///< done, but there are errors, differences, an unhealthy VM
    WrongUsage = 2,
    EnvironmentFailed = 3, ///< cannot read, QEMU missing, …
};

} // namespace redbud::cli
