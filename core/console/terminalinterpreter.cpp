// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalinterpreter.h"

#include "core/console/terminalrendition.h"

#include <utility>

namespace redbud
{

namespace
{

constexpr qsizetype mostTitle = 256;
/// The first is what a VT220 says it is; without sixels, user windows and the like.
constexpr QByteArrayView primaryAttributes("\x1b[?62;1;6c");
constexpr QByteArrayView secondaryAttributes("\x1b[>1;10;0c");

} // namespace

TerminalInterpreter::TerminalInterpreter(TerminalScreen &screen)
    : m_screen(screen)
{
}

QByteArray TerminalInterpreter::takeAnswers()
{
    return std::exchange(m_answers, {});
}

void TerminalInterpreter::text(char32_t character)
{
    m_screen.print(character);
}

void TerminalInterpreter::control(char byte)
{
    switch (byte) {
    case '\b':
        m_screen.moveToColumn(m_screen.cursor.column - 1);
        break;
    case '\t':
        m_screen.tab(1);
        break;
    case '\n':
    case '\v':
    case '\f':
        m_screen.lineFeed();
        if (m_screen.modes.newLine)
            m_screen.moveToColumn(0);
        break;
    case '\r':
        m_screen.moveToColumn(0);
        break;
    case '\x0e': // SO
    case '\x0f': // SI
        m_screen.cursor.characterSet = byte == '\x0e' ? 1 : 0;
        break;
    default:
        break;
    }
}

void TerminalInterpreter::escape(char intermediate, char final)
{
    if (intermediate == '(' || intermediate == ')') {
        m_screen.cursor.lineDrawing[intermediate == '(' ? 0 : 1] = final == '0';
        return;
    }
    if (intermediate == '#' && final == '8')
        m_screen.fillForAlignment();
    if (intermediate != 0)
        return;
    switch (final) {
    case '7':
        m_screen.saveCursor();
        break;
    case '8':
        m_screen.restoreCursor();
        break;
    case 'D': // IND
        m_screen.lineFeed();
        break;
    case 'E': // NEL
        m_screen.lineFeed();
        m_screen.moveToColumn(0);
        break;
    case 'H':
        m_screen.setTabStop(true);
        break;
    case 'M': // RI
        m_screen.reverseLineFeed();
        break;
    case 'Z':
        m_answers += primaryAttributes;
        break;
    case 'c': // RIS
        m_screen.reset(true);
        m_title.clear();
        break;
    case '=':
    case '>':
        m_screen.modes.applicationKeypad = final == '=';
        break;
    default:
        break;
    }
}

void TerminalInterpreter::sequence(const TerminalSequence &sequence)
{
    const char final = sequence.final;
    if (final == 'h' || final == 'l') {
        setModes(sequence, final == 'h');
        return;
    }
    if (final == 'n' || final == 'c' || final == 't') {
        report(sequence);
        return;
    }
    if (sequence.intermediate == '!' && final == 'p') // DECSTR
        m_screen.reset(false);
    // A question mark before J or K spares protected characters, of which there are none.
    const bool selective = sequence.prefix == '?' && (final == 'J' || final == 'K');
    if (sequence.intermediate != 0 || (sequence.prefix != 0 && !selective))
        return;
    if (final == 'm')
        selectRendition(sequence, m_screen.cursor.attributes);
    else if (!move(sequence))
        edit(sequence);
}

bool TerminalInterpreter::move(const TerminalSequence &sequence)
{
    const int count = sequence.number(0, 1);
    switch (sequence.final) {
    case 'A':
    case 'F':
        m_screen.moveBy(-count, 0);
        break;
    case 'B':
    case 'E':
    case 'e':
        m_screen.moveBy(count, 0);
        break;
    case 'C':
    case 'a':
        m_screen.moveBy(0, count);
        break;
    case 'D':
        m_screen.moveBy(0, -count);
        break;
    case 'G':
    case '`':
        m_screen.moveToColumn(count - 1);
        break;
    case 'H':
    case 'f':
        m_screen.moveTo(count - 1, sequence.number(1, 1) - 1);
        break;
    case 'I':
        m_screen.tab(count);
        break;
    case 'Z':
        m_screen.backTab(count);
        break;
    case 'd':
        m_screen.moveToRow(count - 1);
        break;
    case 's':
        m_screen.saveCursor();
        break;
    case 'u':
        m_screen.restoreCursor();
        break;
    default:
        return false;
    }
    if (sequence.final == 'E' || sequence.final == 'F')
        m_screen.moveToColumn(0);
    return true;
}

bool TerminalInterpreter::edit(const TerminalSequence &sequence)
{
    using Erase = TerminalScreen::Erase;
    const int count = sequence.number(0, 1);
    const int part = sequence.choice(0);
    switch (sequence.final) {
    case '@':
        m_screen.insertCharacters(count);
        break;
    case 'J':
        if (part <= 2)
            m_screen.eraseScreen(Erase(part));
        else if (part == 3)
            m_screen.clearScrollback();
        break;
    case 'K':
        if (part <= 2)
            m_screen.eraseLine(Erase(part));
        break;
    case 'L':
        m_screen.insertLines(count);
        break;
    case 'M':
        m_screen.deleteLines(count);
        break;
    case 'P':
        m_screen.deleteCharacters(count);
        break;
    case 'S':
        m_screen.scroll(count);
        break;
    case 'T':
        m_screen.scroll(-count);
        break;
    case 'X':
        m_screen.eraseCharacters(count);
        break;
    case 'b':
        m_screen.repeatLast(count);
        break;
    case 'g':
        if (part == 0)
            m_screen.setTabStop(false);
        else if (part == 3)
            m_screen.clearTabStops();
        break;
    case 'r':
        m_screen.setScrollRegion(count - 1, sequence.number(1, m_screen.rows()));
        break;
    default:
        return false;
    }
    return true;
}

void TerminalInterpreter::report(const TerminalSequence &sequence)
{
    const int what = sequence.choice(0);
    if (sequence.final == 'c') {
        if (what == 0 && sequence.prefix == 0)
            m_answers += primaryAttributes;
        else if (what == 0 && sequence.prefix == '>')
            m_answers += secondaryAttributes;
    } else if (sequence.final == 'n' && what == 5 && sequence.prefix == 0) {
        m_answers += "\x1b[0n"; // ready
    } else if (sequence.final == 'n' && what == 6 &&
               (sequence.prefix == 0 || sequence.prefix == '?')) {
        const TerminalCursor &cursor = m_screen.cursor;
        m_answers += "\x1b[" + QByteArray(sequence.prefix == '?' ? "?" : "") +
                     QByteArray::number(m_screen.originRow() + 1) + ';' +
                     QByteArray::number(cursor.column + 1) + 'R';
    } else if (sequence.final == 't' && what == 18 && sequence.prefix == 0) {
        m_answers += "\x1b[8;" + QByteArray::number(m_screen.rows()) + ';' +
                     QByteArray::number(m_screen.columns()) + 't';
    }
}

void TerminalInterpreter::command(const QByteArray &text)
{
    // 0 is icon and title, 2 the title.
    if (!text.startsWith("0;") && !text.startsWith("2;"))
        return;
    m_title.clear();
    for (const char32_t character : QString::fromUtf8(text.mid(2)).toUcs4()) {
        if (QChar::isPrint(character) && m_title.size() < mostTitle)
            m_title += QString::fromUcs4(&character, 1);
    }
}

} // namespace redbud
