// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QString>

class QWidget;

namespace redbud
{

class Document;

/// New, open, save: the plan's file with the questions that belong to it.
class PlanFiles : public QObject
{
    Q_OBJECT

public:
    /// @a window is what dialogs are shown over.
    PlanFiles(Document &document, QWidget *window);

    void newPlan();
    void openPlan();
    /// Opens without asking for a name; still asks whether to save what is there.
    void openFile(const QString &file);
    bool save();
    bool saveAs();

    /// Whether the present plan may go: it is saved, saved now, or not wanted.
    bool mayDiscard();

Q_SIGNALS:
    void failed(const redbud::Error &error);

private:
    bool saveTo(const QString &file);

    Document &m_document;
    QWidget *m_window;
};

} // namespace redbud
