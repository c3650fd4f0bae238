// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/console/terminalbuffer.h"
#include "core/console/terminalscrollback.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace redbud
{

/// What the guest has switched on or off and what is not part of the cursor.
struct TerminalModes {
    bool autoWrap = true;
    bool insert = false;
    bool newLine = false; ///< a line feed returns the carriage, Enter sends both
    bool applicationCursor = false;
    bool applicationKeypad = false;
    bool bracketedPaste = false;
    bool reverseScreen = false;
    bool cursorVisible = true;
};

/// The screen and what can be done to it: a primary and an alternate screen, the cursor, the
/// scroll region, tab stops, and the lines that have left it. Rows and columns count from 0 and
/// are clamped, counts may be anything above 0.
class TerminalScreen
{
public:
    static constexpr int leastRows = 2;
    static constexpr int mostRows = 500;
    static constexpr int leastColumns = 4;
    static constexpr int mostColumns = 1000;

    /// What part of a line or screen is erased, as ED and EL number it.
    enum class Erase { ToEnd, ToBegin, All };

    TerminalScreen(int rows, int columns);

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    const TerminalRow &row(int row) const { return buffer().rows[size_t(row)]; }
    const TerminalScrollback &scrollback() const { return m_scrollback; }
    /// The rows behind the alternate screen, or those that are shown.
    const std::vector<TerminalRow> &primaryRows() const { return m_buffers[0].rows; }
    bool isAlternate() const { return m_active == 1; }

    TerminalCursor cursor;
    TerminalModes modes;

    void resize(int rows, int columns);
    void print(char32_t character);
    void repeatLast(int count);
    void lineFeed();
    void reverseLineFeed();
    void moveTo(int row, int column);
    void moveToRow(int row);
    void moveToColumn(int column);
    /// Up and down it stops at the scroll region where the cursor is inside.
    void moveBy(int rows, int columns);
    void tab(int count);
    void backTab(int count);
    void setTabStop(bool set);
    void clearTabStops();
    /// Erasing all of the primary screen keeps its text as lines that have scrolled away.
    void eraseScreen(Erase what);
    void eraseLine(Erase what);
    void eraseCharacters(int count);
    void insertCharacters(int count);
    void deleteCharacters(int count);
    void insertLines(int count);
    void deleteLines(int count);
    void scroll(int count); ///< the scroll region, up or (negative) down
    void setScrollRegion(int top, int bottom);
    void fillForAlignment();
    void saveCursor();
    void restoreCursor();
    void useAlternate(bool alternate);
    void clearScrollback();
    /// Clears what has scrolled away and all rows but the cursor's, which becomes the first.
    void keepOnlyCursorRow();
    /// The row of the cursor as the guest counts it.
    int originRow() const { return cursor.row - (cursor.originMode ? m_top : 0); }
    void reset(bool hard);

    /// Rows that look different since the last call.
    std::vector<bool> takeChanges();
    void changeAll() { m_changed.assign(size_t(m_rows), true); }
    /// Cells that were touched since the last call, to limit the work of one write.
    qint64 takeWork() { return std::exchange(m_work, 0); }

private:
    TerminalBuffer &buffer() { return m_buffers[size_t(m_active)]; }
    const TerminalBuffer &buffer() const { return m_buffers[size_t(m_active)]; }
    TerminalRow &currentRow();
    void touch(int fromRow, int toRow);
    void scrollRows(int top, int bottom, int count);
    void keepRows(int count);
    void put(char32_t character, int width);
    /// Makes sure that a character fits at the cursor.
    void makeRoom(int width);
    /// Puts it over what is there; it has to fit.
    void overwrite(char32_t character, int width);
    void combine(char32_t mark);
    void resetTabStops();
    void resizePrimary(int rows);
    void clampCursor(TerminalCursor &at) const;
    bool insideRegion() const { return cursor.row >= m_top && cursor.row < m_bottom; }

    int m_rows;
    int m_columns;
    int m_top = 0;
    int m_bottom; ///< behind the last row of the scroll region
    int m_active = 0;
    char32_t m_last = 0; ///< what REP repeats
    std::array<TerminalBuffer, 2> m_buffers;
    std::vector<bool> m_tabStops;
    std::vector<bool> m_changed;
    qint64 m_work = 0;
    TerminalScrollback m_scrollback;
};

} // namespace redbud
