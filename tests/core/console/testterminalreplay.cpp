// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalreplay.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace redbud;

/// When what a guest wrote before has been shown.
class TestTerminalReplay : public QObject
{
    Q_OBJECT

    /// The largest screen, so that clearing it takes long.
    std::unique_ptr<Terminal> m_terminal;
    std::unique_ptr<TerminalFeed> m_feed;
    std::unique_ptr<TerminalReplay> m_replay;
    int m_answers = 0;
    int m_answersWhenShown = -1;
    qint64 m_waitingWhenShown = -1;

    static QByteArray slow() { return QByteArray("\x1b[2Jx").repeated(150) + "\x1b[6n"; }

private Q_SLOTS:
    void init()
    {
        m_terminal = std::make_unique<Terminal>(500, 1000);
        m_feed = std::make_unique<TerminalFeed>(m_terminal.get());
        m_replay = std::make_unique<TerminalReplay>(m_feed.get());
        m_answers = 0;
        m_answersWhenShown = -1;
        connect(m_terminal.get(), &Terminal::output, this, [this] { ++m_answers; });
        connect(m_replay.get(), &TerminalReplay::shown, this, [this] {
            m_answersWhenShown = m_answers;
            m_waitingWhenShown = m_feed->waiting();
        });
    }

    void cleanup()
    {
        m_replay.reset();
        m_feed.reset();
        m_terminal.reset();
    }

    /// It may be as slow as it likes.
    void waitsForTheFeed()
    {
        m_replay->begin();
        m_feed->receive(slow());
        QTRY_VERIFY_WITH_TIMEOUT(m_answersWhenShown >= 0, 60000);
        QCOMPARE(m_answersWhenShown, 1);
        QCOMPARE(m_waitingWhenShown, 0);
        QVERIFY(!m_replay->isRunning());
    }

    void theEndMayComeLater()
    {
        m_replay->begin();
        QTimer::singleShot(100, this, [this] { m_feed->receive("\x1b[6n"); });
        QTimer::singleShot(200, this, [this] { m_feed->receive("\x1b[6n"); });
        QTRY_COMPARE(m_answersWhenShown, 2);
    }

    /// One that writes without a pause is let go when it has written more than was kept.
    void aFloodEndsIt()
    {
        m_feed->receive("before");
        m_replay->begin();
        QTimer guest;
        connect(&guest, &QTimer::timeout, this,
                [this] { m_feed->receive(QByteArray(10000, 'x')); });
        guest.start(10);
        QTRY_VERIFY(m_answersWhenShown == 0);
        QVERIFY(m_feed->received() - m_feed->waiting() >= TerminalReplay::mostBytes);
        QVERIFY(guest.isActive());
    }

    /// And so is one that writes a little, but all the time.
    void aTrickleEndsIt()
    {
        m_replay->begin();
        QTimer guest;
        connect(&guest, &QTimer::timeout, this, [this] { m_feed->receive("x"); });
        guest.start(20);
        QTRY_VERIFY_WITH_TIMEOUT(m_answersWhenShown == 0, 30000);
        QVERIFY(m_feed->received() < TerminalReplay::mostBytes);
    }

    void nothingIsShownToo()
    {
        QSignalSpy shown(m_replay.get(), &TerminalReplay::shown);
        m_replay->begin();
        QVERIFY(m_replay->isRunning());
        QTRY_COMPARE(shown.size(), 1);
        m_replay->begin();
        m_replay->cancel();
        QTest::qWait(600);
        QCOMPARE(shown.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTerminalReplay)
#include "testterminalreplay.moc"
