// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
// The guest of the main window: planned and rehearsed.
#include "core/plan/planner.h"
#include "ui/guest/guesttreepanel.h"
#include "ui/mainwindow.h"
#include "ui/panels/rehearsalpanel.h"
#include "ui/widgets/latepanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusline.h"

#include <QAction>
#include <QTabWidget>

namespace redbud
{

void MainWindow::planAutomatically()
{
    PlannerOptions options;
    options.name = m_document.plan().name;
    options.machineType = m_document.plan().machine.type;
    if (const Result<Plan> plan = redbud::planAutomatically(m_document.host(), options))
        m_document.replacePlan(tr("Plan automatically"), *plan);
    else
        showError(plan.error());
}

void MainWindow::startRehearsal()
{
    m_message->hide();
    m_tabs->setCurrentWidget(m_rehearsalPanel);
    m_rehearsalPanel->now().showStarted();
    m_status->showLast(tr("Rehearsing…"));
    m_rehearseAction->setEnabled(false);
    m_rehearsedHost = m_document.host();
    m_rehearsedPlan = m_document.plan();
    m_rehearsal.start(m_rehearsedHost, m_rehearsedPlan);
}

void MainWindow::showRehearsal(const LastRehearsal &rehearsal)
{
    const Result<RehearsalReport> &result = rehearsal.result;
    m_rehearseAction->setEnabled(m_document.hasHost());
    m_lastRehearsal = rehearsal;
    m_rehearsalPanel->now().showResult(result);
    // Nobody has to wait with the next edit until a rehearsal ends.
    const bool samePlan = rehearsal.plan == m_document.plan();
    if (!samePlan)
        m_rehearsalPanel->now().showOutdated();
    if (result && samePlan && rehearsal.host == m_document.host())
        m_guestTree->now().setRehearsed({tr("Last rehearsal"), result->live, result->differences});
    m_status->showLast(tr("Last rehearsal: %1").arg(rehearsalSummary(result)));
}

} // namespace redbud
