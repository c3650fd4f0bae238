// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/session/filefacts.h"

#include <functional>

namespace redbud
{

/// Looks at one file. May be called from any thread, also after lookInTime() has returned.
using LookAtFile = std::function<FileFacts(const QString &path)>;

/// Looks at files, several at a time and for at most @a milliseconds in all, whatever a file
/// server does. What has not answered by then is NoAnswer; its thread stays until the kernel lets
/// it go. In the order of @a paths.
QList<FileFacts> lookInTime(const QStringList &paths, const LookAtFile &look, int milliseconds);

} // namespace redbud
