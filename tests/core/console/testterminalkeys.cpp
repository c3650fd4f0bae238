// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/terminals.h"

#include <QTest>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// What keys send to the guest.
class TestTerminalKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("modes");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers,
                            const QString &text, const char *modes, const QByteArray &bytes) {
            QTest::newRow(name) << int(key) << int(modifiers) << text << QByteArray(modes) << bytes;
        };
        const Qt::KeyboardModifiers none = Qt::NoModifier;
        const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
        const Qt::KeyboardModifiers control = Qt::ControlModifier;
        const Qt::KeyboardModifiers alt = Qt::AltModifier;
        row("letter", Qt::Key_A, none, u"a"_s, "", "a");
        row("capital", Qt::Key_A, shift, u"A"_s, "", "A");
        row("umlaut", Qt::Key_Udiaeresis, none, u"ü"_s, "", "ü");
        row("Alt+letter", Qt::Key_B, alt, u"b"_s, "",
            "\x1b"
            "b");
        row("Ctrl+C", Qt::Key_C, control, u"\x03"_s, "", "\x03");
        row("Ctrl+C without text", Qt::Key_C, control, {}, "", "\x03");
        row("Ctrl+Alt+C", Qt::Key_C, control | alt, {}, "", "\x1b\x03");
        row("Ctrl+Z", Qt::Key_Z, control, {}, "", "\x1a");
        row("Ctrl+Space", Qt::Key_Space, control, u" "_s, "", QByteArray(1, '\0'));
        row("Ctrl+2", Qt::Key_2, control, u"2"_s, "", QByteArray(1, '\0'));
        row("Ctrl+3", Qt::Key_3, control, u"3"_s, "", "\x1b");
        row("Ctrl+7", Qt::Key_7, control, u"7"_s, "", "\x1f");
        row("Ctrl+8", Qt::Key_8, control, u"8"_s, "", "\x7f");
        row("Ctrl+bracket", Qt::Key_BracketRight, control, u"]"_s, "", "\x1d");
        row("Ctrl+backslash", Qt::Key_Backslash, control, {}, "", "\x1c");
        row("Ctrl+slash", Qt::Key_Slash, control, u"/"_s, "", "\x1f");
        row("Ctrl+1", Qt::Key_1, control, u"1"_s, "", "1");
        row("Enter", Qt::Key_Return, none, u"\r"_s, "", "\r");
        row("Enter in new line mode", Qt::Key_Return, none, u"\r"_s, "\x1b[20h", "\r\n");
        row("Enter of the keypad", Qt::Key_Enter, Qt::KeypadModifier, u"\r"_s, "", "\r");
        row("the same, application", Qt::Key_Enter, Qt::KeypadModifier, u"\r"_s, "\x1b=", "\x1bOM");
        row("Backspace", Qt::Key_Backspace, none, u"\b"_s, "", "\x7f");
        row("Ctrl+Backspace", Qt::Key_Backspace, control, {}, "", "\b");
        row("Alt+Backspace", Qt::Key_Backspace, alt, {}, "", "\x1b\x7f");
        row("Tab", Qt::Key_Tab, none, u"\t"_s, "", "\t");
        row("Shift+Tab", Qt::Key_Backtab, shift, {}, "", "\x1b[Z");
        row("Escape", Qt::Key_Escape, none, u"\x1b"_s, "", "\x1b");
        row("Up", Qt::Key_Up, none, {}, "", "\x1b[A");
        row("Down", Qt::Key_Down, Qt::KeypadModifier, {}, "", "\x1b[B");
        row("Right, application", Qt::Key_Right, none, {}, "\x1b[?1h", "\x1bOC");
        row("Left again", Qt::Key_Left, none, {}, "\x1b[?1h\x1b[?1l", "\x1b[D");
        row("Ctrl+Left", Qt::Key_Left, control, {}, "\x1b[?1h", "\x1b[1;5D");
        row("Ctrl+Shift+Alt+Up", Qt::Key_Up, control | shift | alt, {}, "", "\x1b[1;8A");
        row("Home", Qt::Key_Home, none, {}, "", "\x1b[H");
        row("End", Qt::Key_End, none, {}, "\x1b[?1h", "\x1bOF");
        row("Insert", Qt::Key_Insert, none, {}, "", "\x1b[2~");
        row("Delete", Qt::Key_Delete, none, u"\x7f"_s, "", "\x1b[3~");
        row("Ctrl+Delete", Qt::Key_Delete, control, {}, "", "\x1b[3;5~");
        row("Page Up", Qt::Key_PageUp, none, {}, "", "\x1b[5~");
        row("Page Down", Qt::Key_PageDown, none, {}, "", "\x1b[6~");
        row("F1", Qt::Key_F1, none, {}, "", "\x1bOP");
        row("Shift+F2", Qt::Key_F2, shift, {}, "", "\x1b[1;2Q");
        row("F4", Qt::Key_F4, none, {}, "\x1b[?1h", "\x1bOS");
        row("F5", Qt::Key_F5, none, {}, "", "\x1b[15~");
        row("F6", Qt::Key_F6, none, {}, "", "\x1b[17~");
        row("F10", Qt::Key_F10, none, {}, "", "\x1b[21~");
        row("F12", Qt::Key_F12, none, {}, "", "\x1b[24~");
        row("Alt+F5", Qt::Key_F5, alt, {}, "", "\x1b[15;3~");
        row("a modifier alone", Qt::Key_Shift, shift, {}, "", "");
        row("Meta", Qt::Key_L, Qt::MetaModifier, u"l"_s, "", "");
        row("after a reset", Qt::Key_Up, none, {},
            "\x1b[?1h\x1b"
            "c",
            "\x1b[A");
    }

    void keys()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QString, text);
        QFETCH(QByteArray, modes);
        Terminal terminal;
        feed(terminal, modes);
        QByteArray bytes;
        connect(&terminal, &Terminal::output, this, [&](const QByteArray &some) { bytes += some; });
        terminal.pressKey(Qt::Key(key), Qt::KeyboardModifiers(modifiers), text);
        QTEST(bytes, "bytes");
    }

    void pasting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("brackets");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("lines") << u"a\nb\r\nc\rd"_s << false << QByteArray("a\rb\rc\rd");
        QTest::newRow("brackets") << u"a\nb"_s << true << QByteArray("\x1b[200~a\rb\x1b[201~");
        QTest::newRow("cannot leave the brackets")
            << u"a\x1b[201~\x03rm\u009b"_s << true << QByteArray("\x1b[200~a[201~rm\x1b[201~");
        QTest::newRow("tab and umlaut") << u"\tü"_s << false << QByteArray("\tü");
        QTest::newRow("nothing") << QString() << false << QByteArray();
    }

    void pasting()
    {
        QFETCH(QString, text);
        QFETCH(bool, brackets);
        Terminal terminal;
        if (brackets)
            feed(terminal, "\x1b[?2004h");
        QByteArray bytes;
        connect(&terminal, &Terminal::output, this, [&](const QByteArray &some) { bytes += some; });
        terminal.paste(text);
        QTEST(bytes, "bytes");
    }
};

QTEST_GUILESS_MAIN(TestTerminalKeys)
#include "testterminalkeys.moc"
