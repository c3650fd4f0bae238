// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace redbud
{

/// A word that a POSIX shell takes as exactly this text.
QString shellQuote(const QString &word);

} // namespace redbud
