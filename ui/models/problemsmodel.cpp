// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/problemsmodel.h"

#include "core/rules/ruleset.h"
#include "ui/scene/severitysign.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QString placesForPeople(const QList<Place> &places)
{
    QStringList texts;
    for (const Place &place : places) {
        if (const auto *address = std::get_if<PciAddress>(&place))
            texts += address->toString();
        else if (const auto *index = std::get_if<VphbIndex>(&place))
            texts += ProblemsModel::tr("vPHB %1").arg(index->value);
    }
    return texts.join(u", "_s);
}

/// What the rule is about, at length.
QString explanation(const QString &id)
{
    const Rule *rule = findRule(id);
    return rule ? QCoreApplication::translate("Rule", rule->explanation) : QString();
}

} // namespace

void ProblemsModel::setProblems(const QList<Problem> &problems)
{
    QList<Problem> sorted = problems;
    std::ranges::stable_sort(sorted, {}, [](const Problem &problem) {
        return std::tuple(problem.waived, problem.severity);
    });
    if (sorted == m_problems)
        return;
    beginResetModel();
    m_problems = sorted;
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem &problem = m_problems[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == FixColumn)
            return problem.fix ? problem.fix->label : QString();
        return problem.message;
    case Qt::AccessibleTextRole:
        if (index.column() == FixColumn)
            return problem.fix ? problem.fix->label : tr("No automatic fix");
        return u"%1: %2"_s.arg(problem.waived ? tr("Waived") : severityForPeople(problem.severity),
                               problem.message);
    case Qt::ToolTipRole:
        return explanation(problem.rule);
    case SeverityRole:
        return int(problem.severity);
    case WaivedRole:
        return problem.waived;
    case WhereRole:
        return placesForPeople(problem.where);
    case RuleRole:
        return problem.rule;
    case ReasonRole:
        return problem.waivedBecause;
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == MessageColumn ? tr("Problem") : tr("Fix");
}

QString problemCounts(const QList<Problem> &problems)
{
    const auto count = [&problems](Severity severity) {
        return std::ranges::count_if(problems, [severity](const Problem &problem) {
            return !problem.waived && problem.severity == severity;
        });
    };
    const auto errors = count(Severity::Error);
    const auto warnings = count(Severity::Warning);
    const auto notes = count(Severity::Info);
    QStringList parts;
    if (errors > 0)
        parts +=
            errors == 1 ? ProblemsModel::tr("1 error") : ProblemsModel::tr("%1 errors").arg(errors);
    if (warnings > 0)
        parts += warnings == 1 ? ProblemsModel::tr("1 warning")
                               : ProblemsModel::tr("%1 warnings").arg(warnings);
    if (notes > 0)
        parts +=
            notes == 1 ? ProblemsModel::tr("1 note") : ProblemsModel::tr("%1 notes").arg(notes);
    return parts.isEmpty() ? ProblemsModel::tr("✓ No problems") : parts.join(u" · "_s);
}

} // namespace redbud
