// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/planedit.h"
#include "core/rules/problem.h"

#include <QWidget>

class QVBoxLayout;

namespace redbud
{

class Document;
class SettingsForm;
class SettingsList;

/// Settings that belong together, below a heading.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    /// @a about says in a sentence or two what they are for.
    SettingsSection(Document &document, const QString &title, const QString &about,
                    QWidget *parent = nullptr);

    QString title() const { return m_title; }
    virtual void refresh(const Plan &plan);
    void showProblems(const QList<Problem> &problems);
    /// Of all fields; see SettingField.
    void forgetRefused();
    /// What takes the keyboard, in order.
    virtual QList<QWidget *> inputs() const;

Q_SIGNALS:
    /// The order of the keyboard is to be looked at again.
    void inputsChanged();
    void failed(const redbud::Error &error);

protected:
    Document &document() const { return m_document; }
    /// One form, made when it is first asked for.
    SettingsForm *form();
    /// A list below the form.
    void setList(SettingsList *list);
    SettingsList *list() { return m_list; }
    void addWidget(QWidget *widget);
    /// One step of the undo stack that no field does; whether it was done.
    bool edit(const QString &text, const PlanEdit &edit);

private:
    Document &m_document;
    QString m_title;
    QVBoxLayout *m_layout;
    SettingsForm *m_form = nullptr;
    SettingsList *m_list = nullptr;
};

} // namespace redbud
