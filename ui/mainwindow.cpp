// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/mainwindow.h"

#include "core/host/capturefile.h"
#include "core/host/hostsource.h"
#include "core/qemu/launchspec.h"
#include "core/qemu/qemuprobe.h"
#include "ui/actions/deviceactions.h"
#include "ui/actions/exportmenu.h"
#include "ui/actions/planfiles.h"
#include "ui/actions/recentplans.h"
#include "ui/document/plancopy.h"
#include "ui/guest/addresspanel.h"
#include "ui/guest/commandpanel.h"
#include "ui/guest/guesttreepanel.h"
#include "ui/help/helppages.h"
#include "ui/models/problemsmodel.h"
#include "ui/panels/bindingpanel.h"
#include "ui/panels/detailspanel.h"
#include "ui/panels/devicespanel.h"
#include "ui/panels/problemspanel.h"
#include "ui/panels/rehearsalpanel.h"
#include "ui/scene/topologyview.h"
#include "ui/settings/settingspanel.h"
#include "ui/vm/launcher.h"
#include "ui/vm/vmpanel.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/hostmenu.h"
#include "ui/widgets/latepanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panelsplitter.h"
#include "ui/widgets/questionbar.h"
#include "ui/widgets/startpage.h"
#include "ui/widgets/statusline.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace redbud
{

Services Services::real()
{
    const auto load = [](const QString &source, const std::stop_token &stop,
                         const ObservedSysroot::Report &report) {
        return redbud::loadHost(source, stop, report);
    };
    const auto capture = [](const QString &source, const QString &file, const std::stop_token &stop,
                            const ObservedSysroot::Report &report) {
        return captureToFile(source, file, Identities::Remove, stop, report);
    };
    Services services{load, &redbud::rehearse, capture, LiveHost::real()};
    services.copies = copiesFolder();
    services.hints = true;
    services.machineTypes = [] {
        const Result<QemuAbilities> abilities = probeQemu(defaultQemu());
        return abilities ? abilities->machineTypes : QStringList();
    };
    return services;
}

MainWindow::MainWindow(const Services &services, const WindowState &state, QWidget *parent)
    : QMainWindow(parent)
    , m_sharedDocument(state.document ? state.document : std::make_shared<Document>())
    , m_document(*m_sharedDocument)
    , m_appearance(state.appearance.value_or(chosenAppearance()))
    , m_systemPalette(state.systemPalette.value_or(QApplication::palette()))
    , m_scene(m_document)
    , m_view(new TopologyView(m_scene))
    , m_filter(new FilterBar)
    , m_hostMenu(new HostMenu(this))
    , m_export(new ExportMenu(m_document, this))
    , m_files(new PlanFiles(m_document, this))
    , m_recent(new RecentPlans(this))
    , m_questions(new QuestionBar)
    , m_devices(new DeviceActions(m_document, m_scene, this))
    , m_message(new MessageBar)
    , m_reading(new BusyBar)
    , m_capturing(new BusyBar)
    , m_start(new StartPage(*m_hostMenu, *m_recent))
    , m_pages(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_problems(new ProblemsPanel)
    , m_devicesPanel(new Late<DevicesPanel>([this] { return makeDevices(); }))
    , m_details(new Late<DetailsPanel>([this] { return makeDetails(); }))
    , m_rehearsalPanel(new Late<RehearsalPanel>([this] { return makeRehearsal(); }))
    , m_guestTree(new Late<GuestTreePanel>([this] { return makeGuestTree(); }))
    , m_addresses(new Late<AddressPanel>([this] { return makeAddresses(); }))
    , m_command(new Late<CommandPanel>([this] { return makeCommand(); }))
    , m_binding(new Late<BindingPanel>(
          [this, binding = services.binding] { return makeBinding(binding); }))
    , m_vms(new VmPanel(services.vms))
    , m_settings(new Late<SettingsPanel>(
          [this, types = services.machineTypes] { return makeSettings(types); }))
    , m_launcher(new Launcher(m_document, services.vms, services.binding, this))
    , m_hostButton(new QToolButton)
    , m_captureAction(new QAction(tr("&Capture this host…"), this))
    , m_planAction(new QAction(tr("&Plan it for me"), this))
    , m_rehearseAction(new QAction(tr("&Rehearse"), this))
    , m_status(new StatusLine)
    , m_notify(services.vms.notify)
    , m_copies(services.copies)
    , m_hints(services.hints)
    , m_autosave(m_document, services.copies)
    , m_hostJob(services.loadHost)
    , m_captureJob(services.capture)
    , m_live(m_document, services.live)
    , m_rehearsal(services.rehearse)
{
    createLayout();
    createActions();
    connectParts();
    connectScene();
    connectJobs();
    connectFiles();
    connectVms();
    setAppearance(m_appearance);
    updateHost();
    updateProblems();
    updateFile();
    setAcceptDrops(true);
    resize(1280, 800);
    if (!state.document)
        return;
    m_hostSource = state.hostSource;
    if (state.rehearsal)
        showRehearsal(*state.rehearsal);
    m_tabs->setCurrentIndex(state.panel);
    restoreGeometry(state.geometry);
}

MainWindow::~MainWindow() = default;

void MainWindow::createLayout()
{
    m_pages->addWidget(m_start);
    auto *picture = new QWidget;
    auto *rows = new QVBoxLayout(picture);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_filter);
    rows->addWidget(m_view, 1);
    m_pages->addWidget(picture);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_problems, tr("Problems"));
    m_tabs->addTab(m_devicesPanel, tr("Devices"));
    m_tabs->addTab(m_details, tr("Details"));
    m_tabs->addTab(m_rehearsalPanel, tr("Rehearsal"));
    m_tabs->addTab(m_guestTree, tr("Guest tree"));
    m_tabs->addTab(m_addresses, tr("Addresses"));
    m_tabs->addTab(m_command, tr("Command line"));
    m_tabs->addTab(m_binding, tr("Binding"));
    m_tabs->addTab(m_vms, tr("Virtual machines"));
    m_tabs->addTab(m_settings, tr("VM settings"));
    m_tabs->tabBar()->setAccessibleName(tr("Panels"));
    m_tabs->tabBar()->setDrawBase(false);

    const std::pair<QWidget *, const char *> pages[] = {
        {m_problems, "rules.md"},       {m_rehearsalPanel, "prediction.md"},
        {m_guestTree, "prediction.md"}, {m_addresses, "prediction.md"},
        {m_command, "running.md"},      {m_binding, "binding.md"},
        {m_vms, "virtual-machines.md"}, {m_settings, "window.md"},
    };
    for (const auto &[panel, page] : pages)
        panel->setProperty(helpPageProperty, QString::fromLatin1(page));

    auto *upper = new QWidget;
    auto *layout = new QVBoxLayout(upper);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_questions);
    layout->addWidget(m_reading);
    layout->addWidget(m_capturing);
    layout->addWidget(m_launcher->bar());
    layout->addWidget(m_pages, 1);
    auto *splitter = new PanelSplitter(upper, m_tabs);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_devicesPanel, m_guestTree, m_addresses,
                                                           m_vms, m_settings})
        splitter->setTall(panel);
    setCentralWidget(splitter);
    setStatusBar(m_status);
}

void MainWindow::connectParts()
{
    connect(&m_document, &Document::hostChanged, this, &MainWindow::updateHost);
    connect(&m_document, &Document::problemsChanged, this, &MainWindow::updateProblems);
    // The name of a plan without a file is in the title.
    connect(&m_document, &Document::planChanged, this, &MainWindow::updateFile);
    connect(m_hostMenu, &HostMenu::sourceChosen, this, &MainWindow::openHost);
    connect(m_devices, &DeviceActions::failed, this, &MainWindow::showError);

    connect(m_problems, &ProblemsPanel::activated, this,
            [this](const Problem &problem) { m_view->show(problem.where); });
    connect(m_problems, &ProblemsPanel::fixWanted, this, [this](const Problem &problem) {
        if (const auto done = m_document.edit(problem.fix->label, problem.fix->edits); !done)
            showError(done.error());
    });
    connect(m_problems, &ProblemsPanel::waiveWanted, this,
            [this](const Problem &problem, bool waived, const QString &reason) {
                const QString text = waived ? tr("Waive rule %1") : tr("No longer waive rule %1");
                if (const auto done = m_document.edit(text.arg(problem.rule),
                                                      {SetWaived{problem.rule, waived, reason}});
                    !done)
                    showError(done.error());
            });
}

void MainWindow::connectJobs()
{
    connect(&m_hostJob, &HostJob::finished, this, &MainWindow::hostRead);
    connect(&m_hostJob, &HostJob::progressed, m_reading, &BusyBar::showFiles);
    connect(m_reading, &BusyBar::cancelWanted, &m_hostJob, &HostJob::cancel);
    connect(&m_captureJob, &CaptureJob::finished, this, &MainWindow::hostCaptured);
    connect(&m_captureJob, &CaptureJob::progressed, m_capturing, &BusyBar::showFiles);
    connect(m_capturing, &BusyBar::cancelWanted, &m_captureJob, &CaptureJob::cancel);
    connect(&m_live, &LiveUpdates::failed, this, &MainWindow::showError);
    connect(&m_document, &Document::problemsChanged, this, &MainWindow::updateRehearsal);
    connect(&m_rehearsal, &RehearsalJob::finished, this,
            [this](const Result<RehearsalReport> &result) {
                showRehearsal({m_rehearsedHost, m_rehearsedPlan, result});
            });
}

bool MainWindow::isBusy() const
{
    return m_hostJob.isRunning() || m_captureJob.isRunning() || m_rehearsal.isRunning() ||
           m_launcher->isRunning() || (m_binding->panel() && m_binding->panel()->isBusy());
}

WindowState MainWindow::state() const
{
    return {m_sharedDocument,       m_hostSource, m_lastRehearsal, saveGeometry(),
            m_tabs->currentIndex(), m_appearance, m_systemPalette};
}

void MainWindow::openPlan(const QString &file)
{
    m_files->openFile(file);
}

void MainWindow::showError(const Error &error)
{
    m_message->showError(error);
    Q_EMIT failed(error);
}

void MainWindow::updateHost()
{
    const bool open = m_document.hasHost();
    const bool wasOpen = m_pages->currentIndex() == 1;
    // A page that is not shown does not keep the window large.
    const auto policy = open ? QSizePolicy::Ignored : QSizePolicy::Preferred;
    m_start->setSizePolicy(policy, policy);
    m_pages->setCurrentIndex(open ? 1 : 0);
    // The keys that a picture knows work at once.
    if (open && !wasOpen)
        m_view->setFocus();
    m_hostButton->setText(open ? tr("Host: %1 ▾").arg(hostSourceForPeople(m_document.host().source))
                               : tr("Open host ▾"));
    m_captureAction->setEnabled(open && !m_captureJob.isRunning());
    m_export->menuAction()->setEnabled(open); // and with it the keys of its entries
    m_planAction->setEnabled(open && !m_document.host().gpus.isEmpty());
    m_rehearseAction->setEnabled(open && !m_rehearsal.isRunning());
}

void MainWindow::updateProblems()
{
    const QList<Problem> &problems = m_document.problems();
    m_problems->setProblems(problems, m_document.hasHost());
    m_tabs->setTabText(0, problems.isEmpty() ? tr("Problems")
                                             : tr("Problems %1").arg(problems.size()));
    m_status->showCounts(m_document.hasHost()
                             ? u"%1 · %2 %"_s.arg(problemCounts(problems)).arg(m_view->zoom())
                             : QString());
}

} // namespace redbud
