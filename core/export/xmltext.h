// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace redbud
{

/// @a text with U+FFFD for each character that XML 1.0 has no place for, not even escaped: control
/// characters, lone surrogates, U+FFFE and U+FFFF. Also for a carriage return, of which a reader
/// makes a line feed.
QString xmlText(const QString &text);

} // namespace redbud
