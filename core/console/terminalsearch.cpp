// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalsearch.h"

#include <algorithm>
#include <limits>

namespace redbud
{

namespace
{

/// Rows that are put together to one line; what is longer is searched in parts.
constexpr int mostRows = 100;

/// A line with the rows that it is broken into.
struct WholeLine {
    struct Part {
        qint64 number;
        qsizetype start;
        TerminalLine line;
    };
    QString text;
    QList<Part> parts;

    TerminalPosition position(qsizetype unit) const
    {
        const auto after = std::find_if(parts.begin() + 1, parts.end(),
                                        [unit](const Part &part) { return part.start > unit; });
        const Part &part = *std::prev(after);
        return {part.number, part.line.columnOf(unit - part.start)};
    }

    /// The place behind a unit, in the same row.
    TerminalPosition behind(qsizetype unit) const
    {
        TerminalPosition place = position(unit);
        const auto part = std::find_if(parts.begin(), parts.end(),
                                       [&](const Part &each) { return each.number == place.line; });
        for (const TerminalRun &run : part->line.runs) {
            if (run.single && run.column == place.column)
                return {place.line, place.column + run.columns};
        }
        ++place.column;
        return place;
    }
};

WholeLine wholeLine(const Terminal &terminal, qint64 number)
{
    WholeLine whole;
    for (; whole.parts.size() < mostRows && number < terminal.endLine(); ++number) {
        const TerminalLine line = terminal.line(number);
        whole.parts.append({number, whole.text.size(), line});
        whole.text += line.text;
        if (!line.continued)
            break;
    }
    return whole;
}

} // namespace

QList<TerminalRange> findAll(const Terminal &terminal, const QString &text,
                             Qt::CaseSensitivity sensitivity, qsizetype most)
{
    QList<TerminalRange> found;
    qint64 number = terminal.firstLine();
    while (!text.isEmpty() && number < terminal.endLine() && found.size() < most) {
        const WholeLine whole = wholeLine(terminal, number);
        number += whole.parts.size();
        qsizetype at = whole.text.indexOf(text, 0, sensitivity);
        while (at >= 0 && found.size() < most) {
            found.append({whole.position(at), whole.behind(at + text.size() - 1)});
            at = whole.text.indexOf(text, at + text.size(), sensitivity);
        }
    }
    return found;
}

std::optional<TerminalRange> findNext(const Terminal &terminal, const QString &text,
                                      TerminalPosition from, SearchDirection direction,
                                      Qt::CaseSensitivity sensitivity)
{
    const QList<TerminalRange> all =
        findAll(terminal, text, sensitivity, std::numeric_limits<qsizetype>::max());
    if (all.isEmpty())
        return {};
    const auto after = std::find_if(
        all.begin(), all.end(), [from](const TerminalRange &range) { return range.from >= from; });
    if (direction == SearchDirection::Forward)
        return after == all.end() ? all.constFirst() : *after;
    return after == all.begin() ? all.constLast() : *std::prev(after);
}

} // namespace redbud
