// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalline.h"

#include <algorithm>

namespace redbud
{

namespace
{

bool isBlank(const TerminalCell &cell)
{
    return cell.isEmpty() || (cell.character == U' ' && cell.marks[0] == 0 &&
                              cell.attributes == TerminalAttributes());
}

bool isSingle(const TerminalCell &cell)
{
    return cell.width == 2 || cell.marks[0] != 0 || cell.character > 0xffff;
}

} // namespace

// Runs follow each other without gaps, so they can be searched by halves: a line of a guest that
// colours each cell has one for each.
const TerminalRun *TerminalLine::runOfUnit(qsizetype unit) const
{
    const auto run =
        std::partition_point(runs.begin(), runs.end(), [unit](const TerminalRun &each) {
            return each.start + each.length <= unit;
        });
    return run == runs.end() ? nullptr : &*run;
}

const TerminalRun *TerminalLine::runOfColumn(int column) const
{
    const auto run =
        std::partition_point(runs.begin(), runs.end(), [column](const TerminalRun &each) {
            return each.column + each.columns <= column;
        });
    return run == runs.end() ? nullptr : &*run;
}

int TerminalLine::columns() const
{
    return runs.isEmpty() ? 0 : runs.constLast().column + runs.constLast().columns;
}

int TerminalLine::columnOf(qsizetype unit) const
{
    const TerminalRun *run = runOfUnit(unit);
    if (run == nullptr)
        return columns();
    return run->single ? run->column : run->column + int(unit - run->start);
}

int TerminalLine::columnBehind(qsizetype unit) const
{
    const TerminalRun *run = runOfUnit(unit);
    if (run == nullptr)
        return columns();
    return run->single ? run->column + run->columns : run->column + int(unit - run->start) + 1;
}

qsizetype TerminalLine::unitOf(int column) const
{
    const TerminalRun *run = runOfColumn(column);
    if (run == nullptr)
        return text.size();
    return run->single ? run->start : run->start + column - run->column;
}

qsizetype TerminalLine::unitFrom(int column) const
{
    const TerminalRun *run = runOfColumn(column);
    const bool inside = run != nullptr && run->single && column > run->column;
    return inside ? run->start + run->length : unitOf(column);
}

qsizetype TerminalLine::cost() const
{
    return qsizetype(sizeof(TerminalLine)) + text.size() * 2 +
           runs.size() * qsizetype(sizeof(TerminalRun)) + 64; // two headers of allocations
}

TerminalLine TerminalLine::of(std::span<const TerminalCell> cells, bool continued)
{
    TerminalLine line;
    line.continued = continued;
    // Spaces at the end of a line are of no use, unless the next one goes on with it.
    const auto end =
        std::find_if_not(cells.rbegin(), cells.rend(), [continued](const TerminalCell &cell) {
            return continued ? cell.isEmpty() : isBlank(cell);
        }).base();
    cells = cells.first(size_t(end - cells.begin()));
    line.text.reserve(qsizetype(cells.size()));
    for (size_t column = 0; column < cells.size(); ++column) {
        const TerminalCell &cell = cells[column];
        if (cell.width == 0)
            continue;
        const auto start = quint16(line.text.size());
        const bool single = isSingle(cell);
        if (single)
            line.text += cell.text();
        else
            line.text += cell.character == 0 ? u' ' : QChar(char16_t(cell.character));
        const auto length = quint16(line.text.size() - start);
        if (!single && !line.runs.isEmpty() && !line.runs.constLast().single &&
            line.runs.constLast().attributes == cell.attributes) {
            line.runs.last().columns += 1;
            line.runs.last().length += length;
            continue;
        }
        line.runs.append({quint16(column), cell.width, start, length, single, cell.attributes});
    }
    line.text.squeeze();
    line.runs.squeeze();
    return line;
}

std::vector<TerminalCell> TerminalLine::cells(int atLeast) const
{
    std::vector<TerminalCell> cells(size_t(std::max(atLeast, columns())));
    for (const TerminalRun &run : runs) {
        const QStringView units = QStringView(text).mid(run.start, run.length);
        if (!run.single) {
            for (qsizetype i = 0; i < units.size(); ++i)
                cells[run.column + size_t(i)] = {units[i].unicode(), {}, 1, run.attributes};
            continue;
        }
        const QList<uint> characters = units.toUcs4();
        TerminalCell &cell = cells[run.column];
        cell = {characters.value(0), {}, quint8(run.columns), run.attributes};
        for (qsizetype i = 1; i < characters.size() && size_t(i) <= cell.marks.size(); ++i)
            cell.marks[size_t(i) - 1] = characters[i];
        if (run.columns == 2)
            cells[size_t(run.column) + 1] = {0, {}, 0, run.attributes};
    }
    return cells;
}

} // namespace redbud
