// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
// The guest of the main window: planned and rehearsed.
#include "core/plan/automaticplan.h"
#include "ui/guest/guesttreepanel.h"
#include "ui/mainwindow.h"
#include "ui/panels/rehearsalpanel.h"
#include "ui/widgets/latepanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusline.h"

#include <QAction>
#include <QTabWidget>

#include <algorithm>

namespace redbud
{

namespace
{

/// Also where it was read anew, as after a bind, when devices have other drivers.
bool isSameMachine(const Host &one, const Host &other)
{
    return one.source == other.source &&
           std::ranges::equal(one.devices, other.devices, {}, &PciDevice::address,
                              &PciDevice::address);
}

} // namespace

void MainWindow::planAutomatically()
{
    if (const Result<Plan> plan = plannedAnew(m_document.host(), m_document.plan()))
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
    // Nobody has to wait with the next edit until a rehearsal ends.
    m_rehearsalAge = rehearsalAge();
    m_rehearsalPanel->now().showResult(result);
    m_rehearsalPanel->now().setAge(m_rehearsalAge);
    m_status->showLast(lastRehearsalText());
    if (result && rehearsal.plan == m_document.plan() && rehearsal.host == m_document.host())
        m_guestTree->now().setRehearsed({tr("Last rehearsal"), result->live, result->differences});
}

RehearsalAge MainWindow::rehearsalAge() const
{
    if (!isSameMachine(m_lastRehearsal->host, m_document.host()))
        return RehearsalAge::OtherHost;
    return m_lastRehearsal->plan == m_document.plan() ? RehearsalAge::Current
                                                      : RehearsalAge::PlanChanged;
}

void MainWindow::updateRehearsal()
{
    if (!m_lastRehearsal)
        return;
    // Something else may have been done last.
    const bool inStatus = m_status->last() == lastRehearsalText();
    m_rehearsalAge = rehearsalAge();
    m_rehearsalPanel->now().setAge(m_rehearsalAge);
    if (inStatus)
        m_status->showLast(lastRehearsalText());
}

QString MainWindow::lastRehearsalText() const
{
    return tr("Last rehearsal: %1").arg(rehearsalSummary(m_lastRehearsal->result, m_rehearsalAge));
}

} // namespace redbud
