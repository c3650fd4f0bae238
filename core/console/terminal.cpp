// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminal.h"

#include "core/console/terminalkeys.h"

#include <algorithm>

namespace redbud
{

namespace
{

constexpr qsizetype mostBytesPerWrite = qsizetype{64} * 1024;
/// Cells; about two milliseconds.
constexpr qint64 mostWorkPerWrite = 500'000;

void appendLine(QString &text, const TerminalLine &line)
{
    text += line.text;
    if (!line.continued)
        text += u'\n';
}

} // namespace

Terminal::Terminal(int rows, int columns, QObject *parent)
    : QObject(parent)
    , m_screen(rows, columns)
    , m_interpreter(m_screen)
{
}

void Terminal::resize(int rows, int columns)
{
    if (rows == m_screen.rows() && columns == m_screen.columns())
        return;
    m_screen.resize(rows, columns);
    Q_EMIT changed();
}

qsizetype Terminal::write(QByteArrayView bytes)
{
    const QString titleBefore = m_interpreter.title();
    const qsizetype most = std::min(bytes.size(), mostBytesPerWrite);
    qsizetype taken = 0;
    qint64 work = 0;
    while (taken < most && work < mostWorkPerWrite) {
        m_parser.parse(bytes[taken++], m_interpreter);
        work += m_screen.takeWork();
    }
    if (taken == 0)
        return 0;
    Q_EMIT changed();
    const QByteArray answers = m_interpreter.takeAnswers();
    if (!answers.isEmpty())
        Q_EMIT output(answers);
    if (m_interpreter.title() != titleBefore)
        Q_EMIT titleChanged(m_interpreter.title());
    return taken;
}

qint64 Terminal::textEnd() const
{
    int row = rows() - 1;
    while (row > m_screen.cursor.row && m_screen.row(row).isEmpty())
        --row;
    return screenLine() + row + 1;
}

TerminalLine Terminal::line(qint64 number) const
{
    if (number < firstLine() || number >= endLine())
        return {};
    if (number < screenLine())
        return m_screen.scrollback().at(qsizetype(number - firstLine()));
    return m_screen.row(int(number - screenLine())).line();
}

bool Terminal::isContinued(qint64 number) const
{
    if (number < firstLine() || number >= endLine())
        return false;
    if (number < screenLine())
        return m_screen.scrollback().at(qsizetype(number - firstLine())).continued;
    return m_screen.row(int(number - screenLine())).continued;
}

TerminalCell Terminal::cell(int row, int column) const
{
    if (row < 0 || row >= rows() || column < 0 || column >= columns())
        return {};
    return m_screen.row(row).cells[size_t(column)];
}

TerminalPosition Terminal::cursor() const
{
    return {screenLine() + m_screen.cursor.row, m_screen.cursor.column};
}

QString Terminal::text(const TerminalRange &range) const
{
    QString text;
    const qint64 last = std::min(range.to.line, endLine() - 1);
    for (qint64 number = std::max(range.from.line, firstLine()); number <= last; ++number) {
        const TerminalLine whole = line(number);
        const qsizetype from = number == range.from.line ? whole.unitOf(range.from.column) : 0;
        const qsizetype to =
            number == range.to.line ? whole.unitOf(range.to.column) : whole.text.size();
        text += QStringView(whole.text).mid(from, std::max(to - from, qsizetype(0)));
        if (number < last && !whole.continued)
            text += u'\n';
    }
    return text;
}

QString Terminal::plainText() const
{
    QString text;
    for (qint64 number = firstLine(); number < screenLine(); ++number)
        appendLine(text, line(number));
    for (const TerminalRow &row : m_screen.primaryRows())
        appendLine(text, row.line());
    for (int row = 0; isAlternate() && row < rows(); ++row)
        appendLine(text, m_screen.row(row).line());
    while (text.endsWith(u'\n'))
        text.chop(1);
    if (!text.isEmpty())
        text += u'\n';
    return text;
}

void Terminal::pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    const QByteArray bytes = keyBytes(key, modifiers, text, modes());
    if (!bytes.isEmpty())
        Q_EMIT output(bytes);
}

void Terminal::typeText(const QString &text)
{
    if (!text.isEmpty())
        Q_EMIT output(text.toUtf8());
}

void Terminal::paste(const QString &text)
{
    const QByteArray bytes = pasteBytes(text, modes());
    if (!bytes.isEmpty())
        Q_EMIT output(bytes);
}

void Terminal::clear()
{
    m_screen.keepOnlyCursorRow();
    Q_EMIT changed();
}

} // namespace redbud
