// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace redbud
{

/// The whole of a file that the user named. NotFound, PermissionDenied, TooLarge beyond
/// @a maxBytes, ReadFailed for a directory or another failure; the error's context is the path.
/// Blocks while reading; do not call on the GUI thread for files that may be remote.
Result<QByteArray> readFile(const QString &path, qint64 maxBytes);

/// Replaces or makes a file at once; on failure an existing file is as it was. What is no regular
/// file is written to instead, such as /dev/stdout and a pipe, which waits for its reader; a block
/// device is refused.
Result<void> writeFile(const QString &path, const QByteArray &content);

/// The same of a file that whoever may read it may also run.
Result<void> writeProgram(const QString &path, const QByteArray &content);

} // namespace redbud
