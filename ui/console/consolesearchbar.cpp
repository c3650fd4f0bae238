// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/console/consolesearchbar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace redbud
{

ConsoleSearchBar::ConsoleSearchBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_case(new QCheckBox(tr("Match &case")))
    , m_count(new QLabel)
{
    m_text->setPlaceholderText(tr("Find in the console"));
    m_text->setAccessibleName(tr("Text to find in the console"));
    m_text->setClearButtonEnabled(true);
    m_count->setTextFormat(Qt::PlainText);
    auto *previous = new QPushButton(tr("Previous"));
    previous->setToolTip(tr("The place before (Shift+Enter)"));
    previous->setAccessibleName(tr("Previous place"));
    auto *next = new QPushButton(tr("Next"));
    next->setToolTip(tr("The place after (Enter)"));
    next->setAccessibleName(tr("Next place"));
    auto *close = new QPushButton(tr("Close"));
    close->setToolTip(tr("Back to the console (Escape)"));
    close->setAccessibleName(tr("Close the search"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(m_case);
    layout->addWidget(m_count);
    layout->addWidget(close);
    connect(m_text, &QLineEdit::textChanged, this, &ConsoleSearchBar::changed);
    connect(m_case, &QCheckBox::toggled, this, &ConsoleSearchBar::changed);
    connect(previous, &QPushButton::clicked, this,
            [this] { Q_EMIT searchWanted(SearchDirection::Backward); });
    connect(next, &QPushButton::clicked, this,
            [this] { Q_EMIT searchWanted(SearchDirection::Forward); });
    connect(close, &QPushButton::clicked, this, &ConsoleSearchBar::closed);
}

QString ConsoleSearchBar::text() const
{
    return m_text->text();
}

Qt::CaseSensitivity ConsoleSearchBar::sensitivity() const
{
    return m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

void ConsoleSearchBar::open()
{
    show();
    m_text->setFocus();
    m_text->selectAll();
}

void ConsoleSearchBar::showCount(qsizetype which, qsizetype count, bool capped)
{
    if (text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else if (capped)
        m_count->setText(tr("More than %1").arg(count));
    else if (which == 0)
        m_count->setText(tr("%n place(s)", nullptr, int(count)));
    else
        m_count->setText(tr("%1 of %2").arg(which).arg(count));
}

void ConsoleSearchBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter)
        Q_EMIT searchWanted(event->modifiers().testFlag(Qt::ShiftModifier)
                                ? SearchDirection::Backward
                                : SearchDirection::Forward);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace redbud
