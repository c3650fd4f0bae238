// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalfeed.h"
#include "tests/support/terminals.h"

#include <QSignalSpy>
#include <QTest>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// A guest that prints faster than anybody reads.
class TestTerminalFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder()
    {
        Terminal terminal;
        TerminalFeed feed(&terminal);
        QSignalSpy done(&feed, &TerminalFeed::caughtUp);
        QByteArray expected;
        for (int i = 0; i < 5000; ++i) {
            const QByteArray line = QByteArray::number(i) + "\r\n";
            feed.receive(line);
            expected += QByteArray::number(i) + '\n';
        }
        QCOMPARE(terminal.plainText(), QString()); // not before the event loop runs
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(terminal.plainText().toUtf8(), expected);
        QCOMPARE(feed.waiting(), 0);
    }

    void leavesOutWhatIsTooMuch()
    {
        // Wide enough for a line, and high enough that none of what is kept scrolls out of reach.
        Terminal terminal(24, 1000);
        TerminalFeed feed(&terminal);
        QSignalSpy done(&feed, &TerminalFeed::caughtUp);
        feed.receive("first\r\n");
        qint64 sent = 7;
        int lines = 0;
        const auto line = [](int number) {
            return QByteArray::number(number).rightJustified(8, '0') + QByteArray(900, '.');
        };
        for (; sent < 20LL * 1024 * 1024; ++lines) {
            feed.receive(line(lines) + "\r\n");
            sent += 910;
            QVERIFY(feed.waiting() <= TerminalFeed::mostWaiting);
        }
        const qint64 left = sent - feed.waiting();
        QVERIFY(left > 15LL * 1024 * 1024);
        feed.receive("\x1b[31mlast");
        QTRY_COMPARE(done.size(), 1);
        QStringList text = terminal.plainText().split(u'\n');
        QVERIFY(terminal.firstLine() == 0); // so whatever is missing was never written
        QCOMPARE(text.takeFirst(), QString());
        QCOMPARE(text.takeFirst(),
                 u"[Redbud left out %1 bytes: the guest prints too fast to show]"_s.arg(left));
        // It goes on at the beginning of a line, without a gap up to the end.
        QCOMPARE(text.takeLast(), QString());
        QCOMPARE(text.takeLast(), u"last"_s);
        QCOMPARE(text.size(), (sent - left) / 910);
        for (qsizetype i = 0; i < text.size(); ++i)
            QCOMPARE(text[i].toLatin1(), line(lines - int(text.size() - i)));
    }

    void saysWhatIsLeftOut()
    {
        Terminal terminal(24, 100);
        TerminalFeed feed(&terminal);
        QSignalSpy done(&feed, &TerminalFeed::caughtUp);
        // An unfinished sequence is what went before.
        feed.receive("\x1b[31mbefore\x1b]0;never ended ");
        QTRY_COMPARE(done.size(), 1);
        feed.receive(QByteArray(5LL * 1024 * 1024, 'x') + '\n' +
                     QByteArray(1024LL * 1024 - 10, '\0') + "\r\nafter");
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(terminal.plainText(),
                 u"before\n[Redbud left out 5242881 bytes: the guest prints too fast to show]\n"
                 "\nafter\n"_s);
        QVERIFY(terminal.line(3).runs.constFirst().attributes == TerminalAttributes());
    }

    /// The event loop turns while it works, so the window goes on.
    void worksInSlices()
    {
        Terminal terminal;
        TerminalFeed feed(&terminal);
        QSignalSpy done(&feed, &TerminalFeed::caughtUp);
        int turns = 0;
        QTimer watchdog;
        connect(&watchdog, &QTimer::timeout, this, [&turns] { ++turns; });
        watchdog.start(0);
        feed.receive(QByteArray("0123456789\r\n").repeated(300000)); // 3.4 MiB
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 60000);
        QVERIFY2(turns >= 13, qPrintable(QString::number(turns)));
    }

    /// As with a guest that echoes the answers to its own questions.
    void mayBeFedByItself()
    {
        Terminal terminal;
        TerminalFeed feed(&terminal);
        int answers = 0;
        connect(&terminal, &Terminal::output, this, [&](const QByteArray &) {
            if (++answers < 100)
                feed.receive("x\x1b[5n");
        });
        feed.receive("x\x1b[5n" + QByteArray(10000, 'y'));
        QTRY_COMPARE(answers, 100);
        QTRY_COMPARE(feed.waiting(), 0);
        QCOMPARE(terminal.plainText().count(u'x'), 100);
        QCOMPARE(terminal.plainText().count(u'y'), 10000);
    }
};

QTEST_GUILESS_MAIN(TestTerminalFeed)
#include "testterminalfeed.moc"
