// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace redbud
{

/// How many columns of a terminal a character takes: 2 for wide ones (UAX #11, Unicode 14), 0 for
/// those that combine with the character before, -1 for those that are not shown at all (controls,
/// formats like the marks of writing direction, line separators). Independent of the locale.
int characterWidth(char32_t character);

} // namespace redbud
