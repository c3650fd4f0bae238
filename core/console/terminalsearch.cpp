// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalsearch.h"

#include <algorithm>

namespace redbud
{

namespace
{

/// Rows that are put together to one line; what is longer is searched in parts.
constexpr int mostRows = 100;

} // namespace

/// A line with the rows that it is broken into.
struct TerminalSearch::Lines {
    struct Row {
        qint64 number;
        qsizetype start;
        TerminalLine line;
    };
    QString text;
    QList<Row> rows;

    const Row &rowOf(qsizetype unit) const
    {
        return *std::prev(std::upper_bound(
            rows.begin() + 1, rows.end(), unit,
            [](qsizetype searched, const Row &row) { return searched < row.start; }));
    }

    TerminalRange range(qsizetype from, qsizetype to) const
    {
        const Row &first = rowOf(from);
        const Row &last = rowOf(to - 1);
        return {{first.number, first.line.columnOf(from - first.start)},
                {last.number, last.line.columnBehind(to - 1 - last.start)}};
    }

    /// The first unit of what begins at or after a place.
    qsizetype unitAt(const TerminalPosition &place) const
    {
        const auto row = std::lower_bound(
            rows.begin(), rows.end(), place.line,
            [](const Row &each, qint64 searched) { return each.number < searched; });
        if (row == rows.end())
            return text.size();
        return row->number > place.line ? row->start
                                        : row->start + row->line.unitFrom(place.column);
    }
};

TerminalSearch::TerminalSearch(const Terminal &terminal, const QString &text,
                               Qt::CaseSensitivity sensitivity)
    : m_terminal(terminal)
    , m_matcher(text, sensitivity)
{
}

TerminalSearch::Lines TerminalSearch::linesAt(qint64 number)
{
    Lines lines;
    for (; lines.rows.size() < mostRows && number < m_terminal.endLine(); ++number) {
        const TerminalLine line = m_terminal.line(number);
        lines.rows.append({number, lines.text.size(), line});
        lines.text += line.text;
        if (!line.continued)
            break;
    }
    m_unitsRead += lines.text.size();
    return lines;
}

/// The first row of what is searched together with a row.
qint64 TerminalSearch::startOf(qint64 number) const
{
    qint64 first = number;
    while (first > m_terminal.firstLine() && m_terminal.isContinued(first - 1))
        --first;
    return number - (number - first) % mostRows;
}

QList<TerminalRange> TerminalSearch::findAll(qsizetype most)
{
    QList<TerminalRange> found;
    const qsizetype length = m_matcher.pattern().size();
    qint64 number = m_terminal.firstLine();
    while (length > 0 && number < m_terminal.endLine() && found.size() < most) {
        const Lines lines = linesAt(number);
        number += lines.rows.size();
        qsizetype at = m_matcher.indexIn(lines.text);
        while (at >= 0 && found.size() < most) {
            found.append(lines.range(at, at + length));
            at = m_matcher.indexIn(lines.text, at + length);
        }
    }
    return found;
}

/// The first or last place that begins in [from, to). It counts from the beginning, so that it is
/// one of those that findAll() tells.
std::optional<TerminalRange> TerminalSearch::find(const Lines &lines, qsizetype from, qsizetype to,
                                                  SearchDirection direction) const
{
    const qsizetype length = m_matcher.pattern().size();
    qsizetype found = -1;
    qsizetype at = m_matcher.indexIn(lines.text);
    while (at >= 0 && at < to && (found < 0 || direction == SearchDirection::Backward)) {
        if (at >= from)
            found = at;
        at = m_matcher.indexIn(lines.text, at + length);
    }
    if (found < 0)
        return {};
    return lines.range(found, found + length);
}

std::optional<TerminalRange> TerminalSearch::findNext(TerminalPosition from,
                                                      SearchDirection direction)
{
    if (m_matcher.pattern().isEmpty())
        return {};
    const bool forward = direction == SearchDirection::Forward;
    const qint64 top = m_terminal.firstLine();
    const qint64 end = m_terminal.endLine();
    if (from.line < top)
        from = {top, 0};
    if (from.line >= end)
        from = {end - 1, m_terminal.columns()};
    const qint64 start = startOf(from.line);
    const Lines here = linesAt(start);
    const qsizetype unit = here.unitAt(from);
    const qsizetype size = here.text.size();
    if (const auto found =
            forward ? find(here, unit, size, direction) : find(here, 0, unit, direction))
        return found;
    // Around the other end, up to where it began.
    qint64 number = start;
    qint64 behind = start + here.rows.size();
    do {
        if (forward)
            number = behind >= end ? top : behind;
        else
            number = startOf((number <= top ? end : number) - 1);
        const Lines lines = linesAt(number);
        behind = number + lines.rows.size();
        if (const auto found = find(lines, 0, lines.text.size(), direction))
            return found;
    } while (number != start);
    return {};
}

} // namespace redbud
