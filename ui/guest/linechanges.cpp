// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/guest/linechanges.h"

#include <algorithm>
#include <vector>

namespace redbud
{

namespace
{

using Change = ChangedLine::Change;

/// Of the table of compareMiddle(), which is filled while the window waits.
constexpr qsizetype mostCells = 2 << 20;

void append(QList<ChangedLine> &lines, Change change, const QStringList &texts)
{
    for (const QString &text : texts)
        lines.append({change, text});
}

void compareMiddle(QList<ChangedLine> &lines, const QStringList &before, const QStringList &after)
{
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    if ((rows + 1) > mostCells / (columns + 1)) {
        append(lines, Change::Removed, before);
        append(lines, Change::Added, after);
        return;
    }
    // The longest common subsequence of what follows each pair of places.
    std::vector<int> longest((rows + 1) * (columns + 1));
    const auto at = [&](qsizetype row, qsizetype column) -> int & {
        return longest[row * (columns + 1) + column];
    };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column) {
            at(row, column) = before[row] == after[column]
                                  ? at(row + 1, column + 1) + 1
                                  : std::max(at(row + 1, column), at(row, column + 1));
        }
    }
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < rows || column < columns) {
        if (row < rows && column < columns && before[row] == after[column]) {
            lines.append({Change::Same, after[column]});
            ++row;
            ++column;
        } else if (column == columns ||
                   (row < rows && at(row + 1, column) >= at(row, column + 1))) {
            lines.append({Change::Removed, before[row++]});
        } else {
            lines.append({Change::Added, after[column++]});
        }
    }
}

} // namespace

QList<ChangedLine> compareLines(const QStringList &before, const QStringList &after)
{
    // What is the same at both ends needs no table.
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    QList<ChangedLine> lines;
    append(lines, Change::Same, after.first(head));
    compareMiddle(lines, before.mid(head, before.size() - head - tail),
                  after.mid(head, after.size() - head - tail));
    append(lines, Change::Same, after.last(tail));
    return lines;
}

} // namespace redbud
