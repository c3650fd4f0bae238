// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bind/helperclient.h"

#include <functional>

namespace redbud
{

/// Whether a process of this user may lock so many bytes without help: its hard limit allows it,
/// or it has CAP_IPC_LOCK, which no limit binds.
bool mayLock(quint64 bytes);

/// Lets @a process, and what it starts, lock @a bytes of memory. 0 is nothing to do, and so is a
/// limit that is high enough. PermissionDenied where there is no @a helper to ask; otherwise its
/// errors.
Result<void>
allowLockedMemory(qint64 process, quint64 bytes,
                  const std::function<Result<HelperReply>(const HelperRequest &)> &helper);

} // namespace redbud
