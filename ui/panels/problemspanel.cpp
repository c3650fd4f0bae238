// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/panels/problemspanel.h"

#include "ui/panels/problemdelegate.h"

#include <QAction>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace redbud
{

namespace
{

/// A plan with more problems than this needs a human more than buttons; the rest have the menu.
constexpr int mostButtons = 200;
/// Filtering is for lists that do not fit at a glance.
constexpr int fewest = 4;

} // namespace

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QWidget)
    , m_search(new QLineEdit)
    , m_empty(new QLabel)
    , m_view(new QTreeView)
    , m_delegate(new ProblemDelegate(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_filter.setSourceModel(&m_model);
    m_view->setModel(&m_filter);
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
    layout->setSpacing(0);
    m_bar->setLayout(createFilter());
    layout->addWidget(m_bar);
    layout->addWidget(m_empty);
    layout->addWidget(m_view);

    auto *fix = new QAction(tr("Apply the fix"), m_view);
    fix->setShortcut(Qt::Key_F8);
    fix->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(fix);
    m_view->installEventFilter(this);
    connect(fix, &QAction::triggered, this, &ProblemsPanel::fixChosen);
    auto *waive = new QAction(tr("Waive or no longer waive the rule"), m_view);
    waive->setShortcut(Qt::Key_F9);
    waive->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(waive);
    connect(waive, &QAction::triggered, this, [this] {
        if (const QModelIndex index = chosen(); index.isValid())
            this->waive(problem(index));
    });
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &ProblemsPanel::addFixButtons);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &ProblemsPanel::addFixButtons);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &ProblemsPanel::addFixButtons);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ProblemsPanel::showMenu);
    const auto activate = [this](const QModelIndex &index) { Q_EMIT activated(problem(index)); };
    connect(m_view, &QAbstractItemView::clicked, this, activate);
    connect(m_view, &QAbstractItemView::activated, this, activate);
    // Wrapped rows get another height when the column gets another width.
    connect(m_view->header(), &QHeaderView::sectionResized, m_view,
            [this] { m_view->doItemsLayout(); });
    setProblems({}, false);
}

void ProblemsPanel::setProblems(const QList<Problem> &problems, bool judged)
{
    m_judged = judged;
    const int row = m_view->currentIndex().row();
    m_model.setProblems(problems);
    updateCounts();
    updateView();
    // Whoever repairs one after the other goes on where they were.
    if (row >= 0 && !m_view->currentIndex().isValid())
        select(row);
}

void ProblemsPanel::select(int row)
{
    const int last = m_filter.rowCount() - 1;
    if (last < 0)
        return;
    const QModelIndex index = m_filter.index(std::min(row, last), ProblemsModel::MessageColumn);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                         QItemSelectionModel::Rows);
}

/// It is to be seen which row the keys act on.
bool ProblemsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::FocusIn &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
        select(std::max(m_view->currentIndex().row(), 0));
    return QWidget::eventFilter(watched, event);
}

QLayout *ProblemsPanel::createFilter()
{
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the problems"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(260);
    layout->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        updateView();
    });
    for (int kind = 0; kind < 4; ++kind) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setChecked(true);
        layout->addWidget(button);
        m_kinds.append(button);
        connect(button, &QToolButton::toggled, this, [this, kind](bool shown) {
            if (kind < 3)
                m_filter.setShown(Severity(kind), shown);
            else
                m_filter.setWaivedShown(shown);
            updateView();
        });
    }
    layout->addStretch();
    return layout;
}

void ProblemsPanel::updateCounts()
{
    QList<int> counts(4, 0);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Problem &each = m_model.problem(row);
        ++counts[each.waived ? 3 : int(each.severity)];
    }
    const QStringList texts{tr("Errors %1").arg(counts[0]), tr("Warnings %1").arg(counts[1]),
                            tr("Notes %1").arg(counts[2]), tr("Waived %1").arg(counts[3])};
    for (int kind = 0; kind < 4; ++kind) {
        m_kinds[kind]->setText(texts[kind]);
        m_kinds[kind]->setToolTip(tr("Shows or hides them"));
        m_kinds[kind]->setEnabled(counts[kind] > 0);
    }
}

void ProblemsPanel::updateView()
{
    const int shown = m_filter.rowCount();
    const int all = m_model.rowCount();
    m_empty->setText(all > 0    ? tr("None of %1 problems matches.").arg(all)
                     : m_judged ? tr("✓ No problems found")
                                : tr("Open a host to have the plan checked."));
    m_empty->setVisible(shown == 0);
    m_view->setVisible(shown > 0);
    // It stays while it hides something, or somebody uses it.
    m_bar->setVisible(all >= fewest || shown < all || !m_search->text().isEmpty() ||
                      m_bar->isAncestorOf(focusWidget()));
}

const Problem &ProblemsPanel::problem(const QModelIndex &index) const
{
    return m_model.problem(m_filter.mapToSource(index).row());
}

void ProblemsPanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_view->viewport()->update();
}

void ProblemsPanel::addFixButtons()
{
    int widest = 0;
    for (int row = 0; row < std::min(m_filter.rowCount(), mostButtons); ++row) {
        const QModelIndex index = m_filter.index(row, ProblemsModel::FixColumn);
        const Problem problem = this->problem(index);
        if (!problem.fix || problem.waived || m_view->indexWidget(index))
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
        m_view->setIndexWidget(index, cell);
    }
    for (int row = 0; row < std::min(m_filter.rowCount(), mostButtons); ++row) {
        if (const QWidget *cell =
                m_view->indexWidget(m_filter.index(row, ProblemsModel::FixColumn)))
            widest = std::max(widest, cell->sizeHint().width());
    }
    m_view->setColumnWidth(ProblemsModel::FixColumn, std::max(widest, 20));
}

QModelIndex ProblemsPanel::chosen() const
{
    const QModelIndex index = m_view->currentIndex();
    return m_view->selectionModel()->isSelected(index) ? index : QModelIndex();
}

void ProblemsPanel::fixChosen()
{
    const QModelIndex index = chosen();
    if (index.isValid() && problem(index).fix)
        Q_EMIT fixWanted(Problem(problem(index)));
}

void ProblemsPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        return;
    const Problem problem = this->problem(index);
    QMenu menu;
    menu.addAction(tr("Show where it is"), this, [&] { Q_EMIT activated(problem); });
    if (problem.fix)
        menu.addAction(problem.fix->label, this, [&] { Q_EMIT fixWanted(problem); });
    menu.addSeparator();
    menu.addAction(problem.waived ? tr("No longer waive this rule")
                                  : tr("Waive this rule for this plan…"),
                   this, [&] { waive(problem); });
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

void ProblemsPanel::waive(const Problem &problem)
{
    if (problem.waived) {
        Q_EMIT waiveWanted(Problem(problem), false, {});
        return;
    }
    // A copy: while the dialog is open, the plan can get other problems.
    const Problem chosen = problem;
    bool accepted = false;
    const QString reason =
        QInputDialog::getText(this, tr("Waive a rule"),
                              tr("The plan will no longer count problems of rule “%1” as errors.\n"
                                 "They stay in the list, marked as waived.\n\nWhy? (optional)")
                                  .arg(chosen.rule),
                              QLineEdit::Normal, {}, &accepted);
    if (accepted)
        Q_EMIT waiveWanted(chosen, true, reason.simplified());
}

} // namespace redbud
