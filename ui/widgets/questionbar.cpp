// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/questionbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace redbud
{

QuestionBar::QuestionBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("questionBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_layout->setContentsMargins(14, 6, 14, 6);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_text, 1);
    hide();
}

void QuestionBar::setTheme(const Theme &theme)
{
    setStyleSheet(QStringLiteral("#questionBar { background: %1; border: 0; border-bottom: 1px "
                                 "solid %2; } QLabel { color: %3; }")
                      .arg(theme.attentionFill.name(), theme.border.name(), theme.text.name()));
}

void QuestionBar::ask(const QString &text, const QList<Answer> &answers)
{
    raise(text, answers);
    if (!m_buttons.isEmpty() && window()->isActiveWindow())
        m_buttons.constLast()->setFocus();
}

void QuestionBar::raise(const QString &text, const QList<Answer> &answers)
{
    withdraw();
    m_text->setText(text);
    for (const Answer &answer : answers) {
        auto *button = new QPushButton(answer.label);
        button->setAccessibleDescription(text);
        m_layout->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, chosen = answer.chosen] {
            withdraw();
            if (chosen)
                chosen();
        });
    }
    m_harmless = !answers.isEmpty() && !answers.constLast().chosen;
    show();
}

void QuestionBar::withdraw()
{
    // Later, because it may be one of them that was pressed.
    for (QWidget *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_text->clear();
    hide();
}

QString QuestionBar::text() const
{
    return m_text->text();
}

void QuestionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_harmless && !m_buttons.isEmpty())
        qobject_cast<QPushButton *>(m_buttons.constLast())->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace redbud
