// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace redbud
{

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_close(new QToolButton)
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_close->setText(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss the message"));
    m_close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 10, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::setTheme(const Theme &theme)
{
    setStyleSheet(QStringLiteral("#messageBar { background: %1; border: 0; border-bottom: 1px "
                                 "solid %2; } QLabel { color: %2; }")
                      .arg(theme.errorFill.name(), theme.error.name()));
}

void MessageBar::showError(const Error &error)
{
    m_text->setText(error.text());
    show();
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace redbud
