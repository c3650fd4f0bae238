// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/problem.h"

#include <QAbstractTableModel>
#include <QList>

namespace redbud
{

/// The problems of a plan, a row each: the message, and the label of the fix.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MessageColumn, FixColumn, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole, ///< int of Severity
        WaivedRole,
        WhereRole, ///< "vPHB 1, 0004:04:00.0"
        RuleRole,  ///< id of the rule
        ReasonRole ///< why it is waived; may be empty
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Worst first; what is waived comes last.
    void setProblems(const QList<Problem> &problems);
    const Problem &problem(int row) const { return m_problems[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<Problem> m_problems;
};

/// "2 errors · 1 warning", or "No problems"; waived ones do not count.
QString problemCounts(const QList<Problem> &problems);

} // namespace redbud
