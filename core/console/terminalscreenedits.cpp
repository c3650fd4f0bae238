// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalscreen.h"

#include <algorithm>

namespace redbud
{

void TerminalScreen::eraseScreen(Erase what)
{
    const auto &rows = buffer().rows;
    if (what == Erase::All && !isAlternate()) {
        const auto last = std::find_if_not(rows.rbegin(), rows.rend(),
                                           [](const TerminalRow &row) { return row.isEmpty(); });
        keepRows(int(rows.rend() - last));
    }
    const int from = what == Erase::ToEnd ? cursor.row + 1 : 0;
    const int to = what == Erase::ToBegin ? cursor.row : m_rows;
    if (what != Erase::All)
        eraseLine(what);
    for (int row = from; row < to; ++row) {
        TerminalRow &erased = buffer().rows[size_t(row)];
        erased.cells.assign(size_t(m_columns), {0, {}, 1, cursor.eraseAttributes()});
        erased.continued = false;
    }
    touch(from, to);
    cursor.wrapPending = false;
    m_work += qint64(to - from + 1) * m_columns;
}

void TerminalScreen::eraseLine(Erase what)
{
    TerminalRow &row = currentRow();
    const int end = int(row.cells.size()); // with what a narrower terminal hides
    row.erase(what == Erase::ToEnd ? cursor.column : 0,
              what == Erase::ToBegin ? cursor.column + 1 : end, cursor.eraseAttributes());
    if (what != Erase::ToBegin)
        row.continued = false;
    cursor.wrapPending = false;
    m_work += m_columns;
}

void TerminalScreen::eraseCharacters(int count)
{
    const int end = cursor.column + std::min(count, m_columns - cursor.column);
    currentRow().erase(cursor.column, end, cursor.eraseAttributes());
    cursor.wrapPending = false;
    m_work += m_columns;
}

void TerminalScreen::insertCharacters(int count)
{
    currentRow().insert(cursor.column, count, m_columns, cursor.eraseAttributes());
    cursor.wrapPending = false;
    m_work += 2LL * m_columns;
}

void TerminalScreen::deleteCharacters(int count)
{
    currentRow().remove(cursor.column, count, m_columns, cursor.eraseAttributes());
    cursor.wrapPending = false;
    m_work += 2LL * m_columns;
}

void TerminalScreen::insertLines(int count)
{
    if (!insideRegion())
        return;
    scrollRows(cursor.row, m_bottom, -std::min(count, m_rows));
    moveToColumn(0);
}

void TerminalScreen::deleteLines(int count)
{
    if (!insideRegion())
        return;
    // What is deleted at the top of the screen has not scrolled away, so it is not kept.
    count = std::min(count, m_bottom - cursor.row);
    buffer().scroll(cursor.row, m_bottom, count, m_columns, cursor.eraseAttributes());
    touch(cursor.row, m_bottom);
    m_work += qint64(count) * m_columns + m_rows;
    moveToColumn(0);
}

void TerminalScreen::setScrollRegion(int top, int bottom)
{
    bottom = std::min(bottom, m_rows);
    if (top < 0 || bottom - top < 2)
        return;
    m_top = top;
    m_bottom = bottom;
    moveTo(0, 0);
}

void TerminalScreen::fillForAlignment()
{
    for (TerminalRow &row : buffer().rows) {
        row.cells.assign(size_t(m_columns), {U'E', {}, 1, {}});
        row.continued = false;
    }
    touch(0, m_rows);
    m_top = 0;
    m_bottom = m_rows;
    moveTo(0, 0);
    m_work += qint64(m_rows) * m_columns;
}

void TerminalScreen::saveCursor()
{
    buffer().saved = cursor;
}

void TerminalScreen::restoreCursor()
{
    cursor = buffer().saved;
    clampCursor(cursor);
}

void TerminalScreen::useAlternate(bool alternate)
{
    if (alternate == isAlternate())
        return;
    m_active = alternate ? 1 : 0;
    touch(0, m_rows);
    cursor.wrapPending = false;
    m_work += m_rows;
}

void TerminalScreen::clearScrollback()
{
    m_work += m_scrollback.size();
    m_scrollback.clear();
    touch(0, m_rows);
}

void TerminalScreen::keepOnlyCursorRow()
{
    clearScrollback();
    if (isAlternate()) // a program that draws the whole screen
        return;
    buffer().scroll(0, m_rows, cursor.row, m_columns, {});
    cursor.row = 0;
    buffer().scroll(1, m_rows, m_rows - 1, m_columns, {});
    touch(0, m_rows);
}

void TerminalScreen::reset(bool hard)
{
    if (hard) {
        useAlternate(false);
        const TerminalCursor before = std::exchange(cursor, {});
        cursor.row = before.row; // for what is kept
        eraseScreen(Erase::All);
        resetTabStops();
        cursor = {};
        m_last = 0;
    }
    modes = {};
    m_top = 0;
    m_bottom = m_rows;
    cursor.originMode = false;
    cursor.attributes = {};
    cursor.lineDrawing = {};
    cursor.characterSet = 0;
    for (TerminalBuffer &each : m_buffers)
        each.saved = {};
    touch(0, m_rows);
    m_work += m_columns;
}

void TerminalScreen::clampCursor(TerminalCursor &at) const
{
    at.row = std::clamp(at.row, 0, m_rows - 1);
    at.column = std::clamp(at.column, 0, m_columns - 1);
    at.wrapPending = at.wrapPending && at.column == m_columns - 1;
}

void TerminalScreen::resize(int rows, int columns)
{
    rows = std::clamp(rows, leastRows, mostRows);
    m_columns = std::clamp(columns, leastColumns, mostColumns);
    for (TerminalBuffer &each : m_buffers)
        each.addColumns(m_columns);
    resizePrimary(rows);
    // The program on the alternate screen draws it anew; the rows at the cursor are kept.
    auto &alternate = m_buffers[1].rows;
    if (isAlternate() && cursor.row >= rows) {
        const int above = cursor.row - rows + 1;
        std::rotate(alternate.begin(), alternate.begin() + above, alternate.end());
        cursor.row -= above;
    }
    alternate.resize(size_t(rows));
    m_rows = rows;
    m_top = 0;
    m_bottom = rows;
    for (TerminalBuffer &each : m_buffers) {
        each.addColumns(m_columns);
        clampCursor(each.saved);
    }
    clampCursor(cursor);
    changeAll();
}

void TerminalScreen::resizePrimary(int rows)
{
    auto &primary = m_buffers[0].rows;
    TerminalCursor &saved = m_buffers[0].saved;
    int moved = 0;
    if (rows < m_rows) {
        const int last = isAlternate() ? saved.row : cursor.row;
        while (int(primary.size()) > rows && int(primary.size()) - 1 > last &&
               primary.back().isEmpty())
            primary.pop_back();
        moved = rows - int(primary.size());
        for (int row = 0; row < -moved; ++row)
            m_scrollback.push(primary[size_t(row)].line());
        primary.erase(primary.begin(), primary.begin() - moved);
    } else {
        moved = std::min(rows - m_rows, int(m_scrollback.size()));
        std::vector<TerminalRow> back(static_cast<size_t>(moved));
        std::for_each(back.rbegin(), back.rend(), [this](TerminalRow &row) {
            const TerminalLine line = m_scrollback.pop();
            row = {line.cells(m_columns), line.continued};
        });
        primary.insert(primary.begin(), std::make_move_iterator(back.begin()),
                       std::make_move_iterator(back.end()));
    }
    primary.resize(size_t(rows));
    if (!isAlternate())
        cursor.row += moved;
    saved.row += moved;
}

} // namespace redbud
