// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/problemfilter.h"

#include "ui/models/problemsmodel.h"

#include <algorithm>

namespace redbud
{

void ProblemFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ProblemFilter::setShown(Severity severity, bool shown)
{
    if (shown)
        m_hidden.remove(int(severity));
    else
        m_hidden.insert(int(severity));
    invalidateFilter();
}

void ProblemFilter::setWaivedShown(bool shown)
{
    m_waivedShown = shown;
    invalidateFilter();
}

bool ProblemFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, ProblemsModel::MessageColumn, parent);
    const bool waived = index.data(ProblemsModel::WaivedRole).toBool();
    if (waived ? !m_waivedShown
               : m_hidden.contains(index.data(ProblemsModel::SeverityRole).toInt()))
        return false;
    const QString known = index.data().toString() + u'\n' +
                          index.data(ProblemsModel::WhereRole).toString() + u'\n' +
                          index.data(ProblemsModel::RuleRole).toString() + u'\n' +
                          index.data(ProblemsModel::ReasonRole).toString();
    return std::ranges::all_of(m_words, [&known](const QString &word) {
        return known.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace redbud
