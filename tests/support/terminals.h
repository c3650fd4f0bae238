// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/console/terminal.h"

#include <QStringList>

namespace redbud::test
{

/// Writes all of it, however long it is.
inline void feed(Terminal &terminal, QByteArrayView bytes)
{
    while (!bytes.isEmpty())
        bytes = bytes.sliced(terminal.write(bytes));
}

/// The rows of the screen with '|' between, without those that are empty at the end.
inline QString shown(const Terminal &terminal)
{
    QStringList rows;
    for (qint64 line = terminal.screenLine(); line < terminal.endLine(); ++line)
        rows.append(terminal.line(line).text);
    while (!rows.isEmpty() && rows.constLast().isEmpty())
        rows.removeLast();
    return rows.join(u'|');
}

/// "row,column" on the screen.
inline QString cursorOf(const Terminal &terminal)
{
    return QStringLiteral("%1,%2")
        .arg(terminal.cursor().line - terminal.screenLine())
        .arg(terminal.cursor().column);
}

} // namespace redbud::test
