// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/export/exportformat.h"
#include "ui/picture/picture.h"

#include <QMenu>

namespace redbud
{

class Document;

/// Everything that a plan can leave the window as: pictures, and the forms of exportFormats().
class ExportMenu : public QMenu
{
    Q_OBJECT

public:
    /// @a document must outlive the menu.
    explicit ExportMenu(Document &document, QWidget *parent = nullptr);

    /// Host and virtual machine as a picture; for a shortcut and the tool bar.
    QAction *pictureAction() const { return m_picture; }

    /// Each asks for a file, and writes it.
    void exportPicture(PictureSubject subject);
    void exportPlan(const ExportFormat &format);

    /// Without asking; the name's end says which kind of picture.
    void writePicture(PictureSubject subject, const QString &file);
    void writePlan(const ExportFormat &format, const QString &file);

Q_SIGNALS:
    void failed(const redbud::Error &error);
    /// @a notes: what the form cannot express.
    void written(const QString &file, const QStringList &notes);

private:
    QString askForFile(const QString &title, const QString &filter, const QString &suffix);

    Document &m_document;
    QAction *m_picture;
};

} // namespace redbud
