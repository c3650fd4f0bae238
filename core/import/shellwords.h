// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace redbud
{

/// One simple command of a shell script, split into words. Nothing is executed or looked up.
struct ShellCommand {
    QStringList words;
    QStringList expansions; ///< words in which a shell would put something else for `$…` or `…`
};

/// Reads the command at the start of @a text by the rules of a POSIX shell: quotes, backslashes,
/// continued lines, comments. It ends at an unquoted end of line, ';', '&' or '|'; redirections are
/// left out. InvalidData for a quote that is never closed.
Result<ShellCommand> readShellCommand(QStringView text);

} // namespace redbud
