// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/panels/problemspanel.h"

#include "ui/panels/problemdelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace redbud
{

namespace
{

/// A plan with more problems than this needs a human more than buttons; the rest have the menu.
constexpr int mostButtons = 200;

} // namespace

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QWidget(parent)
    , m_empty(new QLabel)
    , m_view(new QTreeView)
    , m_delegate(new ProblemDelegate(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setAccessibleName(tr("Problems of the plan"));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(20);
    m_view->header()->setSectionResizeMode(ProblemsModel::MessageColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(ProblemsModel::FixColumn, QHeaderView::Fixed);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_empty);
    layout->addWidget(m_view);

    auto *fix = new QAction(tr("Apply the fix"), m_view);
    fix->setShortcut(Qt::Key_F8);
    fix->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(fix);
    connect(fix, &QAction::triggered, this, &ProblemsPanel::fixCurrent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ProblemsPanel::addFixButtons);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ProblemsPanel::showMenu);
    const auto activate = [this](const QModelIndex &index) {
        Q_EMIT activated(m_model.problem(index.row()));
    };
    connect(m_view, &QAbstractItemView::clicked, this, activate);
    connect(m_view, &QAbstractItemView::activated, this, activate);
    // Wrapped rows get another height when the column gets another width.
    connect(m_view->header(), &QHeaderView::sectionResized, m_view,
            [this] { m_view->doItemsLayout(); });
    setProblems({}, false);
}

void ProblemsPanel::setProblems(const QList<Problem> &problems, bool judged)
{
    m_model.setProblems(problems);
    m_empty->setText(judged ? tr("✓ No problems found")
                            : tr("Open a host to have the plan checked."));
    m_empty->setVisible(problems.isEmpty());
    m_view->setVisible(!problems.isEmpty());
}

void ProblemsPanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_view->viewport()->update();
}

void ProblemsPanel::addFixButtons()
{
    int widest = 0;
    for (int row = 0; row < std::min(m_model.rowCount(), mostButtons); ++row) {
        const Problem problem = m_model.problem(row);
        if (!problem.fix || problem.waived)
            continue;
        auto *cell = new QWidget;
        auto *button = new QPushButton(problem.fix->label);
        button->setAccessibleName(tr("Fix: %1").arg(problem.fix->label));
        auto *layout = new QHBoxLayout(cell);
        layout->setContentsMargins(8, 4, 12, 4);
        layout->addStretch();
        layout->addWidget(button);
        // Queued, because the fix resets the model, which deletes this button.
        connect(
            button, &QPushButton::clicked, this, [this, problem] { Q_EMIT fixWanted(problem); },
            Qt::QueuedConnection);
        m_view->setIndexWidget(m_model.index(row, ProblemsModel::FixColumn), cell);
        widest = std::max(widest, cell->sizeHint().width());
    }
    m_view->setColumnWidth(ProblemsModel::FixColumn, std::max(widest, 20));
}

void ProblemsPanel::fixCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid() && m_model.problem(index.row()).fix)
        Q_EMIT fixWanted(Problem(m_model.problem(index.row())));
}

void ProblemsPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        return;
    const Problem problem = m_model.problem(index.row());
    QMenu menu;
    menu.addAction(tr("Show where it is"), this, [&] { Q_EMIT activated(problem); });
    if (problem.fix)
        menu.addAction(problem.fix->label, this, [&] { Q_EMIT fixWanted(problem); });
    menu.addSeparator();
    menu.addAction(problem.waived ? tr("No longer waive this rule")
                                  : tr("Waive this rule for this plan"),
                   this, [&] { Q_EMIT waiveWanted(problem, !problem.waived); });
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

} // namespace redbud
