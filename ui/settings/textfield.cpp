// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/textfield.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <utility>

namespace redbud
{

TextField::TextField(Document &document, Read read, Change change)
    : SettingField(document)
    , m_read(std::move(read))
    , m_change(std::move(change))
    , m_line(new QLineEdit)
{
    addInput(m_line);
    connectLine();
}

TextField::TextField(Document &document, const QStringList &choices, Read read, Change change)
    : SettingField(document)
    , m_read(std::move(read))
    , m_change(std::move(change))
    , m_box(new QComboBox)
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setCompleter(nullptr);
    m_box->addItems(choices);
    // The first one is not what the plan has.
    m_box->setCurrentIndex(-1);
    m_line = m_box->lineEdit();
    addInput(m_box);
    connectLine();
    connect(m_box, &QComboBox::textActivated, this, [this](const QString &text) {
        beginStep();
        apply(text);
        tidy();
    });
}

void TextField::connectLine()
{
    connect(m_line, &QLineEdit::textEdited, this, &TextField::apply);
    connect(m_line, &QLineEdit::editingFinished, this, &TextField::tidy);
}

void TextField::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void TextField::setChoices(const QStringList &choices)
{
    const QSignalBlocker blocker(m_box);
    const QString text = m_line->text();
    const int cursor = m_line->cursorPosition();
    m_box->clear();
    m_box->addItems(choices);
    m_box->setCurrentIndex(m_box->findText(text));
    m_line->setText(text);
    m_line->setCursorPosition(cursor);
}

void TextField::addBrowse(const QString &name, const QString &title)
{
    m_browse = new QPushButton(tr("Browse…"));
    m_browse->setObjectName(QStringLiteral("settingsBrowse"));
    m_browse->setAccessibleName(name);
    m_browse->setToolTip(tr("Chooses a file of this machine"));
    row()->addWidget(m_browse);
    connect(m_browse, &QPushButton::clicked, this, [this, title] { browse(title); });
}

void TextField::browse(const QString &title)
{
    const QString file = QFileDialog::getOpenFileName(window(), title, m_line->text());
    if (file.isEmpty())
        return;
    beginStep();
    m_line->setText(file);
    apply(file);
}

QWidget *TextField::input() const
{
    return m_box ? static_cast<QWidget *>(m_box) : m_line;
}

QList<QWidget *> TextField::inputs() const
{
    return m_browse ? QList<QWidget *>{input(), m_browse} : QList<QWidget *>{input()};
}

void TextField::refresh(const Plan &plan)
{
    const QString text = m_read(plan);
    if (std::exchange(m_shown, text) == text || isCommitting())
        return;
    revert();
    clearRefusal();
}

void TextField::revert()
{
    if (m_line->text() == m_shown)
        return;
    m_line->setText(m_shown);
    if (m_box) {
        const QSignalBlocker blocker(m_box);
        m_box->setCurrentIndex(m_box->findText(m_shown));
        m_box->setEditText(m_shown);
    }
}

void TextField::apply(const QString &text)
{
    commit(m_change(text.trimmed()));
}

/// The same in the words of the plan: "1G" for "1024M".
void TextField::tidy()
{
    if (!isRefused())
        revert();
}

} // namespace redbud
