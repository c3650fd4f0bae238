// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalcell.h"

namespace redbud
{

QString TerminalCell::text() const
{
    if (width == 0)
        return {};
    if (character == 0)
        return QStringLiteral(" ");
    QString text = QString::fromUcs4(&character, 1);
    for (const char32_t mark : marks) {
        if (mark != 0)
            text += QString::fromUcs4(&mark, 1);
    }
    return text;
}

} // namespace redbud
