// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalkeys.h"

#include <algorithm>
#include <array>

namespace redbud
{

namespace
{

/// `ESC [ letter` or, in application mode and for F1 to F4, `ESC O letter`.
struct LetterKey {
    Qt::Key key;
    char letter;
    bool function;
};
constexpr std::array letterKeys = {
    LetterKey{Qt::Key_Up, 'A', false},    LetterKey{Qt::Key_Down, 'B', false},
    LetterKey{Qt::Key_Right, 'C', false}, LetterKey{Qt::Key_Left, 'D', false},
    LetterKey{Qt::Key_Home, 'H', false},  LetterKey{Qt::Key_End, 'F', false},
    LetterKey{Qt::Key_F1, 'P', true},     LetterKey{Qt::Key_F2, 'Q', true},
    LetterKey{Qt::Key_F3, 'R', true},     LetterKey{Qt::Key_F4, 'S', true},
};

/// `ESC [ number ~`.
struct NumberKey {
    Qt::Key key;
    int number;
};
constexpr std::array numberKeys = {
    NumberKey{Qt::Key_Insert, 2},   NumberKey{Qt::Key_Delete, 3}, NumberKey{Qt::Key_PageUp, 5},
    NumberKey{Qt::Key_PageDown, 6}, NumberKey{Qt::Key_F5, 15},    NumberKey{Qt::Key_F6, 17},
    NumberKey{Qt::Key_F7, 18},      NumberKey{Qt::Key_F8, 19},    NumberKey{Qt::Key_F9, 20},
    NumberKey{Qt::Key_F10, 21},     NumberKey{Qt::Key_F11, 23},   NumberKey{Qt::Key_F12, 24},
};

/// Xterm's number for the modifiers; 1 is none.
int modifierNumber(Qt::KeyboardModifiers modifiers)
{
    return 1 + (modifiers.testFlag(Qt::ShiftModifier) ? 1 : 0) +
           (modifiers.testFlag(Qt::AltModifier) ? 2 : 0) +
           (modifiers.testFlag(Qt::ControlModifier) ? 4 : 0);
}

QByteArray specialKey(Qt::Key key, int modifier, const TerminalModes &modes)
{
    const auto letter = std::find_if(letterKeys.begin(), letterKeys.end(),
                                     [key](const LetterKey &each) { return each.key == key; });
    if (letter != letterKeys.end()) {
        if (modifier > 1)
            return "\x1b[1;" + QByteArray::number(modifier) + letter->letter;
        return (letter->function || modes.applicationCursor ? "\x1bO" : "\x1b[") +
               QByteArray(1, letter->letter);
    }
    const auto number = std::find_if(numberKeys.begin(), numberKeys.end(),
                                     [key](const NumberKey &each) { return each.key == key; });
    if (number == numberKeys.end())
        return {};
    const QByteArray parameter = modifier > 1 ? ';' + QByteArray::number(modifier) : QByteArray();
    return "\x1b[" + QByteArray::number(number->number) + parameter + '~';
}

/// The control that Ctrl makes of a key, or nothing.
QByteArray controlOf(Qt::Key key)
{
    if (key >= Qt::Key_At && key <= Qt::Key_Underscore) // @ A-Z [ \ ] ^ _
        return QByteArray(1, char(key - Qt::Key_At));
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_2:
        return QByteArray(1, '\0');
    case Qt::Key_3:
    case Qt::Key_4:
    case Qt::Key_5:
    case Qt::Key_6:
    case Qt::Key_7:
        return QByteArray(1, char(key - Qt::Key_3 + 0x1b));
    case Qt::Key_Slash:
    case Qt::Key_Minus:
        return QByteArray(1, '\x1f');
    case Qt::Key_8:
    case Qt::Key_Question:
        return QByteArray(1, '\x7f');
    default:
        return {};
    }
}

QByteArray plainKey(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text,
                    const TerminalModes &modes)
{
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return modes.newLine ? "\r\n" : "\r";
    case Qt::Key_Backspace:
        return control ? "\b" : "\x7f";
    case Qt::Key_Tab:
        return "\t";
    case Qt::Key_Escape:
        return "\x1b";
    default:
        break;
    }
    const QByteArray made = control ? controlOf(key) : QByteArray();
    return made.isEmpty() ? text.toUtf8() : made;
}

} // namespace

QByteArray keyBytes(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text,
                    const TerminalModes &modes)
{
    if (modifiers.testFlag(Qt::MetaModifier))
        return {};
    if (key == Qt::Key_Backtab)
        return "\x1b[Z";
    QByteArray special = specialKey(key, modifierNumber(modifiers), modes);
    if (!special.isEmpty())
        return special;
    if (key == Qt::Key_Enter && modes.applicationKeypad && modifiers.testFlag(Qt::KeypadModifier))
        return "\x1bOM";
    const QByteArray plain = plainKey(key, modifiers, text, modes);
    return modifiers.testFlag(Qt::AltModifier) && !plain.isEmpty() ? "\x1b" + plain : plain;
}

QByteArray pasteBytes(const QString &text, const TerminalModes &modes)
{
    QString typed = text;
    typed.replace(QStringLiteral("\r\n"), QStringLiteral("\r")).replace(u'\n', u'\r');
    typed.removeIf([](QChar character) {
        return character.category() == QChar::Other_Control && character != u'\r' &&
               character != u'\t';
    });
    const QByteArray bytes = typed.toUtf8();
    return modes.bracketedPaste ? "\x1b[200~" + bytes + "\x1b[201~" : bytes;
}

} // namespace redbud
