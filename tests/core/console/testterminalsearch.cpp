// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalsearch.h"
#include "tests/support/terminals.h"

#include <QTest>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// Where a text is.
class TestTerminalSearch : public QObject
{
    Q_OBJECT

    Terminal m_terminal{4, 10};

    QString place(const std::optional<TerminalRange> &range) const
    {
        if (!range)
            return u"nowhere"_s;
        return u"%1,%2-%3,%4"_s.arg(range->from.line)
            .arg(range->from.column)
            .arg(range->to.line)
            .arg(range->to.column);
    }

private Q_SLOTS:
    void initTestCase()
    {
        feed(m_terminal, "Error one\r\n"         // 0
                         "日本 error\r\n"        // 1
                         "123456789error\r\n"    // 2, 3
                         "aaaa\r\n"              // 4
                         "e\xcc\x81 err\r\n\r\n" // 5
                         "end");                 // 7
    }

    void findsAll_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("exactCase");
        QTest::addColumn<QString>("places");
        QTest::newRow("any case") << u"error"_s << false << u"0,0-0,5 1,5-1,10 2,9-3,4"_s;
        QTest::newRow("exact case") << u"Error"_s << true << u"0,0-0,5"_s;
        QTest::newRow("in a line that wraps") << u"9error"_s << true << u"2,8-3,4"_s;
        QTest::newRow("ends where it wraps") << u"89e"_s << true << u"2,7-2,10"_s;
        QTest::newRow("wide") << u"本"_s << true << u"1,2-1,4"_s;
        QTest::newRow("behind wide") << u"本 e"_s << true << u"1,2-1,6"_s;
        QTest::newRow("not overlapping") << u"aa"_s << true << u"4,0-4,2 4,2-4,4"_s;
        QTest::newRow("with its mark") << u"e\u0301 e"_s << true << u"5,0-5,3"_s;
        QTest::newRow("last") << u"end"_s << true << u"7,0-7,3"_s;
        QTest::newRow("not there") << u"none"_s << true << u""_s;
        QTest::newRow("nothing") << u""_s << true << u""_s;
        QTest::newRow("not across lines") << u"oneä"_s << true << u""_s;
    }

    void findsAll()
    {
        QFETCH(QString, text);
        QFETCH(bool, exactCase);
        QStringList places;
        for (const TerminalRange &range :
             findAll(m_terminal, text, exactCase ? Qt::CaseSensitive : Qt::CaseInsensitive)) {
            places.append(place(range));
            QCOMPARE(m_terminal.text(range).toLower(), text.toLower());
        }
        QTEST(places.join(u' '), "places");
    }

    void goesOn_data()
    {
        QTest::addColumn<qint64>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("forward");
        QTest::addColumn<QString>("expected");
        QTest::newRow("here") << qint64(0) << 0 << true << u"0,0-0,5"_s;
        QTest::newRow("next") << qint64(0) << 1 << true << u"1,5-1,10"_s;
        QTest::newRow("around the end") << qint64(3) << 0 << true << u"0,0-0,5"_s;
        QTest::newRow("before") << qint64(2) << 9 << false << u"1,5-1,10"_s;
        QTest::newRow("from the end") << qint64(99) << 0 << false << u"2,9-3,4"_s;
        QTest::newRow("around the beginning") << qint64(0) << 0 << false << u"2,9-3,4"_s;
    }

    void goesOn()
    {
        QFETCH(qint64, line);
        QFETCH(int, column);
        QFETCH(bool, forward);
        const auto direction = forward ? SearchDirection::Forward : SearchDirection::Backward;
        QTEST(
            place(findNext(m_terminal, u"error"_s, {line, column}, direction, Qt::CaseInsensitive)),
            "expected");
        QVERIFY(!findNext(m_terminal, u"none"_s, {line, column}, direction, Qt::CaseSensitive));
    }

    void isBounded()
    {
        Terminal terminal;
        for (int i = 0; i < 1000; ++i)
            feed(terminal, QByteArray(79, 'x') + "\r\n");
        QCOMPARE(findAll(terminal, u"x"_s, Qt::CaseSensitive, 500).size(), 500);
        // One line of many rows.
        Terminal endless;
        feed(endless, QByteArray(400000, 'y') + "z");
        QCOMPARE(findAll(endless, u"z"_s, Qt::CaseSensitive).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTerminalSearch)
#include "testterminalsearch.moc"
