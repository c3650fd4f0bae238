// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalbuffer.h"

#include <algorithm>
#include <functional>

namespace redbud
{

namespace
{

TerminalCell blank(const TerminalAttributes &attributes)
{
    TerminalCell cell;
    cell.attributes = attributes;
    return cell;
}

} // namespace

bool TerminalRow::isEmpty() const
{
    return std::all_of(cells.begin(), cells.end(), std::mem_fn(&TerminalCell::isEmpty));
}

void TerminalRow::mend()
{
    for (size_t i = 0; i < cells.size(); ++i) {
        const bool lost = cells[i].width == 2
                              ? i + 1 == cells.size() || cells[i + 1].width != 0
                              : cells[i].width == 0 && (i == 0 || cells[i - 1].width != 2);
        if (lost)
            cells[i] = blank(cells[i].attributes);
    }
}

void TerminalRow::erase(int from, int to, const TerminalAttributes &attributes)
{
    to = std::min(to, int(cells.size()));
    if (from >= to)
        return;
    const auto at = [this](int column) { return cells.begin() + column; };
    if (from > 0 && at(from)->width == 0)
        *at(from - 1) = blank(at(from - 1)->attributes);
    if (to < int(cells.size()) && at(to)->width == 0)
        *at(to) = blank(at(to)->attributes);
    std::fill(at(from), at(to), blank(attributes));
}

void TerminalRow::insert(int column, int count, int columns, const TerminalAttributes &attributes)
{
    count = std::min(count, columns - column);
    const auto first = cells.begin() + column;
    std::move_backward(first, cells.begin() + columns - count, cells.begin() + columns);
    std::fill(first, first + count, blank(attributes));
    mend();
}

void TerminalRow::remove(int column, int count, int columns, const TerminalAttributes &attributes)
{
    count = std::min(count, columns - column);
    const auto first = cells.begin() + column;
    const auto end = cells.begin() + columns;
    std::move(first + count, end, first);
    std::fill(end - count, end, blank(attributes));
    mend();
}

TerminalAttributes TerminalCursor::eraseAttributes() const
{
    TerminalAttributes erased;
    erased.background = attributes.background;
    return erased;
}

TerminalBuffer::TerminalBuffer(int rowCount, int columns)
    : rows(size_t(rowCount))
{
    addColumns(columns);
}

void TerminalBuffer::scroll(int top, int bottom, int count, int columns,
                            const TerminalAttributes &attributes)
{
    const auto first = rows.begin() + top;
    const auto last = rows.begin() + bottom;
    const int moved = std::clamp(count, top - bottom, bottom - top);
    const auto fresh = moved > 0 ? last - moved : first;
    if (moved > 0)
        std::rotate(first, first + moved, last);
    else
        std::rotate(first, last + moved, last);
    std::for_each(fresh, fresh + std::abs(moved), [&](TerminalRow &row) {
        row.cells.assign(size_t(columns), blank(attributes));
        row.continued = false;
    });
}

void TerminalBuffer::addColumns(int columns)
{
    for (TerminalRow &row : rows) {
        if (row.cells.size() < size_t(columns))
            row.cells.resize(size_t(columns));
    }
}

} // namespace redbud
