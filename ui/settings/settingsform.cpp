// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/settingsform.h"

#include "ui/settings/settingfield.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace redbud
{

namespace
{

/// Labels of all forms are as wide, so that their fields stand below each other.
constexpr int labelCharacters = 25;

} // namespace

SettingsForm::SettingsForm(const QString &subject, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
}

void SettingsForm::insert(const QString &label, SettingField *field, const QString &tip, Span span)
{
    auto *text = new QLabel(label, this);
    text->setWordWrap(true);
    text->setFixedWidth(fontMetrics().averageCharWidth() * labelCharacters);
    text->setBuddy(field->input());
    text->setToolTip(tip);
    // Beside the field itself, also where something is said below it.
    text->setMinimumHeight(
        std::min(field->input()->sizeHint().height(), 2 * fontMetrics().height()));
    field->setParent(this);
    QString name = label;
    if (name.isEmpty())
        name = field->input()->property("text").toString();
    field->describe(m_subject.isEmpty() ? name : tr("%1: %2").arg(m_subject, name), tip);
    m_rows.append({text, field, span, true});
}

void SettingsForm::refresh(const Plan &plan)
{
    for (Row &row : m_rows) {
        const bool shown = row.field->isShown(plan);
        m_isArranged = m_isArranged && shown == row.isShown;
        row.isShown = shown;
        row.field->refresh(plan);
    }
    if (!m_isArranged)
        arrange();
}

/// What is not there leaves no gap.
void SettingsForm::arrange()
{
    m_isArranged = true;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    int cell = 0;
    for (const Row &row : std::as_const(m_rows)) {
        row.label->setVisible(row.isShown && !row.label->text().isEmpty());
        row.field->setVisible(row.isShown);
        if (!row.isShown)
            continue;
        const bool whole = row.span == Span::Whole;
        if (whole && cell % 2 == 1)
            ++cell;
        const int column = cell % 2 * 2;
        m_grid->addWidget(row.label, cell / 2, column, Qt::AlignTop);
        m_grid->setColumnMinimumWidth(column, row.label->maximumWidth());
        m_grid->addWidget(row.field, cell / 2, column + 1, 1, whole ? 3 : 1, Qt::AlignTop);
        cell += whole ? 2 : 1;
    }
}

void SettingsForm::showProblems(const QList<Problem> &problems)
{
    for (const Row &row : std::as_const(m_rows))
        row.field->showProblems(problems);
}

void SettingsForm::forgetRefused()
{
    for (const Row &row : std::as_const(m_rows))
        row.field->forgetRefused();
}

QList<QWidget *> SettingsForm::inputs() const
{
    QList<QWidget *> all;
    for (const Row &row : m_rows)
        all += row.field->inputs();
    return all;
}

} // namespace redbud
