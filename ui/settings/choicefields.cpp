// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/choicefields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>

#include <utility>

namespace redbud
{

ChoiceField::ChoiceField(Document &document, Choices choices, Read read, Change change)
    : SettingField(document)
    , m_choices(std::move(choices))
    , m_read(std::move(read))
    , m_change(std::move(change))
    , m_box(new QComboBox)
{
    addInput(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        commit(m_change(m_box->itemData(index).toString()));
        // Where it could not be done it is not so.
        m_box->setCurrentIndex(m_box->findData(m_read(plan())));
    });
}

QWidget *ChoiceField::input() const
{
    return m_box;
}

void ChoiceField::refresh(const Plan &plan)
{
    const QSignalBlocker blocker(m_box);
    const QList<Choice> choices = m_choices(plan);
    if (m_present != choices) {
        m_present = choices;
        m_box->clear();
        for (const Choice &choice : choices)
            m_box->addItem(choice.text, choice.key);
    }
    m_box->setCurrentIndex(m_box->findData(m_read(plan)));
    if (!isCommitting() && isRefused())
        clearRefusal();
}

NumberField::NumberField(Document &document, int lowest, int highest, Read read, Change change)
    : SettingField(document)
    , m_read(std::move(read))
    , m_change(std::move(change))
    , m_number(new QSpinBox)
{
    m_number->setRange(lowest, highest);
    addInput(m_number);
    connect(m_number, &QSpinBox::valueChanged, this,
            [this](int value) { commit(m_change(value)); });
}

QWidget *NumberField::input() const
{
    return m_number;
}

void NumberField::refresh(const Plan &plan)
{
    const int value = m_read(plan);
    if (std::exchange(m_shown, value) == value || isCommitting())
        return;
    revert();
    clearRefusal();
}

void NumberField::revert()
{
    const QSignalBlocker blocker(m_number);
    m_number->setValue(m_read(plan()));
}

CheckField::CheckField(Document &document, const QString &text, Read read, Change change)
    : SettingField(document)
    , m_read(std::move(read))
    , m_change(std::move(change))
    , m_box(new QCheckBox(text))
{
    addInput(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        commit(m_change(on));
        m_box->setChecked(m_read(plan()));
    });
}

QWidget *CheckField::input() const
{
    return m_box;
}

void CheckField::refresh(const Plan &plan)
{
    m_box->setChecked(m_read(plan));
    if (!isCommitting() && isRefused())
        clearRefusal();
}

} // namespace redbud
