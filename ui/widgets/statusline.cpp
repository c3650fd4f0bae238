// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/statusline.h"

#include <QLabel>

namespace redbud
{

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_file(new QLabel)
    , m_last(new QLabel)
    , m_counts(new QLabel)
{
    m_last->setAlignment(Qt::AlignCenter);
    m_counts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setSizeGripEnabled(false);
    for (QLabel *label : {m_file, m_last, m_counts}) {
        label->setContentsMargins(12, 3, 12, 3);
        label->setTextFormat(Qt::PlainText);
        addWidget(label, 1);
    }
}

void StatusLine::showFile(const QString &text)
{
    m_file->setText(text);
}

void StatusLine::showLast(const QString &text)
{
    m_last->setText(text);
}

QString StatusLine::last() const
{
    return m_last->text();
}

void StatusLine::showCounts(const QString &text)
{
    m_counts->setText(text);
}

} // namespace redbud
