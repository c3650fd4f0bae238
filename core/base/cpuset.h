// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace redbud
{

/// A set of processors by number, as Linux writes it in `cpulist` files: "0-7,16". Kept as ranges,
/// so its size follows the text and not the number of processors.
class CpuSet
{
public:
    /// The largest number that a list may name; Linux has at most 8192 processors.
    static constexpr int largestCpu = 1 << 20;

    struct Range {
        int first = 0;
        int last = 0; ///< inclusive

        bool operator==(const Range &) const = default;
    };

    CpuSet() = default;
    /// The processors @a first to @a last.
    CpuSet(int first, int last);

    /// The empty text is the empty set. Absent where it is no such list.
    static std::optional<CpuSet> parse(QStringView text);
    /// In ascending order and as short as it can be: "0-7,16".
    QString toString() const;

    bool isEmpty() const { return m_ranges.isEmpty(); }
    int count() const;
    bool contains(int cpu) const;
    /// Ascending; neighbours have a gap between them.
    const QList<Range> &ranges() const { return m_ranges; }

    CpuSet united(const CpuSet &other) const;
    CpuSet intersected(const CpuSet &other) const;
    /// Those that @a other does not have.
    CpuSet without(const CpuSet &other) const;

    bool operator==(const CpuSet &) const = default;

private:
    explicit CpuSet(QList<Range> ranges);

    QList<Range> m_ranges;
};

} // namespace redbud
