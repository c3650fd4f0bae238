// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
// The guest of the main window: planned, predicted, and rehearsed.
#include "core/plan/planner.h"
#include "ui/guest/addresspanel.h"
#include "ui/guest/commandpanel.h"
#include "ui/guest/guesttreepanel.h"
#include "ui/mainwindow.h"
#include "ui/panels/rehearsalpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusline.h"

#include <QAction>
#include <QTabWidget>

namespace redbud
{

/// What is predicted of the guest.
void MainWindow::connectGuest()
{
    const auto target = [this] {
        const Host &host = m_document.host();
        const Plan &plan = m_document.plan();
        m_guestTree->setTarget(host, plan);
        m_addresses->setTarget(host, plan, m_document.placement());
        m_command->setTarget(host, plan);
    };
    const auto saved = [this] {
        if (!m_document.isModified())
            m_command->setSaved(m_document.plan());
    };
    connect(&m_document, &Document::problemsChanged, this, target);
    connect(&m_document, &Document::modifiedChanged, this, saved);
    connect(&m_document, &Document::fileChanged, this, saved);
    saved();
    target();
}

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
    m_rehearsalPanel->showStarted();
    m_status->showLast(tr("Rehearsing…"));
    m_rehearseAction->setEnabled(false);
    m_rehearsal.start(m_document.host(), m_document.plan());
}

void MainWindow::rehearsed(const Result<RehearsalReport> &result)
{
    m_rehearseAction->setEnabled(m_document.hasHost());
    m_rehearsalResult = result;
    m_rehearsalPanel->showResult(result);
    if (result)
        m_guestTree->setRehearsed({tr("Last rehearsal"), result->live, result->differences});
    m_status->showLast(tr("Last rehearsal: %1").arg(rehearsalSummary(result)));
}

} // namespace redbud
