// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/console/terminalcell.h"
#include "core/console/terminalline.h"

#include <array>
#include <vector>

namespace redbud
{

/// A row of the screen. It may have more cells than the terminal has columns, after the terminal
/// was made narrower; they come back when it is made wider.
struct TerminalRow {
    std::vector<TerminalCell> cells;
    bool continued = false; ///< the next row goes on with it

    TerminalLine line() const { return TerminalLine::of(cells, continued); }
    bool isEmpty() const;
    /// Makes blanks of halves of wide characters that have lost their other half.
    void mend();
    /// Blanks cells [from, to), with both halves of a wide character at either end.
    void erase(int from, int to, const TerminalAttributes &attributes);
    /// Moves cells [column, columns) to the right and blanks what is free then.
    void insert(int column, int count, int columns, const TerminalAttributes &attributes);
    /// The reverse.
    void remove(int column, int count, int columns, const TerminalAttributes &attributes);
};

/// Where and how the guest writes; what DECSC saves.
struct TerminalCursor {
    int row = 0;
    int column = 0;
    bool wrapPending = false; ///< the last column was written, the next character wraps
    bool originMode = false;  ///< rows are counted from the top of the scroll region
    TerminalAttributes attributes;
    std::array<bool, 2> lineDrawing{}; ///< G0 and G1 are DEC's line drawing characters
    int characterSet = 0;              ///< which of them is in use

    /// What erased cells get: the background alone (back colour erase, as xterm and Linux do it).
    TerminalAttributes eraseAttributes() const;
};

/// The rows of the primary or of the alternate screen.
struct TerminalBuffer {
    std::vector<TerminalRow> rows;
    TerminalCursor saved;

    TerminalBuffer(int rows, int columns);
    /// Moves rows [top, bottom) up by @a count, or down where it is negative.
    void scroll(int top, int bottom, int count, int columns, const TerminalAttributes &attributes);
    void addColumns(int columns);
};

} // namespace redbud
