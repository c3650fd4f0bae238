// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalscreen.h"

#include "core/console/characterwidth.h"

#include <algorithm>

namespace redbud
{

namespace
{

constexpr int tabDistance = 8;

/// DEC's line drawing characters for 0x60 to 0x7e (VT100 User Guide, table 3-9).
constexpr std::u32string_view lineDrawing = U"◆▒␉␌␍␊°±␤␋┘┐┌└┼⎺⎻─⎼⎽├┤┴┬│≤≥π≠£·";

} // namespace

TerminalScreen::TerminalScreen(int rows, int columns)
    : m_rows(std::clamp(rows, leastRows, mostRows))
    , m_columns(std::clamp(columns, leastColumns, mostColumns))
    , m_bottom(m_rows)
    , m_buffers{TerminalBuffer(m_rows, m_columns), TerminalBuffer(m_rows, m_columns)}
    , m_tabStops(size_t{mostColumns})
    , m_changed(size_t(m_rows), true)
{
    resetTabStops();
}

TerminalRow &TerminalScreen::currentRow()
{
    touch(cursor.row, cursor.row + 1);
    return buffer().rows[size_t(cursor.row)];
}

void TerminalScreen::touch(int fromRow, int toRow)
{
    std::fill(m_changed.begin() + fromRow, m_changed.begin() + toRow, true);
}

std::vector<bool> TerminalScreen::takeChanges()
{
    return std::exchange(m_changed, std::vector<bool>(size_t(m_rows), false));
}

void TerminalScreen::print(char32_t character)
{
    if (cursor.lineDrawing[size_t(cursor.characterSet)] && character >= 0x60 && character <= 0x7e)
        character = lineDrawing[character - 0x60];
    const int width = characterWidth(character);
    ++m_work;
    if (width == 0)
        combine(character);
    else if (width > 0)
        put(character, width);
}

void TerminalScreen::put(char32_t character, int width)
{
    makeRoom(width);
    if (modes.insert)
        insertCharacters(width);
    overwrite(character, width);
}

void TerminalScreen::makeRoom(int width)
{
    const bool fits = cursor.column + width <= m_columns;
    if (modes.autoWrap && (cursor.wrapPending || !fits)) {
        TerminalRow &full = currentRow();
        full.continued = true;
        full.cells.resize(size_t(m_columns)); // what a narrower terminal hid is overwritten
        cursor.column = 0;
        lineFeed();
    } else if (!fits) {
        cursor.column = m_columns - width;
    }
    cursor.wrapPending = false;
}

void TerminalScreen::overwrite(char32_t character, int width)
{
    TerminalRow &row = currentRow();
    if (row.cells[size_t(cursor.column)].width != 1 ||
        row.cells[size_t(cursor.column + width - 1)].width != 1)
        row.erase(cursor.column, cursor.column + width, cursor.attributes);
    row.cells[size_t(cursor.column)] = {character, {}, quint8(width), cursor.attributes};
    if (width == 2)
        row.cells[size_t(cursor.column) + 1] = {0, {}, 0, cursor.attributes};
    m_last = character;
    cursor.column += width;
    if (cursor.column >= m_columns) {
        cursor.column = m_columns - 1;
        cursor.wrapPending = modes.autoWrap;
    }
}

void TerminalScreen::combine(char32_t mark)
{
    int column = cursor.wrapPending ? cursor.column : cursor.column - 1;
    if (column < 0)
        return;
    TerminalRow &row = currentRow();
    if (row.cells[size_t(column)].width == 0 && column > 0)
        --column;
    TerminalCell &cell = row.cells[size_t(column)];
    const auto free = std::find(cell.marks.begin(), cell.marks.end(), 0U);
    if (cell.character != 0 && free != cell.marks.end())
        *free = mark;
}

void TerminalScreen::repeatLast(int count)
{
    if (m_last == 0)
        return;
    const int width = characterWidth(m_last);
    // Without wrapping, all that do not fit fall on the last column.
    const int most = modes.autoWrap ? m_columns * m_rows : (m_columns - cursor.column) / width + 1;
    int left = std::min(count, most);
    m_work += left;
    while (left > 0) {
        makeRoom(width);
        const int together = std::min((m_columns - cursor.column) / width, left);
        // Once for all of a row: every insertion moves what is behind it.
        if (modes.insert)
            insertCharacters(together * width);
        for (int i = 0; i < together; ++i)
            overwrite(m_last, width);
        left -= together;
    }
}

void TerminalScreen::lineFeed()
{
    if (cursor.row == m_bottom - 1)
        scrollRows(m_top, m_bottom, 1);
    else if (cursor.row < m_rows - 1)
        ++cursor.row;
    cursor.wrapPending = false;
}

void TerminalScreen::reverseLineFeed()
{
    if (cursor.row == m_top)
        scrollRows(m_top, m_bottom, -1);
    else if (cursor.row > 0)
        --cursor.row;
    cursor.wrapPending = false;
}

void TerminalScreen::scrollRows(int top, int bottom, int count)
{
    count = std::clamp(count, top - bottom, bottom - top);
    if (top == 0 && count > 0)
        keepRows(count);
    buffer().scroll(top, bottom, count, m_columns, cursor.eraseAttributes());
    touch(top, bottom);
    m_work += qint64(std::abs(count)) * m_columns + bottom - top;
}

void TerminalScreen::keepRows(int count)
{
    if (isAlternate())
        return;
    for (int row = 0; row < count; ++row)
        m_scrollback.push(buffer().rows[size_t(row)].line());
    m_work += qint64(count) * m_columns;
}

void TerminalScreen::scroll(int count)
{
    scrollRows(m_top, m_bottom, count);
}

void TerminalScreen::moveTo(int row, int column)
{
    moveToRow(row);
    moveToColumn(column);
}

void TerminalScreen::moveToRow(int row)
{
    if (cursor.originMode)
        cursor.row = std::clamp(m_top + row, m_top, m_bottom - 1);
    else
        cursor.row = std::clamp(row, 0, m_rows - 1);
    cursor.wrapPending = false;
}

void TerminalScreen::moveToColumn(int column)
{
    cursor.column = std::clamp(column, 0, m_columns - 1);
    cursor.wrapPending = false;
}

void TerminalScreen::moveBy(int rows, int columns)
{
    const int top = cursor.row >= m_top ? m_top : 0;
    const int bottom = cursor.row < m_bottom ? m_bottom : m_rows;
    cursor.row = std::clamp(cursor.row + rows, top, bottom - 1);
    moveToColumn(cursor.column + columns);
}

void TerminalScreen::tab(int count)
{
    const int before = cursor.column;
    for (int i = 0; i < count && cursor.column < m_columns - 1; ++i) {
        do
            ++cursor.column;
        while (cursor.column < m_columns - 1 && !m_tabStops[size_t(cursor.column)]);
    }
    m_work += cursor.column - before + 1;
}

void TerminalScreen::backTab(int count)
{
    const int before = cursor.column;
    for (int i = 0; i < count && cursor.column > 0; ++i) {
        do
            --cursor.column;
        while (cursor.column > 0 && !m_tabStops[size_t(cursor.column)]);
    }
    cursor.wrapPending = false;
    m_work += before - cursor.column + 1;
}

void TerminalScreen::setTabStop(bool set)
{
    m_tabStops[size_t(cursor.column)] = set;
}

void TerminalScreen::resetTabStops()
{
    for (size_t column = 0; column < m_tabStops.size(); ++column)
        m_tabStops[column] = column % tabDistance == 0;
}

void TerminalScreen::clearTabStops()
{
    m_tabStops.assign(m_tabStops.size(), false);
    m_work += mostColumns / 8;
}

} // namespace redbud
