// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/vmview.h"

#include "ui/vm/vmactions.h"
#include "ui/vm/vmconsole.h"
#include "ui/vm/vmfigures.h"
#include "ui/vm/vmlog.h"
#include "ui/vm/vmmachine.h"
#include "ui/vm/vmproblems.h"
#include "ui/vm/vmtexts.h"
#include "ui/widgets/questionbar.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

enum Tab { EventsTab, ProblemsTab, LogTab };

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

VmView::VmView(const VmServices &services, QWidget *parent)
    : QWidget(parent)
    , m_header(new QFrame)
    , m_name(plainLabel())
    , m_state(plainLabel())
    , m_note(plainLabel())
    , m_questions(new QuestionBar)
    , m_actions(new VmActions(m_questions))
    , m_figures(new VmFigures)
    , m_tabs(new QTabWidget)
    , m_events(new QTreeView)
    , m_problems(new VmProblems)
    , m_log(new VmLog(services))
    , m_consoles(new QStackedWidget)
{
    QFont font = m_name->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_name->setFont(font);
    m_note->setWordWrap(true);
    // Long words must not keep the window wide.
    m_state->setMinimumWidth(80);

    auto *words = new QHBoxLayout;
    words->setSpacing(12);
    words->addWidget(m_name);
    words->addWidget(m_state, 1);
    m_header->setObjectName(u"vmHeader"_s);
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(14, 8, 14, 8);
    header->setSpacing(12);
    header->addLayout(words, 1);
    header->addWidget(m_actions);

    auto *columns = new QSplitter(Qt::Horizontal);
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    columns->addWidget(createFacts());
    columns->addWidget(m_consoles);
    columns->setStretchFactor(1, 1);
    columns->setSizes({380, 680});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_questions);
    layout->addWidget(columns, 1);
    connect(m_actions, &VmActions::removeWanted, this, &VmView::removeWanted);
    setMachine(nullptr);
}

QWidget *VmView::createFacts()
{
    m_events->setAccessibleName(tr("Time line"));
    m_events->setRootIsDecorated(false);
    m_events->setHeaderHidden(true);
    m_events->setWordWrap(true);
    m_events->setFrameShape(QFrame::NoFrame);
    m_events->setStyleSheet(u"QTreeView::item { padding: 3px 4px 3px 11px; }"_s);
    m_events->header()->setStretchLastSection(true);
    connect(m_events->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_atEnd = value >= m_events->verticalScrollBar()->maximum() - 2; });
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setAccessibleName(tr("What is known of the virtual machine"));
    m_tabs->addTab(m_events, tr("Events"));
    m_tabs->addTab(m_problems, tr("Problems"));
    m_tabs->addTab(m_log, tr("QEMU’s output"));

    auto *facts = new QWidget;
    auto *upper = new QVBoxLayout;
    upper->setContentsMargins(14, 10, 14, 6);
    upper->setSpacing(6);
    upper->addWidget(m_figures);
    upper->addWidget(m_note);
    auto *layout = new QVBoxLayout(facts);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(upper);
    layout->addWidget(m_tabs, 1);
    return facts;
}

void VmView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_header->setStyleSheet(
        u"#vmHeader { border: 0; border-bottom: 1px solid %1; }"_s.arg(theme.border.name()));
    m_questions->setTheme(theme);
    m_figures->setTheme(theme);
    m_problems->setTheme(theme);
    m_note->setStyleSheet(u"color: %1"_s.arg(theme.muted.name()));
    for (VmConsole *console : std::as_const(m_consoleOf))
        console->setTheme(theme);
    updateState();
}

void VmView::setMachine(VmMachine *machine)
{
    if (m_machine && m_machine == machine)
        return;
    if (m_machine)
        m_machine->disconnect(this);
    m_machine = machine;
    m_actions->setMachine(machine);
    setEnabled(machine != nullptr);
    QAbstractItemModel *before = m_events->model();
    if (before)
        before->disconnect(this);
    // The view makes another with each model and keeps them all.
    const std::unique_ptr<QItemSelectionModel> selection(m_events->selectionModel());
    m_events->setModel(machine ? &machine->events() : nullptr);
    if (!machine)
        return;
    m_events->header()->resizeSection(
        VmEventsModel::TimeColumn, m_events->fontMetrics().horizontalAdvance(u"00:00:00"_s) + 30);
    m_atEnd = true;
    m_log->setRecord(machine->session().record);
    connect(machine, &VmMachine::changed, this, &VmView::updateState);
    connect(machine, &VmMachine::sampled, this, &VmView::updateFigures);
    connect(machine, &VmMachine::healthChanged, this, &VmView::updateHealth);
    connect(&machine->events(), &QAbstractItemModel::rowsInserted, this, &VmView::followEvents,
            Qt::QueuedConnection);
    updateState();
    updateHealth();
    showConsole();
    followEvents();
}

void VmView::updateState()
{
    if (!m_machine)
        return;
    m_name->setText(m_machine->name());
    m_state->setText(u"%1 %2"_s.arg(vmStateSign(m_machine->state()), m_machine->stateText()));
    m_state->setToolTip(m_state->text());
    m_state->setStyleSheet(u"color: %1"_s.arg(vmStateColor(m_machine->state(), m_theme).name()));
    m_note->setText(m_machine->note());
    m_note->setVisible(!m_note->text().isEmpty());
    updateFigures();
}

void VmView::updateFigures()
{
    if (m_machine)
        m_figures->showFigures(*m_machine);
}

void VmView::updateHealth()
{
    if (!m_machine)
        return;
    const std::optional<HealthReport> &health = m_machine->health();
    m_problems->setHealth(health);
    const qsizetype count = health ? health->problems.size() : 0;
    m_tabs->setTabText(ProblemsTab, count == 0 ? tr("Problems") : tr("Problems %1").arg(count));
    if (health && !health->healthy)
        showProblems();
}

void VmView::showProblems()
{
    m_tabs->setCurrentIndex(ProblemsTab);
}

void VmView::followEvents()
{
    if (m_atEnd)
        m_events->scrollToBottom();
}

/// Made when it is first looked at; then it stays connected, so that nothing is missed.
void VmView::showConsole()
{
    VmConsole *&console = m_consoleOf[m_machine];
    if (!console) {
        console = new VmConsole(m_machine);
        console->setTheme(m_theme);
        m_consoles->addWidget(console);
        // Not a connection of the view's, which cuts its own when another machine is shown.
        connect(m_machine, &QObject::destroyed, console, [this, console, key = m_machine.data()] {
            m_consoleOf.remove(key);
            console->deleteLater();
        });
    }
    m_consoles->setCurrentWidget(console);
}

} // namespace redbud
