// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/actions/planfiles.h"

#include "ui/document/document.h"

#include <QFileDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QString filter()
{
    return PlanFiles::tr("Redbud plans (*.redbud *.json);;All files (*)");
}

} // namespace

PlanFiles::PlanFiles(Document &document, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_window(window)
{
}

void PlanFiles::newPlan()
{
    if (mayDiscard())
        m_document.start(Document::emptyPlan());
}

void PlanFiles::openPlan()
{
    if (!mayDiscard())
        return;
    const QString file =
        QFileDialog::getOpenFileName(m_window, tr("Open a plan"), m_document.file(), filter());
    if (file.isEmpty())
        return;
    if (const Result<void> opened = m_document.open(file); !opened)
        Q_EMIT failed(opened.error());
}

void PlanFiles::openFile(const QString &file)
{
    if (!mayDiscard())
        return;
    if (const Result<void> opened = m_document.open(file); !opened)
        Q_EMIT failed(opened.error());
}

bool PlanFiles::save()
{
    return m_document.file().isEmpty() ? saveAs() : saveTo(m_document.file());
}

bool PlanFiles::saveAs()
{
    QString suggestion = m_document.file();
    if (suggestion.isEmpty())
        suggestion = m_document.plan().name + u".redbud"_s;
    QFileDialog dialog(m_window, tr("Save the plan"), suggestion, filter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"redbud"_s);
    dialog.selectFile(suggestion);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return false;
    return saveTo(dialog.selectedFiles().constFirst());
}

bool PlanFiles::saveTo(const QString &file)
{
    const Result<void> saved = m_document.save(file);
    if (!saved)
        Q_EMIT failed(saved.error());
    return saved.has_value();
}

bool PlanFiles::mayDiscard()
{
    if (!m_document.isModified())
        return true;
    QMessageBox question(
        QMessageBox::Question, tr("Save the plan?"),
        tr("The plan “%1” has changes that are not saved.").arg(m_document.plan().name),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    question.setDefaultButton(QMessageBox::Save);
    switch (question.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

} // namespace redbud
