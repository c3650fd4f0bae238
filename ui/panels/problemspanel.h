// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/problem.h"
#include "ui/models/problemfilter.h"
#include "ui/models/problemsmodel.h"
#include "ui/theme.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace redbud
{

class ProblemDelegate;

/// The list of problems with a button for every fix. It changes nothing itself.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    /// @a judged is false as long as there is no host to check against.
    void setProblems(const QList<Problem> &problems, bool judged);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    /// Somebody wants to see where it is.
    void activated(const redbud::Problem &problem);
    void fixWanted(const redbud::Problem &problem);
    void waiveWanted(const redbud::Problem &problem, bool waived, const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFixButtons();
    /// The nearest row that there is.
    void select(int row);
    /// What the keys act on: the current row, if it is seen to be that.
    QModelIndex chosen() const;
    void fixChosen();
    void showMenu(const QPoint &position);
    void waive(const Problem &problem);
    void updateView();
    void updateCounts();
    QLayout *createFilter();
    const Problem &problem(const QModelIndex &index) const;

    ProblemsModel m_model;
    ProblemFilter m_filter;
    bool m_judged = false;
    QWidget *m_bar;
    QLineEdit *m_search;
    QList<QToolButton *> m_kinds; ///< by severity; the last one is for waived ones
    QLabel *m_empty;
    QTreeView *m_view;
    ProblemDelegate *m_delegate;
};

} // namespace redbud
