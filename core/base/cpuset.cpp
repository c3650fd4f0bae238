// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/cpuset.h"

#include <QStringList>

#include <algorithm>

namespace redbud
{

namespace
{

/// Digits alone: a sign or a blank is no number here.
std::optional<int> parseNumber(QStringView text)
{
    constexpr qsizetype mostDigits = 7;
    if (text.isEmpty() || text.size() > mostDigits ||
        !std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    const int number = text.toInt();
    return number <= CpuSet::largestCpu ? std::optional(number) : std::nullopt;
}

std::optional<CpuSet::Range> parseRange(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    const auto first = parseNumber(dash < 0 ? text : text.first(dash));
    const auto last = dash < 0 ? first : parseNumber(text.sliced(dash + 1));
    if (!first || !last || *last < *first)
        return std::nullopt;
    return CpuSet::Range{*first, *last};
}

} // namespace

CpuSet::CpuSet(int first, int last)
    : m_ranges{Range{first, last}}
{
}

CpuSet::CpuSet(QList<Range> ranges)
{
    std::ranges::sort(ranges, {}, &Range::first);
    for (const Range &range : std::as_const(ranges)) {
        if (!m_ranges.isEmpty() && range.first <= m_ranges.last().last + 1)
            m_ranges.last().last = std::max(m_ranges.last().last, range.last);
        else
            m_ranges.append(range);
    }
}

std::optional<CpuSet> CpuSet::parse(QStringView text)
{
    QList<Range> ranges;
    if (text.isEmpty())
        return CpuSet();
    for (const QStringView part : text.split(u',')) {
        const auto range = parseRange(part);
        if (!range)
            return std::nullopt;
        ranges.append(*range);
    }
    return CpuSet(ranges);
}

QString CpuSet::toString() const
{
    QStringList parts;
    for (const Range &range : m_ranges) {
        const QString first = QString::number(range.first);
        parts += range.first == range.last ? first : first + u'-' + QString::number(range.last);
    }
    return parts.join(u',');
}

int CpuSet::count() const
{
    int count = 0;
    for (const Range &range : m_ranges)
        count += range.last - range.first + 1;
    return count;
}

bool CpuSet::contains(int cpu) const
{
    return std::ranges::any_of(
        m_ranges, [cpu](const Range &range) { return range.first <= cpu && cpu <= range.last; });
}

CpuSet CpuSet::united(const CpuSet &other) const
{
    return CpuSet(m_ranges + other.m_ranges);
}

CpuSet CpuSet::intersected(const CpuSet &other) const
{
    QList<Range> common;
    for (qsizetype i = 0, j = 0; i < m_ranges.size() && j < other.m_ranges.size();) {
        const Range &a = m_ranges[i];
        const Range &b = other.m_ranges[j];
        const Range both{std::max(a.first, b.first), std::min(a.last, b.last)};
        if (both.first <= both.last)
            common.append(both);
        a.last < b.last ? ++i : ++j;
    }
    return CpuSet(common);
}

CpuSet CpuSet::without(const CpuSet &other) const
{
    QList<Range> gaps;
    int next = 0;
    for (const Range &range : other.m_ranges) {
        if (range.first > next)
            gaps.append({next, range.first - 1});
        next = range.last + 1;
    }
    if (next <= largestCpu)
        gaps.append({next, largestCpu});
    return intersected(CpuSet(gaps));
}

} // namespace redbud
