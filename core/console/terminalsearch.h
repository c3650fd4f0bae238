// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/console/terminal.h"

#include <QStringMatcher>

#include <optional>

namespace redbud
{

enum class SearchDirection { Forward, Backward };

/// Where a text is in a terminal. Places do not overlap, and a line that was broken because it was
/// too long is searched as a whole; one of more than 100 rows in parts of 100. It reads the
/// terminal anew each time, so it may change meanwhile.
class TerminalSearch
{
public:
    /// @a terminal has to live longer. An empty text is nowhere.
    TerminalSearch(const Terminal &terminal, const QString &text, Qt::CaseSensitivity sensitivity);

    /// All places from the top, but at most @a most.
    QList<TerminalRange> findAll(qsizetype most = 10000);

    /// The next place that begins at or after @a from, or going backward the last that begins
    /// before it. It goes on at the other end where there is none, and reads no further than it
    /// has to.
    std::optional<TerminalRange> findNext(TerminalPosition from, SearchDirection direction);

    /// UTF-16 units that were read so far, which is what it costs.
    qint64 unitsRead() const { return m_unitsRead; }

private:
    struct Lines;

    Lines linesAt(qint64 number);
    qint64 startOf(qint64 number) const;
    std::optional<TerminalRange> find(const Lines &lines, qsizetype from, qsizetype to,
                                      SearchDirection direction) const;

    const Terminal &m_terminal;
    QStringMatcher m_matcher;
    qint64 m_unitsRead = 0;
};

} // namespace redbud
