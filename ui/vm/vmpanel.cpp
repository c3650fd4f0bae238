// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/vmpanel.h"

#include "ui/vm/vmdelegate.h"
#include "ui/vm/vmview.h"
#include "ui/widgets/latepanel.h"
#include "ui/widgets/questionbar.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

namespace redbud
{

namespace
{

/// Whether it is the one that was launched, and not another of the same name.
bool isOf(const LaunchReport &report, const VmMachine &machine)
{
    return report.session.record.name == machine.name() &&
           report.session.record.started == machine.session().record.started;
}

/// Whether its guest may still be without its first instruction. Somebody may let it run, or end
/// it, while it is being asked about.
bool mayNotHaveRun(const VmMachine &machine)
{
    switch (machine.state()) {
    case VmState::Starting:
    case VmState::Paused:
    case VmState::Unresponsive:
        return true;
    default:
        return false;
    }
}

} // namespace

VmPanel::VmPanel(const VmServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_machines(services)
    , m_empty(new QLabel(tr("No virtual machine runs. Launch a plan, and it is shown here; so is "
                            "one that was started on the command line.")))
    , m_list(new QListView)
    , m_delegate(new VmDelegate(this))
    , m_finder(services)
{
    m_view = new Late<VmView>([this] { return makeView(); });
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
    columns->hide();
    m_finder.start();
}

VmPanel::~VmPanel() = default;

void VmPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    if (VmView *view = m_view->panel())
        view->setTheme(theme);
    m_list->viewport()->update();
}

VmView &VmPanel::view()
{
    return m_view->now();
}

VmView *VmPanel::makeView()
{
    auto *view = new VmView(m_services);
    view->setTheme(m_theme);
    connect(view, &VmView::removeWanted, this, [this, view] {
        VmMachine *machine = view->machine();
        if (machine->isForgotten())
            m_machines.remove(machine->name());
        else
            machine->forgetEnded();
    });
    return view;
}

VmMachine *VmPanel::shownMachine() const
{
    const VmView *view = m_view->panel();
    return view ? view->machine() : nullptr;
}

void VmPanel::choose(const QString &name)
{
    m_finder.refresh();
    const int row = m_machines.rowOf(name);
    m_wanted = row < 0 ? name : QString();
    if (row >= 0)
        m_list->setCurrentIndex(m_machines.index(row));
}

void VmPanel::expectEnd(const QString &name)
{
    if (VmMachine *machine = m_machines.machine(m_machines.rowOf(name)))
        machine->expectEnd();
}

void VmPanel::machineAdded(VmMachine *machine)
{
    connect(machine, &VmMachine::alarmed, this, [this, machine](const QString &sentence) {
        Q_EMIT alarmed(machine->name(), sentence);
    });
    connect(machine, &VmMachine::failed, this, &VmPanel::failed);
    connect(machine, &VmMachine::healthChanged, this,
            [this, machine] { Q_EMIT examined(machine->name(), *machine->health()); });
    connect(machine, &VmMachine::changed, this, [this, machine] {
        updateCount();
        forgetQuestion(*machine);
    });
    connect(machine, &VmMachine::removable, this,
            [this, machine] { m_machines.remove(machine->name()); });
    if (m_launched && isOf(*m_launched, *machine))
        showReport(machine);
    const bool first = !m_list->currentIndex().isValid();
    const bool wanted = machine->name() == m_wanted;
    if (wanted)
        m_wanted.clear();
    if (first || wanted)
        m_list->setCurrentIndex(m_machines.index(m_machines.rowOf(machine->name())));
    updateCount();
}

void VmPanel::updateCurrent()
{
    VmMachine *machine = m_machines.machine(m_list->currentIndex().row());
    // Where none was shown there is no view to be emptied.
    if (machine ? machine == shownMachine() : !m_view->panel())
        return;
    view().setMachine(machine);
    askAboutUnhealthy();
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
    if (machine && isOf(report, *machine))
        showReport(machine);
}

void VmPanel::showReport(VmMachine *machine)
{
    const LaunchReport report = *m_launched;
    m_launched.reset();
    machine->setHealth(report.health);
    machine->expectEnd(false); // its cancel came too late
    if (!report.assumptions.isEmpty())
        machine->events().append(report.session.record.started, report.assumptions);
    if (!report.running)
        m_unhealthy.insert(machine->name(), report);
    m_list->setCurrentIndex(m_machines.index(m_machines.rowOf(machine->name())));
    if (!report.running)
        view().showProblems();
    askAboutUnhealthy();
}

void VmPanel::askAboutUnhealthy()
{
    const QPointer<VmMachine> machine = shownMachine();
    const auto found = machine ? m_unhealthy.constFind(machine->name()) : m_unhealthy.cend();
    if (found == m_unhealthy.cend())
        return;
    const LaunchReport report = *found;
    if (!isOf(report, *machine) || !mayNotHaveRun(*machine)) {
        m_unhealthy.erase(found);
        return;
    }
    const auto answer = [machine](const QString &label, const std::function<void()> &chosen) {
        return QuestionBar::Answer{label, [machine, chosen] {
                                       if (machine && mayNotHaveRun(*machine))
                                           chosen();
                                   }};
    };
    QList<QuestionBar::Answer> answers;
    // Where this cannot be done it is asked again, see askAgain().
    if (!report.session.record.keepAlive)
        answers.append(answer(tr("Start again with the work-around"),
                              [this, report] { Q_EMIT keepAliveWanted(report); }));
    answers.append(answer(tr("Run it all the same"), [this, machine] {
        m_unhealthy.remove(machine->name());
        machine->resume();
    }));
    answers.append(answer(tr("End it"), [this, machine] {
        m_unhealthy.remove(machine->name());
        machine->end();
    }));
    view().questions()->raise(unhealthyQuestion(*machine), answers);
}

void VmPanel::askAgain()
{
    // Another question may have taken its place.
    if (shownMachine() && view().questions()->text().isEmpty())
        askAboutUnhealthy();
}

QString VmPanel::unhealthyQuestion(const VmMachine &machine)
{
    return tr("“%1” is not what was planned, so its guest has not run yet.").arg(machine.name());
}

void VmPanel::forgetQuestion(const VmMachine &machine)
{
    if (mayNotHaveRun(machine) || m_unhealthy.remove(machine.name()) == 0)
        return;
    // Another question may have taken its place.
    if (shownMachine() == &machine && view().questions()->text() == unhealthyQuestion(machine))
        view().questions()->withdraw();
}

} // namespace redbud
