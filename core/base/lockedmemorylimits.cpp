// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/lockedmemorylimits.h"

#include <sys/resource.h>

namespace redbud
{

namespace
{

std::optional<quint64> bytesOf(rlim_t limit)
{
    if (limit == RLIM_INFINITY)
        return std::nullopt;
    return limit;
}

} // namespace

LockedMemoryLimits lockedMemoryLimits()
{
    rlimit limit{RLIM_INFINITY, RLIM_INFINITY};
    // It fails for an unknown resource or a bad pointer only.
    static_cast<void>(::getrlimit(RLIMIT_MEMLOCK, &limit));
    return {bytesOf(limit.rlim_cur), bytesOf(limit.rlim_max)};
}

} // namespace redbud
