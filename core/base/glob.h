// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArrayView>

namespace redbud
{

/// Whether the whole of @a text fits a shell pattern, as fnmatch(3) without flags in the C locale:
/// "*", "?", "[a-f0]", "[!0-9]" and a backslash before a plain character. An open bracket without
/// its end stands for itself; character classes by name ("[:digit:]") are not known.
///
/// Takes at most the product of both lengths in steps, whatever the pattern; fnmatch(3) may take
/// forever, and patterns come from other people's machines.
bool globMatches(QByteArrayView pattern, QByteArrayView text);

} // namespace redbud
