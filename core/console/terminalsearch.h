// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/console/terminal.h"

#include <optional>

namespace redbud
{

enum class SearchDirection { Forward, Backward };

/// Where a text is in a terminal, from the top, but at most @a most places; they do not overlap.
/// A line that was broken because it was too long is searched as a whole.
QList<TerminalRange> findAll(const Terminal &terminal, const QString &text,
                             Qt::CaseSensitivity sensitivity, qsizetype most = 10000);

/// The next place that begins at or after @a from, or going backward the last that begins before
/// it. It goes on at the other end where there is none.
std::optional<TerminalRange> findNext(const Terminal &terminal, const QString &text,
                                      TerminalPosition from, SearchDirection direction,
                                      Qt::CaseSensitivity sensitivity);

} // namespace redbud
