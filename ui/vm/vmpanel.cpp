// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/vmpanel.h"

#include "ui/vm/vmdelegate.h"
#include "ui/vm/vmview.h"
#include "ui/widgets/questionbar.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

namespace redbud
{

VmPanel::VmPanel(const VmServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_machines(services)
    , m_empty(new QLabel(tr("No virtual machine runs. Launch a plan, and it is shown here; so is "
                            "one that was started on the command line.")))
    , m_list(new QListView)
    , m_delegate(new VmDelegate(this))
    , m_view(new VmView(services))
    , m_finder(services)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(40, 20, 40, 20);
    m_list->setModel(&m_machines);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Virtual machines"));
    m_list->setMinimumWidth(150);
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_list);
    columns->addWidget(m_view);
    columns->setStretchFactor(1, 1);
    columns->setSizes({230, 1050});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_empty);
    layout->addWidget(columns);

    connect(&m_finder, &VmFinder::found, &m_machines, &VmListModel::setSessions);
    connect(&m_finder, &VmFinder::failed, this, &VmPanel::failed);
    connect(&m_machines, &VmListModel::added, this, &VmPanel::machineAdded);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &VmPanel::updateCurrent);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_machines, changed, this, [this, columns] {
            m_empty->setVisible(m_machines.rowCount() == 0);
            columns->setVisible(m_machines.rowCount() > 0);
            updateCount();
            updateCurrent();
        });
    connect(m_view, &VmView::removeWanted, this, [this] {
        VmMachine *machine = m_view->machine();
        if (!machine->isForgotten())
            machine->forgetEnded();
        m_machines.remove(machine->name());
    });
    columns->hide();
    m_finder.start();
}

VmPanel::~VmPanel() = default;

void VmPanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_view->setTheme(theme);
    m_list->viewport()->update();
}

void VmPanel::choose(const QString &name)
{
    m_wanted = name;
    m_finder.refresh();
    const int row = m_machines.rowOf(name);
    if (row >= 0)
        m_list->setCurrentIndex(m_machines.index(row));
}

void VmPanel::machineAdded(VmMachine *machine)
{
    connect(machine, &VmMachine::alarmed, this, [this, machine](const QString &sentence) {
        Q_EMIT alarmed(machine->name(), sentence);
    });
    connect(machine, &VmMachine::failed, this, &VmPanel::failed);
    connect(machine, &VmMachine::changed, this, &VmPanel::updateCount);
    if (m_launched && m_launched->session.record.started == machine->session().record.started)
        showReport(machine);
    const bool first = !m_list->currentIndex().isValid();
    if (first || machine->name() == m_wanted)
        m_list->setCurrentIndex(m_machines.index(m_machines.rowOf(machine->name())));
    updateCount();
}

void VmPanel::updateCurrent()
{
    m_view->setMachine(m_machines.machine(m_list->currentIndex().row()));
}

void VmPanel::updateCount()
{
    Q_EMIT countChanged(m_machines.countAlive());
}

void VmPanel::showLaunched(const LaunchReport &report)
{
    m_launched = report;
    choose(report.session.record.name);
    VmMachine *machine = m_machines.machine(m_machines.rowOf(report.session.record.name));
    if (machine && machine->session().record.started == report.session.record.started)
        showReport(machine);
}

void VmPanel::showReport(VmMachine *machine)
{
    const LaunchReport report = *m_launched;
    m_launched.reset();
    machine->setHealth(report.health);
    m_list->setCurrentIndex(m_machines.index(m_machines.rowOf(machine->name())));
    if (report.running)
        return;
    m_view->showProblems();
    askAbout(report);
}

void VmPanel::askAbout(const LaunchReport &report)
{
    const QPointer<VmMachine> machine = m_view->machine();
    const QString &name = report.session.record.name;
    QList<QuestionBar::Answer> answers;
    if (!report.session.record.keepAlive)
        answers.append({tr("Start again with the work-around"),
                        [this, report] { Q_EMIT keepAliveWanted(report); }});
    answers.append({tr("Run it all the same"), [machine] {
                        if (machine)
                            machine->resume();
                    }});
    answers.append({tr("End it"), [machine] {
                        if (machine)
                            machine->end();
                    }});
    m_view->questions()->ask(
        tr("“%1” is not what was planned, so its guest has not run yet.").arg(name), answers);
}

} // namespace redbud
