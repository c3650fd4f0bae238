// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/actions/exportmenu.h"

#include "core/base/files.h"
#include "core/export/scripttext.h"
#include "core/qemu/launchspec.h"
#include "ui/document/document.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace redbud
{

ExportMenu::ExportMenu(Document &document, QWidget *parent)
    : QMenu(tr("&Export"), parent)
    , m_document(document)
{
    m_picture = addAction(tr("&Picture of host and virtual machine…"), this,
                          [this] { exportPicture(PictureSubject::Plan); });
    addAction(tr("Picture of the &host…"), this, [this] { exportPicture(PictureSubject::Host); });
    addAction(tr("Picture of the &addresses…"), this,
              [this] { exportPicture(PictureSubject::Addresses); });
    addSeparator();
    for (const ExportFormat &format : exportFormats()) {
        QAction *action = addAction(tr("%1…").arg(ExportFormat::tr(format.title)), this,
                                    [this, &format] { exportPlan(format); });
        action->setToolTip(ExportFormat::tr(format.use));
        action->setStatusTip(action->toolTip());
    }
    setToolTipsVisible(true);
}

QString ExportMenu::askForFile(const QString &title, const QString &filter, const QString &suffix)
{
    QFileDialog dialog(parentWidget(), title, {}, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(fileNameFor(m_document.plan().name) + u'.' + suffix);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.selectedFiles().value(0);
}

void ExportMenu::exportPicture(PictureSubject subject)
{
    const QString file = askForFile(tr("Export the picture"), pictureFilter(), u"svg"_s);
    if (!file.isEmpty())
        writePicture(subject, file);
}

void ExportMenu::exportPlan(const ExportFormat &format)
{
    const QString suffix = QString::fromLatin1(format.suffix);
    const QString title = ExportFormat::tr(format.title);
    const QString file =
        askForFile(title, tr("%1 (*.%2);;All files (*)").arg(title, suffix), suffix);
    if (!file.isEmpty())
        writePlan(format, file);
}

void ExportMenu::writePicture(PictureSubject subject, const QString &file)
{
    const std::optional<PictureFormat> format = pictureFormatOf(file);
    if (!format) {
        Q_EMIT failed({ErrorCode::InvalidArgument,
                       tr("A picture is an SVG, PNG or PDF file; its name says which"), file});
        return;
    }
    const Result<QByteArray> content = picture(subject, m_document, Theme::light(), *format);
    if (!content) {
        Q_EMIT failed(content.error());
        return;
    }
    const Result<void> done = writeFile(file, *content);
    if (done)
        Q_EMIT written(file, {});
    else
        Q_EMIT failed(done.error());
}

void ExportMenu::writePlan(const ExportFormat &format, const QString &file)
{
    // Relative paths of a plan are those of its file, as far as there is one.
    const QString folder = m_document.file().isEmpty()
                               ? QDir::currentPath()
                               : QFileInfo(m_document.file()).absolutePath();
    const Result<Exported> exported = format.write(m_document.host(), m_document.plan(),
                                                   {defaultQemu(), m_document.file(), folder});
    if (!exported) {
        Q_EMIT failed(exported.error());
        return;
    }
    const Result<void> done = format.isProgram ? writeProgram(file, exported->content)
                                               : writeFile(file, exported->content);
    if (done)
        Q_EMIT written(file, exported->notes);
    else
        Q_EMIT failed(done.error());
}

} // namespace redbud
