// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
// The host of the main window: reading, capturing, dropping it on the window.
#include "core/plan/planner.h"
#include "ui/actions/droppedfiles.h"
#include "ui/mainwindow.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/hostmenu.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/startpage.h"

#include <QAction>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr int messageTime = 8000; // ms

} // namespace

void MainWindow::openHost(const QString &source)
{
    m_message->hide();
    m_hostSource = source;
    const QString what = tr("Reading %1…").arg(hostSourceForPeople(source));
    m_start->showBusy(what);
    m_reading->begin(what);
    m_hostButton->setText(tr("Host: reading %1…").arg(hostSourceForPeople(source)));
    m_hostJob.start(source);
}

void MainWindow::hostRead(const Result<Host> &result)
{
    m_start->showBusy({});
    m_reading->end();
    if (!result) {
        m_hostSource = m_document.host().source;
        updateHost();
        // Who cancelled it knows.
        if (result.error().code != ErrorCode::Cancelled)
            showError(result.error());
        return;
    }
    // One that is read anew, as after a bind, keeps its plan, also one that was emptied.
    const bool isAnother = m_document.host().source != result->source;
    m_document.setHost(*result);
    showHintsOnce();
    const bool untouched = m_document.file().isEmpty() && m_document.undoStack()->count() == 0;
    if (!untouched || !isAnother)
        return;
    const Result<Plan> plan = redbud::planAutomatically(*result);
    m_document.start(plan ? *plan : Document::emptyPlan());
}

void MainWindow::captureHost()
{
    const QString source = m_document.host().source;
    const QString name =
        source == "live"_L1 ? u"host"_s : QFileInfo(source.section(u':', -1)).completeBaseName();
    QFileDialog dialog(this, tr("Capture %1").arg(hostSourceForPeople(source)), {},
                       HostMenu::snapshotFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"redbud-host"_s);
    dialog.selectFile(name + u".redbud-host"_s);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    captureTo(dialog.selectedFiles().constFirst());
}

void MainWindow::captureTo(const QString &file)
{
    if (m_captureJob.isRunning())
        return;
    const QString source = m_document.host().source;
    m_message->hide();
    m_captureFile = file;
    m_captureAction->setEnabled(false);
    m_capturing->begin(tr("Capturing %1…").arg(hostSourceForPeople(source)));
    m_captureJob.start(source, m_captureFile);
}

void MainWindow::hostCaptured(const Result<void> &result)
{
    m_capturing->end();
    updateHost();
    if (result)
        statusBar()->showMessage(
            tr("Captured without serial numbers, hardware addresses and host names: %1")
                .arg(m_captureFile),
            messageTime);
    else if (result.error().code != ErrorCode::Cancelled)
        showError(result.error());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_live.look();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!DroppedFiles::of(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const DroppedFiles files = DroppedFiles::of(*event->mimeData());
    if (files.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    // Later, because the program that the files come from waits for the end of the drop, and
    // opening a plan may ask a question.
    QMetaObject::invokeMethod(
        this,
        [this, files] {
            if (!files.host.isEmpty())
                openHost(files.host);
            if (!files.plan.isEmpty())
                openPlan(files.plan);
        },
        Qt::QueuedConnection);
}

} // namespace redbud
