// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
// The plan's file in the main window: its name, the plans of before, and what a crash left.
#include "ui/actions/exportmenu.h"
#include "ui/actions/planfiles.h"
#include "ui/actions/recentplans.h"
#include "ui/document/plancopy.h"
#include "ui/mainwindow.h"
#include "ui/widgets/hostmenu.h"
#include "ui/widgets/questionbar.h"
#include "ui/widgets/statusline.h"

#include <QFileInfo>
#include <QLocale>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace redbud
{

void MainWindow::connectFiles()
{
    connect(m_files, &PlanFiles::failed, this, &MainWindow::showError);
    connect(m_export, &ExportMenu::failed, this, &MainWindow::showError);
    connect(m_export, &ExportMenu::written, this,
            [this](const QString &name, const QStringList &notes) {
                m_status->showLast(tr("Exported %1").arg(QFileInfo(name).fileName()));
                if (!notes.isEmpty())
                    m_questions->raise(notes.join(u'\n'), {{tr("All right"), {}}});
            });
    connect(&m_autosave, &Autosave::failed, this, &MainWindow::showError);
    connect(&m_document, &Document::fileChanged, this, &MainWindow::updateFile);
    connect(&m_document, &Document::modifiedChanged, this, &MainWindow::updateFile);
    const auto remember = [this] {
        if (!m_document.file().isEmpty())
            m_recent->add(m_document.file(), m_document.host().source);
    };
    connect(&m_document, &Document::fileChanged, this, remember);
    // The host often comes after its plan.
    connect(&m_document, &Document::hostChanged, this, remember);
    connect(m_recent, &RecentPlans::chosen, this, [this](const RecentPlan &plan) {
        if (!QFileInfo::exists(plan.file)) {
            m_recent->remove(plan.file);
            showError({ErrorCode::NotFound, tr("This plan is not there any more"), plan.file});
            return;
        }
        openPlan(plan.file);
        if (!m_document.hasHost() && !plan.host.isEmpty())
            openHost(plan.host);
    });
    // When the window is there to ask in.
    if (!m_copies.isEmpty())
        QTimer::singleShot(0, this, &MainWindow::offerCopies);
}

void MainWindow::updateFile()
{
    const QString file = m_document.file();
    const QString name = file.isEmpty() ? m_document.plan().name : QFileInfo(file).fileName();
    setWindowTitle(tr("%1[*] – Redbud").arg(name));
    setWindowModified(m_document.isModified());
    if (m_document.isModified())
        m_status->showFile(tr("● Plan modified · %1").arg(name));
    else
        m_status->showFile(file.isEmpty() ? tr("Plan not saved yet")
                                          : tr("✓ Plan saved · %1").arg(name));
}

/// One after the other, the newest first.
void MainWindow::offerCopies()
{
    const QList<PlanCopy> copies = copiesLeftBehind(m_copies);
    if (copies.isEmpty())
        return;
    const PlanCopy &copy = copies.constFirst();
    const QuestionBar::Answer restore{tr("Restore"), [this, copy] { restoreCopy(copy); }};
    const QuestionBar::Answer discard{tr("Throw away"), [this, copy] {
                                          removeCopy(copy.path);
                                          offerCopies();
                                      }};
    const QString name =
        copy.planFile.isEmpty() ? copy.plan.name : QFileInfo(copy.planFile).fileName();
    m_questions->raise(tr("Redbud ended before the changes of “%1” were saved (%2).")
                           .arg(name, QLocale().toString(copy.when, QLocale::ShortFormat)),
                       {restore, discard, {tr("Later"), {}}});
}

/// As a change of the plan that is stored, so that it can be undone and is not saved yet.
void MainWindow::restoreCopy(const PlanCopy &copy)
{
    if (!m_files->mayDiscard())
        return;
    if (copy.planFile.isEmpty() || !m_document.open(copy.planFile))
        m_document.start(Document::emptyPlan(), copy.planFile);
    m_document.replacePlan(tr("Restore unsaved changes"), copy.plan);
    // The window's own copy takes over before the old one goes.
    const Result<void> kept = m_autosave.flush();
    if (kept)
        removeCopy(copy.path);
    if (!copy.hostSource.isEmpty() && copy.hostSource != m_document.host().source)
        openHost(copy.hostSource);
    // Where the new one could not be kept, the old one is what there is to offer: later.
    if (kept)
        offerCopies();
}

} // namespace redbud
