// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/settingssection.h"

#include "ui/document/document.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/settingslist.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace redbud
{

SettingsSection::SettingsSection(Document &document, const QString &title, const QString &about,
                                 QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(title)
    , m_layout(new QVBoxLayout(this))
{
    auto *heading = new QLabel(title);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    heading->setFont(font);
    auto *words = new QLabel(about);
    words->setWordWrap(true);
    words->setProperty("kind", u"muted"_s);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(8);
    m_layout->addWidget(heading);
    m_layout->addWidget(words);
}

SettingsForm *SettingsSection::form()
{
    if (!m_form) {
        m_form = new SettingsForm;
        addWidget(m_form);
    }
    return m_form;
}

void SettingsSection::setList(SettingsList *list)
{
    m_list = list;
    addWidget(list);
    connect(list, &SettingsList::entriesChanged, this, &SettingsSection::inputsChanged);
}

void SettingsSection::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void SettingsSection::refresh(const Plan &plan)
{
    if (m_form)
        m_form->refresh(plan);
    if (m_list)
        m_list->refresh(plan);
}

void SettingsSection::showProblems(const QList<Problem> &problems)
{
    if (m_form)
        m_form->showProblems(problems);
    if (m_list)
        m_list->showProblems(problems);
}

void SettingsSection::forgetRefused()
{
    if (m_form)
        m_form->forgetRefused();
    if (m_list)
        m_list->forgetRefusedFrom(0);
}

QList<QWidget *> SettingsSection::inputs() const
{
    QList<QWidget *> all;
    if (m_form)
        all += m_form->inputs();
    if (m_list)
        all += m_list->inputs();
    return all;
}

bool SettingsSection::edit(const QString &text, const PlanEdit &edit)
{
    const Result<void> done = m_document.edit(text, {edit});
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

} // namespace redbud
