// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/launcher.h"

#include "core/host/hostsource.h"
#include "core/rules/ruleset.h"
#include "ui/document/document.h"
#include "ui/vm/launchdialog.h"
#include "ui/widgets/busybar.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace redbud
{

Launcher::Launcher(Document &document, const VmServices &services, const BindingServices &binding,
                   QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_services(services)
    , m_binding(binding)
    , m_window(window)
    , m_action(new QAction(this))
    , m_bar(new BusyBar(window))
    , m_job(services)
{
    connect(m_action, &QAction::triggered, this, &Launcher::launch);
    connect(&m_document, &Document::hostChanged, this, &Launcher::updateAction);
    connect(&m_job, &LaunchJob::progressed, this,
            [this](const LaunchProgress &progress) { m_bar->showStep(progress.what); });
    connect(&m_job, &LaunchJob::finished, this, &Launcher::finish);
    connect(m_bar, &BusyBar::cancelWanted, this, [this] {
        Q_EMIT cancelled(m_last.request.plan.name);
        m_job.cancel();
    });
    connect(&m_ending, &VmJob::finished, this, [this](const Result<VmOutcome> &ended) {
        m_bar->end();
        updateAction();
        if (ended)
            ask(true);
        else if (ended.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(ended.error());
    });
    updateAction();
}

Launcher::~Launcher() = default;

bool Launcher::isLive() const
{
    return m_document.host().source == "live"_L1;
}

void Launcher::updateAction()
{
    const bool trial = m_document.hasHost() && !isLive();
    m_action->setText(trial ? tr("&Try it (simulated devices)") : tr("▶ &Launch…"));
    m_action->setToolTip(
        trial ? tr("Run this plan on this machine with simulated devices and an emulated processor")
              : tr("Check what the launch depends on, bind the devices and start this plan"));
    m_action->setEnabled(m_document.hasHost() && !isRunning());
}

LaunchRequest Launcher::requestOf(const Plan &plan) const
{
    LaunchRequest request;
    request.plan = plan;
    request.hostSource = absoluteHostSource(m_document.host().source);
    request.planFile = m_document.file();
    // The person is asked what becomes of it.
    request.whenUnhealthy = WhenUnhealthy::Pause;
    request.helper = [call = m_binding.call](const HelperRequest &asked) {
        return call(asked, [](const HelperStep &) {});
    };
    return request;
}

void Launcher::launch()
{
    if (!m_document.hasHost() || isRunning())
        return;
    if (isLive()) {
        ask();
        return;
    }
    LaunchRequest request = requestOf(m_document.plan());
    request.simulated = true;
    start({m_document.host(), request});
}

void Launcher::ask(bool keepAlive)
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    m_dialog = new LaunchDialog(m_services, m_binding, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTheme(m_theme);
    m_dialog->setKeepAlive(keepAlive);
    m_dialog->setTarget(m_document.host(), m_document.plan());
    connect(m_dialog, &LaunchDialog::planFixesWanted, this, [this] {
        m_document.replacePlan(tr("Repair the plan"),
                               applyFixes(m_document.host(), m_document.plan()));
        m_dialog->setTarget(m_document.host(), m_document.plan());
    });
    connect(m_dialog, &LaunchDialog::bindingsChanged, this, &Launcher::bindingsChanged);
    connect(m_dialog, &QDialog::accepted, this, [this] {
        LaunchRequest request = requestOf(m_dialog->plan());
        request.keepAlive = m_dialog->keepAlive();
        request.startPaused = m_dialog->startPaused();
        request.unbindAtEnd = m_dialog->unbindAtEnd();
        start({m_document.host(), request});
    });
    connect(m_dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
    m_dialog->open();
}

void Launcher::launchWithKeepAlive(const LaunchReport &report)
{
    const QString name = report.session.record.name;
    if (isRunning()) {
        Q_EMIT failed({ErrorCode::Busy,
                       tr("Another launch is under way. Try it again when that is over"), name});
        return;
    }
    const auto launched = m_unhealthy.constFind(name);
    if (launched == m_unhealthy.cend()) {
        Q_EMIT failed({ErrorCode::NotFound,
                       tr("This window does not know any more how it was launched. End it, and "
                          "launch its plan with the work-around"),
                       name});
        return;
    }
    Launched again = *launched;
    if (again.request.unbindAtEnd) {
        // What is bound anew is the plan that is open.
        if (again.request.plan == m_document.plan() &&
            again.host.source == m_document.host().source)
            end(report.session);
        else
            Q_EMIT failed({ErrorCode::InvalidArgument,
                           tr("Its devices go back when it ends and have to be bound anew, for the "
                              "plan that is open, which is another one now. Open the plan that it "
                              "was launched from, on its host, and try it again"),
                           name});
        return;
    }
    again.request.keepAlive = true;
    start(again, report.session);
}

void Launcher::end(const Session &session)
{
    if (isRunning())
        return;
    m_bar->begin(tr("Ending “%1”…").arg(session.record.name));
    m_ending.start([services = m_services, session](
                       const VmJob::Told &told, const std::stop_token &stop) -> Result<VmOutcome> {
        if (const Result<void> ended = services.endNow(session, told, stop); !ended)
            return failure(ended.error());
        return VmOutcome{};
    });
    updateAction();
    Q_EMIT started();
}

void Launcher::start(const Launched &launch, const std::optional<Session> &former)
{
    if (isRunning())
        return;
    m_last = launch;
    m_bar->begin(tr("Launching “%1”…").arg(launch.request.plan.name));
    m_job.start(launch.host, launch.request, former);
    updateAction();
    Q_EMIT started();
}

void Launcher::finish(const Result<LaunchReport> &result)
{
    m_bar->end();
    updateAction();
    if (result) {
        // How it was launched is asked for only as long as its guest has not run.
        const QString &name = result->session.record.name;
        if (result->running)
            m_unhealthy.remove(name);
        else
            m_unhealthy.insert(name, m_last);
        Q_EMIT launched(*result);
    } else if (result.error().code != ErrorCode::Cancelled) {
        Q_EMIT failed(result.error());
    }
}

} // namespace redbud
