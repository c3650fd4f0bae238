// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/linesfield.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <utility>

namespace redbud
{

namespace
{

/// Those that are seen without scrolling.
constexpr int visibleLines = 4;

} // namespace

LinesField::LinesField(Document &document, Read read, Change change)
    : SettingField(document)
    , m_read(std::move(read))
    , m_change(std::move(change))
    , m_text(new QPlainTextEdit)
{
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * visibleLines + 14);
    addInput(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LinesField::apply);
}

QWidget *LinesField::input() const
{
    return m_text;
}

void LinesField::refresh(const Plan &plan)
{
    const QStringList lines = m_read(plan);
    if (std::exchange(m_shown, lines) == lines || isCommitting())
        return;
    revert();
    clearRefusal();
}

void LinesField::revert()
{
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(m_shown.join(u'\n'));
}

void LinesField::apply()
{
    commit(m_change(m_text->toPlainText().split(u'\n', Qt::SkipEmptyParts)));
}

} // namespace redbud
