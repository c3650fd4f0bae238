// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalsearch.h"
#include "tests/support/terminals.h"

#include <QTest>

#include <algorithm>

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
             TerminalSearch(m_terminal, text, exactCase ? Qt::CaseSensitive : Qt::CaseInsensitive)
                 .findAll()) {
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
        const TerminalPosition from{line, column};
        TerminalSearch error(m_terminal, u"error"_s, Qt::CaseInsensitive);
        QTEST(place(error.findNext(from, direction)), "expected");
        for (const QString &text : {u"none"_s, u""_s})
            QVERIFY(!TerminalSearch(m_terminal, text, Qt::CaseSensitive).findNext(from, direction));
    }

    void isBounded()
    {
        Terminal terminal;
        for (int i = 0; i < 1000; ++i)
            feed(terminal, QByteArray(79, 'x') + "\r\n");
        QCOMPARE(TerminalSearch(terminal, u"x"_s, Qt::CaseSensitive).findAll(500).size(), 500);
        // One line of many rows.
        Terminal endless;
        feed(endless, QByteArray(400000, 'y') + "z");
        QCOMPARE(TerminalSearch(endless, u"z"_s, Qt::CaseSensitive).findAll().size(), 1);
    }

    /// From each place, in both directions: what a look at all places would tell.
    void theNextIsOneOfAll()
    {
        Terminal terminal(4, 6);
        feed(terminal, "aaaaaaaaa\r\n\r\nba日a\r\n\x1b[31ma\x1b[32ma\x1b[0mab日a日\r\n" +
                           QByteArray(1300, 'a') + "b\r\n" +
                           "e\xcc\x81"
                           "a\xcc\x81"
                           "aa\r\n a");
        for (const QString &text : {u"a"_s, u"aa"_s, u"aaaa"_s, u"日"_s, u"a日"_s, u"\u0301"_s,
                                    u"\u0301a"_s, u"b"_s, u"ab"_s}) {
            TerminalSearch search(terminal, text, Qt::CaseSensitive);
            const QList<TerminalRange> all = search.findAll();
            QVERIFY(!all.isEmpty());
            for (qint64 line = -1; line <= terminal.endLine(); ++line) {
                for (int column = 0; column <= 7; ++column) {
                    const TerminalPosition from{line, column};
                    const auto after = std::ranges::find_if(
                        all, [from](const TerminalRange &range) { return range.from >= from; });
                    const auto next = after == all.end() ? all.constFirst() : *after;
                    const auto before = after == all.begin() ? all.constLast() : *std::prev(after);
                    QCOMPARE(place(search.findNext(from, SearchDirection::Forward)), place(next));
                    QCOMPARE(place(search.findNext(from, SearchDirection::Backward)),
                             place(before));
                }
            }
        }
    }

    void theNextReadsNoFurtherThanItHasTo()
    {
        Terminal terminal(24, 1000);
        feed(terminal, "top\r\n");
        for (int i = 0; i < 2000; ++i)
            feed(terminal, QByteArray(999, 'e') + "\r\n");
        const qint64 end = terminal.endLine();
        for (const auto direction : {SearchDirection::Forward, SearchDirection::Backward}) {
            for (const qint64 line : {qint64{1}, qint64{1000}, end}) {
                TerminalSearch search(terminal, u"ee"_s, Qt::CaseInsensitive);
                QVERIFY(search.findNext({line, 500}, direction));
                QVERIFY2(search.unitsRead() <= 2000,
                         qPrintable(QString::number(search.unitsRead())));
            }
        }
        // Once around where there is only one.
        TerminalSearch search(terminal, u"top"_s, Qt::CaseInsensitive);
        QCOMPARE(place(search.findNext({1000, 0}, SearchDirection::Forward)), u"0,0-0,3"_s);
        QVERIFY(search.unitsRead() <= 1001LL * 1000);
    }
};

QTEST_GUILESS_MAIN(TestTerminalSearch)
#include "testterminalsearch.moc"
