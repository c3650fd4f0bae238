// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/rules/problem.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace redbud
{

class SettingField;

/// Settings with their labels, two beside each other.
class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    enum class Span { Half, Whole };

    /// @a subject is what the settings are of, for screen readers: "Disk 1"; may be empty.
    explicit SettingsForm(const QString &subject = {}, QWidget *parent = nullptr);

    /// Adds a field below a label, or one with a text of its own without.
    template <typename Field>
    Field *add(const QString &label, Field *field, const QString &tip, Span span = Span::Half)
    {
        insert(label, field, tip, span);
        return field;
    }

    void refresh(const Plan &plan);
    void showProblems(const QList<Problem> &problems);
    /// Of all fields; see SettingField.
    void forgetRefused();
    /// What takes the keyboard, in order.
    QList<QWidget *> inputs() const;

private:
    struct Row {
        QLabel *label;
        SettingField *field;
        Span span;
        bool isShown;
    };

    void insert(const QString &label, SettingField *field, const QString &tip, Span span);
    void arrange();

    QString m_subject;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    bool m_isArranged = false;
};

} // namespace redbud
