// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/guest/linechanges.h"

#include <algorithm>
#include <vector>

namespace redbud
{

QList<ChangedLine> compareLines(const QStringList &before, const QStringList &after)
{
    // The longest common subsequence of what follows each pair of places.
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
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
    QList<ChangedLine> lines;
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < rows || column < columns) {
        if (row < rows && column < columns && before[row] == after[column]) {
            lines.append({ChangedLine::Change::Same, after[column]});
            ++row;
            ++column;
        } else if (column == columns ||
                   (row < rows && at(row + 1, column) >= at(row, column + 1))) {
            lines.append({ChangedLine::Change::Removed, before[row++]});
        } else {
            lines.append({ChangedLine::Change::Added, after[column++]});
        }
    }
    return lines;
}

} // namespace redbud
