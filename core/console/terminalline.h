// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/console/terminalcell.h"

#include <QList>

#include <span>
#include <vector>

namespace redbud
{

/// Neighbouring cells that look alike: either characters of one column and one UTF-16 unit each,
/// or, where @a single, one cell (wide, or with marks, or outside of the BMP).
struct TerminalRun {
    quint16 column = 0;  ///< of the first cell
    quint16 columns = 0; ///< how many cells
    quint16 start = 0;   ///< first unit in TerminalLine::text
    quint16 length = 0;  ///< units of it
    bool single = false;
    TerminalAttributes attributes;

    bool operator==(const TerminalRun &) const = default;
};

/// A line as it is kept and painted. Cells at its end where nothing was written are left out,
/// and so are spaces there unless it is continued.
struct TerminalLine {
    QString text;
    QList<TerminalRun> runs;
    bool continued = false; ///< the next line goes on with it: it was too long for the terminal

    int columns() const;
    /// The column that a unit of the text is in; columns() for its end.
    int columnOf(qsizetype unit) const;
    /// The column behind the cell that a unit of the text is in.
    int columnBehind(qsizetype unit) const;
    /// The first unit of the cells that begin at or after a column.
    qsizetype unitFrom(int column) const;
    /// The first unit of the text at or after a column; in the midst of a wide character its own.
    qsizetype unitOf(int column) const;
    /// Bytes that it takes, roughly.
    qsizetype cost() const;

    static TerminalLine of(std::span<const TerminalCell> cells, bool continued);
    /// The reverse of of(), filled up with empty cells.
    std::vector<TerminalCell> cells(int atLeast) const;

    bool operator==(const TerminalLine &) const = default;

private:
    const TerminalRun *runOfUnit(qsizetype unit) const;
    const TerminalRun *runOfColumn(int column) const;
};

} // namespace redbud
