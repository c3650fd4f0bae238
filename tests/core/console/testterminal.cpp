// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminal.h"
#include "tests/support/terminals.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(redbud::TerminalAttributes)

/// What a terminal makes of what a guest sends.
class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void rendition_data();
    void rendition();
    void answers_data();
    void answers();
    void utf8SplitAnywhere();
    void wideCharactersStayWhole_data();
    void wideCharactersStayWhole();
    void marksJoinTheirCharacter();
    void scrollbackIsBounded();
    void numbersOfLinesStay();
    void alternateScreenKeepsThePrimary();
    void clearedScreensAreKept();
    void resizing_data();
    void resizing();
    void narrowerAndWiderLosesNothing();
    void wrappedLinesAreWholeAgain();
    void titles();
    void repeatsAsIfWritten();
    void workOfAWriteIsBounded_data();
    void workOfAWriteIsBounded();
    void guestsDoNotResize();
    void clearKeepsTheLineOfTheCursor();
    void garbageDoesNoHarm();
};

void TestTerminal::shows_data()
{
    // On a terminal of 4 rows and 10 columns.
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QString>("cursor");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &screen,
                        const QString &cursor) {
        QTest::newRow(name) << bytes << screen << cursor;
    };
    row("text", "hello", u"hello"_s, u"0,5"_s);
    row("lines", "one\r\ntwo", u"one|two"_s, u"1,3"_s);
    row("line feed alone", "one\ntwo", u"one|   two"_s, u"1,6"_s);
    row("new line mode", "\x1b[20hone\ntwo", u"one|two"_s, u"1,3"_s);
    row("backspace", "abc\b\bX", u"aXc"_s, u"0,2"_s);
    row("delete is nothing", "ab\x7f", u"ab"_s, u"0,2"_s);
    row("tab", "a\tb", u"a       b"_s, u"0,9"_s);
    row("tab stops", "\x1b[3g\x1b[4G\x1bH\ra\tb\tc", u"a  b     c"_s, u"0,9"_s);
    row("back tab", "12345678\x1b[ZX", u"X2345678"_s, u"0,1"_s);
    row("last column", "0123456789", u"0123456789"_s, u"0,9"_s);
    row("wraps", "0123456789ab", u"0123456789|ab"_s, u"1,2"_s);
    row("full line and CR LF", "0123456789\r\nab", u"0123456789|ab"_s, u"1,2"_s);
    row("no wrap", "\x1b[?7l0123456789ab", u"012345678b"_s, u"0,9"_s);
    row("moves", "\x1b[2;3Hx\x1b[Ay\x1b[2Bz\x1b[5Dw", u"   y|  x|w   z"_s, u"2,1"_s);
    row("moves are clamped", "\x1b[99;99H\x1b[99A\x1b[99DA\x1b[99BB", u"A||| B"_s, u"3,2"_s);
    row("zero is one", "\x1b[0;0HA\x1b[0CB", u"A B"_s, u"0,3"_s);
    row("lines down and up", "ab\x1b[2EX\x1b[FY", u"ab|Y|X"_s, u"1,1"_s);
    row("column and row", "\x1b[4Ga\x1b[3db\x1b[2`c", u"   a|| c  b"_s, u"2,2"_s);
    row("erase to end", "abcdef\x1b[3D\x1b[K", u"abc"_s, u"0,3"_s);
    row("erase to begin", "abcdef\x1b[3D\x1b[1K", u"    ef"_s, u"0,3"_s);
    row("erase line", "abcdef\x1b[2K", u""_s, u"0,6"_s);
    row("erase below", "a\r\nb\r\nc\x1b[2;1H\x1b[J", u"a"_s, u"1,0"_s);
    row("erase above", "a\r\nb\r\nc\x1b[2;1H\x1b[1J", u"||c"_s, u"1,0"_s);
    row("erase characters", "abcdef\r\x1b[2X", u"  cdef"_s, u"0,0"_s);
    row("insert characters", "abcdef\r\x1b[2@", u"  abcdef"_s, u"0,0"_s);
    row("insert drops at the margin", "0123456789\r\x1b[2@", u"  01234567"_s, u"0,0"_s);
    row("delete characters", "abcdef\r\x1b[2P", u"cdef"_s, u"0,0"_s);
    row("insert mode", "abc\r\x1b[4hXY\x1b[4lZ", u"XYZbc"_s, u"0,3"_s);
    row("insert lines", "a\r\nb\r\nc\x1b[2H\x1b[L", u"a||b|c"_s, u"1,0"_s);
    row("delete lines", "a\r\nb\r\nc\x1b[2H\x1b[M", u"a|c"_s, u"1,0"_s);
    row("scrolls", "a\r\nb\r\nc\r\nd\r\ne", u"b|c|d|e"_s, u"3,1"_s);
    row("scroll region", "a\r\nb\r\nc\r\nd\x1b[2;3r\x1b[3;1H\nX", u"a|c|X|d"_s, u"2,1"_s);
    row("below the region", "a\r\nb\r\nc\r\nd\x1b[1;3r\x1b[4;1H\n\nX", u"a|b|c|X"_s, u"3,1"_s);
    row("reverse feed", "a\r\nb\r\nc\x1b[2;3r\x1b[2;1H\x1bMX", u"a|X|b"_s, u"1,1"_s);
    row("absurd region", "a\r\nb\x1b[3;2r\x1b[0;99rX", u"X|b"_s, u"0,1"_s);
    row("origin mode", "\x1b[2;3r\x1b[?6hA\x1b[9;9HB", u"|A|        B"_s, u"2,9"_s);
    row("scroll up and down", "a\r\nb\x1b[S\x1b[2T", u"||b"_s, u"1,1"_s);
    row("save and restore",
        "ab\x1b[sc\x1b[3;3H\x1b[uX\x1b"
        "7\x1b[4H\x1b"
        "8Y",
        u"abXY"_s, u"0,4"_s);
    row("repeats", "-\x1b[3bx", u"----x"_s, u"0,5"_s);
    row("line drawing", "\x1b(0lqk\x1b(Bq\x0e\x1b)0q\x0fq", u"┌─┐q─q"_s, u"0,6"_s);
    row("line drawing in G1",
        "\x1b)0a\x0eq\x0f"
        "b",
        u"a─b"_s, u"0,3"_s);
    row("alignment", "\x1b#8\x1b[2;1H\x1b[J", u"EEEEEEEEEE"_s, u"1,0"_s);
    row("index and next line",
        "a\x1b"
        "Db\x1b"
        "Ec",
        u"a| b|c"_s, u"2,1"_s);
    row("reset",
        "\x1b[2;3r\x1b[?7labc\x1b"
        "c0123456789X",
        u"0123456789|X"_s, u"1,1"_s);
    row("soft reset", "\x1b[4h\x1b[!pabc\rX", u"Xbc"_s, u"0,1"_s);
    row("control in a sequence", "ab\x1b[\b1CX", u"abX"_s, u"0,3"_s);
    row("cancelled", "a\x1b[31\x18X\x1b]0;t\x1aY", u"aXY"_s, u"0,3"_s);
    row("sequence broken by another", "\x1b[3\x1b[4GX", u"   X"_s, u"0,4"_s);
    row("unknown ones", "\x1b[?1;2;3$pa\x1b[>4;2mb\x1b[5ic\x1b%Gd\x1b[<u", u"abcd"_s, u"0,4"_s);
    row("strings", "\x1bPq#0\x1b\\a\x1b_x\x1b\\b\x1b^x\x1b\\c\x1bXx\x1b\\d", u"abcd"_s, u"0,4"_s);
    row("string ended by a sequence", "\x1b]0;title\x1b[4GX", u"   X"_s, u"0,4"_s);
    row("too many parameters", "\x1b[" + QByteArray("1;").repeated(100000) + "2HX", u"X"_s,
        u"0,1"_s);
    row("huge numbers", "\x1b[99999999999999999999CX\x1b[4294967297DY", u"Y        X"_s, u"0,1"_s);
    row("UTF-8", "Grüße €", u"Grüße €"_s, u"0,7"_s);
    row("wide", "日本", u"日本"_s, u"0,4"_s);
    row("wide does not fit", "123456789日", u"123456789|日"_s, u"1,2"_s);
    row("wide at the end", "12345678日x", u"12345678日|x"_s, u"1,1"_s);
    row("outside of the BMP", "😀x", u"😀x"_s, u"0,3"_s);
    row("wrong UTF-8",
        "a\xff"
        "b\xe2\x82"
        "c\xc0\xaf"
        "d\xed\xa0\x80",
        u"a�b�c��d��|�"_s, u"1,1"_s);
    row("writing direction is left out",
        "a\u202e"
        "b\u2028\u200d"
        "c",
        u"abc"_s, u"0,3"_s);
    row("C1 as UTF-8 is left out",
        "a\u009b"
        "3Cb",
        u"a3Cb"_s, u"0,4"_s);
}

void TestTerminal::shows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, screen);
    Terminal whole(4, 10);
    feed(whole, bytes);
    QCOMPARE(shown(whole), screen);
    QTEST(cursorOf(whole), "cursor");
    // However it arrives.
    Terminal single(4, 10);
    for (const char byte : bytes)
        QCOMPARE(single.write(QByteArrayView(&byte, 1)), 1);
    QCOMPARE(shown(single), screen);
}

void TestTerminal::rendition_data()
{
    QTest::addColumn<QByteArray>("codes");
    QTest::addColumn<TerminalAttributes>("expected");
    const auto row = [](const char *codes, auto change) {
        TerminalAttributes attributes;
        change(attributes);
        QTest::newRow(codes) << QByteArray(codes) << attributes;
    };
    using A = TerminalAttributes;
    row("1", [](A &a) { a.bold = true; });
    row("2;3", [](A &a) { a.faint = a.italic = true; });
    row("4", [](A &a) { a.underline = true; });
    row("4:3", [](A &a) { a.underline = true; });
    row("4;4:0", [](A &) {});
    row("5;7;8;9", [](A &a) { a.blink = a.reverse = a.conceal = a.strike = true; });
    row("1;2;3;4;5;7;8;9;22;23;24;25;27;28;29", [](A &) {});
    row("1;31;0", [](A &) {});
    row("1;31;", [](A &) {});
    row("31;42", [](A &a) {
        a.foreground = TerminalColor::indexed(1);
        a.background = TerminalColor::indexed(2);
    });
    row("97;100", [](A &a) {
        a.foreground = TerminalColor::indexed(15);
        a.background = TerminalColor::indexed(8);
    });
    row("31;42;39;49", [](A &) {});
    row("38;5;208;1", [](A &a) {
        a.foreground = TerminalColor::indexed(208);
        a.bold = true;
    });
    row("48:5:208;1", [](A &a) {
        a.background = TerminalColor::indexed(208);
        a.bold = true;
    });
    row("38;2;1;2;300;4", [](A &a) {
        a.foreground = TerminalColor::rgb(1, 2, 255);
        a.underline = true;
    });
    row("38:2:1:2:3;4", [](A &a) {
        a.foreground = TerminalColor::rgb(1, 2, 3);
        a.underline = true;
    });
    row("48:2::1:2:3;4", [](A &a) {
        a.background = TerminalColor::rgb(1, 2, 3);
        a.underline = true;
    });
    row("58;5;1;1", [](A &a) { a.bold = true; });
    row("38", [](A &) {});
    row("38;5", [](A &a) { a.foreground = TerminalColor::indexed(0); });
    row("38;9;1", [](A &a) { a.bold = true; });
    row("77", [](A &) {});
}

void TestTerminal::rendition()
{
    QFETCH(QByteArray, codes);
    QFETCH(TerminalAttributes, expected);
    Terminal terminal(4, 10);
    feed(terminal, "\x1b[" + codes + "mX");
    QVERIFY(terminal.cell(0, 0).attributes == expected);
    // And the line that is painted has them, too.
    QVERIFY(terminal.line(0).runs.constFirst().attributes == expected);
}

void TestTerminal::answers_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("what are you") << QByteArray("\x1b[c") << QByteArray("\x1b[?62;1;6c");
    QTest::newRow("which version") << QByteArray("\x1b[>c") << QByteArray("\x1b[>1;10;0c");
    QTest::newRow("ready") << QByteArray("\x1b[5n") << QByteArray("\x1b[0n");
    QTest::newRow("cursor") << QByteArray("ab\r\nc\x1b[6n") << QByteArray("\x1b[2;2R");
    QTest::newRow("cursor in a region")
        << QByteArray("\x1b[2;4r\x1b[?6h\x1b[2;3H\x1b[6n") << QByteArray("\x1b[2;3R");
    QTest::newRow("size by resize") << QByteArray("\x1b"
                                                  "7\x1b[r\x1b[999;999H\x1b[6n\x1b"
                                                  "8")
                                    << QByteArray("\x1b[4;10R");
    QTest::newRow("size") << QByteArray("\x1b[18t") << QByteArray("\x1b[8;4;10t");
    QTest::newRow("the title is not told") << QByteArray("\x1b]0;rm\a\x1b[21t") << QByteArray();
}

void TestTerminal::answers()
{
    QFETCH(QByteArray, question);
    Terminal terminal(4, 10);
    QByteArray said;
    connect(&terminal, &Terminal::output, this, [&](const QByteArray &bytes) { said += bytes; });
    feed(terminal, question);
    QTEST(said, "answer");
}

void TestTerminal::utf8SplitAnywhere()
{
    const QByteArray text = QString(u"aé€😀日\u0301z"_s).toUtf8();
    for (qsizetype at = 0; at <= text.size(); ++at) {
        Terminal terminal(4, 20);
        feed(terminal, text.first(at));
        feed(terminal, text.mid(at));
        QCOMPARE(shown(terminal), QString::fromUtf8(text));
    }
}

void TestTerminal::wideCharactersStayWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("screen");
    QTest::newRow("left half overwritten") << QByteArray("日本\rX") << u"X 本"_s;
    QTest::newRow("right half overwritten") << QByteArray("日本\x1b[2GX") << u" X本"_s;
    QTest::newRow("wide over two halves") << QByteArray("日本\x1b[2G語") << u" 語"_s;
    QTest::newRow("half erased") << QByteArray("日本\x1b[2G\x1b[X") << u"  本"_s;
    QTest::newRow("half erased to the end") << QByteArray("a日本\x1b[3G\x1b[K") << u"a"_s;
    QTest::newRow("half deleted") << QByteArray("日本\r\x1b[P") << u" 本"_s;
    QTest::newRow("parted by an insertion") << QByteArray("日本\x1b[2G\x1b[@") << u"   本"_s;
    QTest::newRow("pushed half out") << QByteArray("12345678日\r\x1b[@") << u" 12345678"_s;
}

void TestTerminal::wideCharactersStayWhole()
{
    QFETCH(QByteArray, bytes);
    Terminal terminal(4, 10);
    feed(terminal, bytes);
    QTEST(shown(terminal), "screen");
    for (int column = 0; column < terminal.columns(); ++column) {
        const TerminalCell cell = terminal.cell(0, column);
        QCOMPARE(cell.width == 2, terminal.cell(0, column + 1).width == 0 && column < 9);
    }
}

void TestTerminal::marksJoinTheirCharacter()
{
    Terminal terminal(4, 10);
    feed(terminal, u"e\u0301x日\u3099"_s.toUtf8());
    QCOMPARE(terminal.cell(0, 0).text(), u"e\u0301"_s);
    QCOMPARE(terminal.cell(0, 1).text(), u"x"_s);
    QCOMPARE(terminal.cell(0, 2).text(), u"日\u3099"_s);
    QCOMPARE(cursorOf(terminal), u"0,4"_s);
    // Many more than fit, and where there is nothing to join.
    feed(terminal, "\x1b[2H" + u"\u0301"_s.repeated(100).toUtf8());
    feed(terminal, "\x1b[3;10Hz" + u"\u0301"_s.repeated(100000).toUtf8());
    QCOMPARE(terminal.cell(2, 9).text(), u"z\u0301\u0301"_s);
    QCOMPARE(cursorOf(terminal), u"2,9"_s);
    const TerminalLine line = terminal.line(0);
    QCOMPARE(line.columnOf(2), 1);
    QCOMPARE(line.columnOf(3), 2);
    QCOMPARE(line.unitOf(3), 3);
    QVERIFY(TerminalLine::of(line.cells(10), false) == line);
}

void TestTerminal::scrollbackIsBounded()
{
    Terminal terminal(4, 10);
    for (int i = 0; i < 12000; ++i)
        feed(terminal, QByteArray::number(i) + "\r\n");
    QCOMPARE(terminal.endLine() - terminal.firstLine(), 10000 + 4);
    QCOMPARE(terminal.line(terminal.firstLine()).text, QString::number(12000 - 10003));
    QCOMPARE(terminal.line(terminal.screenLine() - 1).text, u"11996"_s);
    // Lines that need a lot of memory are fewer.
    Terminal wide(4, 1000);
    QByteArray costly;
    for (int i = 0; i < 1000; ++i)
        costly += "\x1b[3" + QByteArray::number(i % 8) + "mx";
    for (int i = 0; i < 4000; ++i)
        feed(wide, costly + "\r\n");
    const qint64 kept = wide.screenLine() - wide.firstLine();
    QVERIFY2(kept > 500 && kept < 2000, qPrintable(QString::number(kept)));
}

void TestTerminal::numbersOfLinesStay()
{
    Terminal terminal(4, 10);
    feed(terminal, "a\r\nb\r\nc\r\nd\r\ne\r\nf");
    QCOMPARE(terminal.firstLine(), 0);
    QCOMPARE(terminal.screenLine(), 2);
    QCOMPARE(terminal.line(1).text, u"b"_s);
    QCOMPARE(terminal.line(5).text, u"f"_s);
    QCOMPARE(terminal.textEnd(), 6);
    terminal.resize(6, 10); // two lines come back
    QCOMPARE(terminal.screenLine(), 0);
    QCOMPARE(terminal.line(1).text, u"b"_s);
    feed(terminal, "\x1b[3J");
    QCOMPARE(terminal.line(5).text, u"f"_s);
    QCOMPARE(terminal.line(-1).text, QString());
    QCOMPARE(terminal.line(99).text, QString());
}

void TestTerminal::alternateScreenKeepsThePrimary()
{
    Terminal terminal(4, 10);
    feed(terminal, "one\r\ntwo\x1b[?1049h");
    QVERIFY(terminal.isAlternate());
    QCOMPARE(shown(terminal), QString());
    feed(terminal, "\x1b[Hvi\r\n\n\n\n\n\n");
    QCOMPARE(terminal.screenLine(), 0); // nothing of it is kept
    feed(terminal, "\x1b[1;2Hx");
    QCOMPARE(terminal.plainText(), u"one\ntwo\n\n\n x\n"_s);
    feed(terminal, "\x1b[?1049l");
    QCOMPARE(shown(terminal), u"one|two"_s);
    QCOMPARE(cursorOf(terminal), u"1,3"_s);
    feed(terminal, "\x1b[?47hX\x1b[?47l");
    QCOMPARE(shown(terminal), u"one|two"_s);
}

void TestTerminal::clearedScreensAreKept()
{
    Terminal terminal(4, 10);
    feed(terminal, "one\r\ntwo\x1b[H\x1b[2Jthree");
    QCOMPARE(shown(terminal), u"three"_s);
    QCOMPARE(terminal.plainText(), u"one\ntwo\nthree\n"_s);
    feed(terminal, "\x1b[3J");
    QCOMPARE(terminal.plainText(), u"three\n"_s);
}

void TestTerminal::resizing_data()
{
    // From 4 rows and 10 columns.
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("screen");
    QTest::addColumn<qint64>("scrolledAway");
    const auto row = [](const char *name, const char *before, int rows, const char *after,
                        const QString &screen, int scrolledAway) {
        QTest::newRow(name) << QByteArray(before) << rows << QByteArray(after) << screen
                            << qint64(scrolledAway);
    };
    row("empty rows go first", "a\r\nb", 2, "X", u"a|bX"_s, 0);
    row("then the oldest", "a\r\nb\r\nc", 2, "X", u"b|cX"_s, 1);
    row("the cursor stays inside", "a\r\nb\r\nc\r\nd", 2, "X", u"c|dX"_s, 2);
    row("taller brings back", "a\r\nb\r\nc\r\nd\r\ne", 5, "X", u"a|b|c|d|eX"_s, 0);
    row("the region is gone", "\x1b[2;3r\x1b[4;1H", 3, "a\r\nb\r\nc\r\nd", u"b|c|d"_s, 4);
    row("the saved cursor too",
        "\x1b[4;10H\x1b"
        "7",
        2,
        "\x1b"
        "8X\x1b#6",
        u"|         X"_s, 2);
    row("alternate", "a\r\nb\r\nc\x1b[?1049h\x1b[4;1Hz", 2, "X", u"|zX"_s, 1);
    row("behind the alternate", "a\r\nb\r\nc\x1b[?1049h\x1b[4;1Hz", 2, "\x1b[?1049lX", u"b|cX"_s,
        1);
}

void TestTerminal::resizing()
{
    QFETCH(QByteArray, before);
    QFETCH(int, rows);
    QFETCH(QByteArray, after);
    Terminal terminal(4, 10);
    feed(terminal, before);
    terminal.resize(rows, 10);
    QCOMPARE(terminal.rows(), rows);
    feed(terminal, after);
    QTEST(shown(terminal), "screen");
    QTEST(terminal.screenLine(), "scrolledAway");
}

void TestTerminal::narrowerAndWiderLosesNothing()
{
    Terminal terminal(4, 10);
    feed(terminal, "0123456789\r\nab");
    terminal.resize(4, 5);
    QCOMPARE(terminal.columns(), 5);
    feed(terminal, "cdefg");
    QCOMPARE(shown(terminal), u"0123456789|abcde|fg"_s);
    terminal.resize(4, 20);
    QCOMPARE(shown(terminal), u"0123456789|abcde|fg"_s);
    feed(terminal, "\x1b[H\x1b[20GX\x1b[2;1H\x1b[K");
    QCOMPARE(shown(terminal), u"0123456789         X||fg"_s);
    terminal.resize(0, 0);
    QCOMPARE(terminal.rows(), 2);
    QCOMPARE(terminal.columns(), 4);
    terminal.resize(100000, 100000);
    QCOMPARE(terminal.rows(), 500);
    QCOMPARE(terminal.columns(), 1000);
}

void TestTerminal::wrappedLinesAreWholeAgain()
{
    Terminal terminal(4, 10);
    feed(terminal, "0123456789abcdefghijklm\r\nnext\r\n\r\nlast");
    QVERIFY(terminal.line(0).continued);
    QCOMPARE(terminal.plainText(), u"0123456789abcdefghijklm\nnext\n\nlast\n"_s);
    QCOMPARE(terminal.text({{0, 8}, {3, 2}}), u"89abcdefghijklm\nne"_s);
    QCOMPARE(terminal.text({{3, 2}, {3, 2}}), QString());
    QCOMPARE(terminal.text({{-5, 0}, {99, 0}}), u"0123456789abcdefghijklm\nnext\n\nlast"_s);
}

void TestTerminal::titles()
{
    Terminal terminal;
    QSignalSpy titles(&terminal, &Terminal::titleChanged);
    feed(terminal, "\x1b]0;guest\x01: ~\x07\x1b]1;icon\x07\x1b]2;two\x1b\\\a\a");
    QCOMPARE(titles.constLast().constFirst().toString(), u"two"_s);
    QCOMPARE(shown(terminal), QString()); // the bell shows nothing
    feed(terminal, "\x1b]0;" + QByteArray(100000, 'x') + "\x07");
    QCOMPARE(terminal.title().size(), 256);
    // One that never ends is given up after a while.
    feed(terminal, "\x1b]0;" + QByteArray(2LL * 1024 * 1024, 'x') + "\r\nalive");
    QVERIFY(shown(terminal).endsWith(u"|alive"_s));
}

void TestTerminal::repeatsAsIfWritten()
{
    const QByteArray characters[] = {"x", "\xe6\x97\xa5"};
    const QByteArray modes[] = {"", "\x1b[4h", "\x1b[?7l", "\x1b[4h\x1b[?7l", "\x1b[4h\x1b[2;3r"};
    for (const QByteArray &character : characters) {
        for (const QByteArray &mode : modes) {
            for (int column = 1; column <= 9; ++column) {
                for (int count = 1; count <= 36; ++count) {
                    // Wide characters are cut in two by what is put between them.
                    const QByteArray before = mode + "\x1b[2Hab\xe6\x9c\xac" +
                                              "cd\xe6\x9c\xac\x1b[41m\x1b[2;" +
                                              QByteArray::number(column) + 'H' + character;
                    Terminal repeated(4, 9);
                    feed(repeated, before + "\x1b[" + QByteArray::number(count) + "bZ");
                    Terminal written(4, 9);
                    feed(written, before + character.repeated(count) + 'Z');
                    for (qint64 line = 0; line < written.endLine(); ++line)
                        QVERIFY2(repeated.line(line) == written.line(line),
                                 qPrintable(QString::fromUtf8(mode.mid(1)) +
                                            u" %1 %2"_s.arg(column).arg(count)));
                    QCOMPARE(repeated.cursor(), written.cursor());
                }
            }
        }
    }
}

void TestTerminal::workOfAWriteIsBounded_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("costly");
    QTest::addColumn<int>("most"); // of them in one write
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &costly,
                        int most) { QTest::newRow(name) << before << costly << most; };
    // 500,000 cells are on the screen, 1000 in a row.
    row("erase the screen", "", "\x1b[2J", 2);
    row("erase a line", "", "\x1b[2K", 501);
    row("erase characters", "\x1b[H", "\x1b[65535X", 501);
    row("insert lines", "\x1b[H", "\x1b[65535L", 2);
    row("delete lines", "\x1b[H", "\x1b[65535M", 2);
    row("insert a line", "\x1b[H", "\x1b[L", 400);
    row("delete a line", "\x1b[H", "\x1b[M", 400);
    row("insert characters", "\x1b[H", "\x1b[65535@", 251);
    row("delete characters", "\x1b[H", "\x1b[65535P", 251);
    row("insert a character", "\x1b[H", "\x1b[@", 251);
    row("delete a character", "\x1b[H", "\x1b[P", 251);
    row("scroll up", "", "\x1b[65535S", 2);
    row("scroll down", "", "\x1b[65535T", 2);
    row("scroll a region", "\x1b[2;500r", "\x1b[65535S", 2);
    row("line feeds", "\x1b[500H", "\n", 400);
    row("reverse line feeds", "\x1b[H", "\x1bM", 400);
    row("repeat", "x", "\x1b[65535b", 8);
    row("repeat and insert", "\x1b[4h\x1b[Hx", "\x1b[65535b", 8);
    row("repeat and insert wide", "\x1b[4h\x1b[H\xe6\x97\xa5", "\x1b[65535b", 4);
    row("repeat and insert at the margin", "\x1b[4h\x1b[?7l\x1b[1000Gx", "\x1b[65535b", 251);
    row("insert", "\x1b[4h\x1b[H", "x", 251);
    row("alignment", "", "\x1b#8", 2);
    row("tabs", "\x1b[3g", "\r\x1b[65535I", 501);
    row("reset", "",
        "\x1b"
        "c",
        2);
    row("alternate", "", "\x1b[?1049h\x1b[?1049l", 2);
}

void TestTerminal::workOfAWriteIsBounded()
{
    Terminal terminal(500, 1000);
    const QByteArray text(1024LL * 1024, 'x');
    QCOMPARE(terminal.write(text), 64 * 1024);

    QFETCH(QByteArray, before);
    QFETCH(QByteArray, costly);
    QFETCH(int, most);
    feed(terminal, before);
    const qsizetype taken = terminal.write(costly.repeated(20000));
    QVERIFY2(taken > 0 && taken <= most * costly.size(),
             qPrintable(QString::number(double(taken) / double(costly.size()))));

    // Nor does one sequence go far beyond the limit: a write stops only between bytes.
    TerminalScreen screen(500, 1000);
    TerminalInterpreter interpreter(screen);
    TerminalParser parser;
    for (const char byte : text.first(500'000) + before)
        parser.parse(byte, interpreter);
    for (int i = 0; i < 3; ++i) {
        (void)screen.takeWork();
        for (const char byte : costly)
            parser.parse(byte, interpreter);
        const qint64 work = screen.takeWork();
        QVERIFY2(work <= 1'100'000, qPrintable(QString::number(work)));
    }
}

/// A resize costs as much as all cells, so it is left to the window.
void TestTerminal::guestsDoNotResize()
{
    Terminal terminal(4, 10);
    feed(terminal, "\x1b[8;500;1000t\x1b[?3h\x1b[?40h\x1b[500*|\x1b[1000$|x");
    QCOMPARE(terminal.rows(), 4);
    QCOMPARE(terminal.columns(), 10);
    // And what the window wants is bounded, too: the screen, and no more lines than it has rows.
    feed(terminal, QByteArray("line\r\n").repeated(20000));
    const qint64 end = terminal.endLine();
    for (int i = 0; i < 10; ++i) {
        terminal.resize(100000, 100000);
        QCOMPARE(terminal.rows(), 500);
        QCOMPARE(terminal.columns(), 1000);
        QCOMPARE(terminal.screenLine(), end - 500);
        terminal.resize(1, 1);
        QCOMPARE(terminal.rows(), 2);
        QCOMPARE(terminal.columns(), 4);
        QCOMPARE(terminal.endLine(), end);
    }
}

void TestTerminal::clearKeepsTheLineOfTheCursor()
{
    Terminal terminal(4, 10);
    feed(terminal, "a\r\nb\r\nc\r\nd\r\ne\r\n# ls\r\nbelow\x1b[A\x1b[2D");
    const qint64 line = terminal.cursor().line;
    terminal.clear();
    QCOMPARE(terminal.plainText(), u"# ls\n"_s);
    QCOMPARE(cursorOf(terminal), u"0,3"_s);
    QCOMPARE(terminal.firstLine(), terminal.screenLine());
    QVERIFY(terminal.cursor().line <= line);
}

void TestTerminal::garbageDoesNoHarm()
{
    QRandomGenerator random(1);
    const QByteArray likely(
        "\x1b\x1b\x1b[[[]?;:0123456789hlmrHJKLMPSTX@\n\r\t\b\x9b\xe6\x97\xa5\xcc\x81#678");
    for (int round = 0; round < 200; ++round) {
        Terminal terminal(2 + random.bounded(20), 4 + random.bounded(40));
        for (int i = 0; i < 20; ++i) {
            QByteArray bytes;
            for (int j = 0; j < 200; ++j)
                bytes += random.bounded(4) == 0 ? char(random.bounded(256))
                                                : likely[random.bounded(int(likely.size()))];
            feed(terminal, bytes);
            terminal.resize(random.bounded(30), random.bounded(50));
            const TerminalPosition cursor = terminal.cursor();
            QVERIFY(cursor.line >= terminal.screenLine() && cursor.line < terminal.endLine());
            QVERIFY(cursor.column >= 0 && cursor.column < terminal.columns());
        }
    }
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "testterminal.moc"
