// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

namespace redbud
{

/// Sets both limits of locked memory (RLIMIT_MEMLOCK) of a process, in bytes; absent: no limit.
/// InvalidArgument where the process is not @a user's, NotFound where it does not exist or ends
/// meanwhile. @a processDirectory is "/proc".
Result<void> grantMemlock(const QString &processDirectory, qint64 process, quint32 user,
                          std::optional<quint64> bytes);

} // namespace redbud
