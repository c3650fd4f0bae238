// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/observedsysroot.h"
#include "core/host/capture.h"

#include <stop_token>

namespace redbud
{

/// Captures what a user calls HOST (see openHostSource()) into a snapshot file, which is replaced
/// at once or not at all. @a report counts the files that were looked at, in the calling thread.
/// Cancelled, soon after @a stop is asked for it, without a file. May be called from any thread.
Result<void> captureToFile(const QString &source, const QString &fileName, Identities identities,
                           const std::stop_token &stop = {},
                           const ObservedSysroot::Report &report = {});

} // namespace redbud
