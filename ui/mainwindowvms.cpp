// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
// The virtual machines of the main window: launching, hearing of them, leaving them.
#include "ui/actions/planfiles.h"
#include "ui/guest/guesttreepanel.h"
#include "ui/mainwindow.h"
#include "ui/usersettings.h"
#include "ui/vm/launcher.h"
#include "ui/vm/vmpanel.h"
#include "ui/widgets/latepanel.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QMessageBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace redbud
{

void MainWindow::connectVms()
{
    connect(m_vms, &VmPanel::failed, this, &MainWindow::showError);
    connect(m_vms, &VmPanel::countChanged, this, [this](int alive) {
        m_tabs->setTabText(m_tabs->indexOf(m_vms), alive == 0
                                                       ? tr("Virtual machines")
                                                       : tr("Virtual machines %1").arg(alive));
    });
    connect(m_vms, &VmPanel::alarmed, this, [this](const QString &name, const QString &sentence) {
        m_message->showError({ErrorCode::ProcessFailed, sentence, name});
        m_notify(name, sentence);
    });
    connect(m_vms, &VmPanel::examined, this,
            [this](const QString &name, const HealthReport &health) {
                m_guestTree->now().addRunning(
                    {tr("Virtual machine %1").arg(name), health.live, health.differences});
            });
    connect(m_vms, &VmPanel::keepAliveWanted, m_launcher, &Launcher::launchWithKeepAlive);
    connect(m_launcher, &Launcher::started, m_message, &QWidget::hide);
    connect(m_launcher, &Launcher::cancelled, m_vms, &VmPanel::expectEnd);
    connect(m_launcher, &Launcher::failed, this, &MainWindow::showError);
    connect(m_launcher, &Launcher::failed, m_vms, &VmPanel::askAgain);
    connect(m_launcher, &Launcher::launched, this, [this](const LaunchReport &report) {
        m_tabs->setCurrentWidget(m_vms);
        m_vms->showLaunched(report);
    });
    connect(m_launcher, &Launcher::bindingsChanged, this, [this] {
        if (m_hostSource == "live"_L1)
            openHost(m_hostSource);
    });
}

void MainWindow::launch()
{
    m_launcher->launch();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_files->mayDiscard() && mayLeaveLaunch() && mayLeaveVms());
}

/// A launch is cut off by the end of the window, unlike what was launched before.
bool MainWindow::mayLeaveLaunch()
{
    if (!m_launcher->isRunning())
        return true;
    return QMessageBox::question(this, tr("Cancel the launch?"),
                                 tr("A virtual machine is being launched. Closing the window "
                                    "cancels that and ends it again."),
                                 QMessageBox::Close | QMessageBox::Cancel,
                                 QMessageBox::Cancel) == QMessageBox::Close;
}

/// Says that they go on, as often as somebody wants to hear it.
bool MainWindow::mayLeaveVms()
{
    const QString key = u"window/leavesVmsSilently"_s;
    const int alive = m_vms->machines().countAlive();
    if (alive == 0 || userSettings().value(key).toBool())
        return true;
    QMessageBox question(QMessageBox::Information, tr("Close the window?"),
                         alive == 1 ? tr("A virtual machine is running. It goes on without the "
                                         "window, which finds it again when it is opened.")
                                    : tr("%1 virtual machines are running. They go on without the "
                                         "window, which finds them again when it is opened.")
                                          .arg(alive),
                         QMessageBox::Close | QMessageBox::Cancel, this);
    question.setDefaultButton(QMessageBox::Close);
    question.setCheckBox(new QCheckBox(tr("Do not say this again")));
    if (question.exec() != QMessageBox::Close)
        return false;
    if (question.checkBox()->isChecked())
        userSettings().setValue(key, true);
    return true;
}

} // namespace redbud
