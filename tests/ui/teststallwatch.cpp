// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/stallwatch.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <ctime>

namespace redbud
{

using namespace Qt::StringLiterals;

class TestStallWatch : public QObject
{
    Q_OBJECT

public:
    explicit TestStallWatch(const QString &log)
        : m_log(log)
    {
    }

private Q_SLOTS:
    void shortEventsAreNotLogged()
    {
        int done = 0;
        for (int i = 0; i < 100; ++i)
            QTimer::singleShot(0, this, [&done] { ++done; });
        QTRY_COMPARE(done, 100);
        QCOMPARE(lines(), QByteArrayList{"watching"});
    }

    void waitingIsNoStall()
    {
        // As in a menu: an event that has a loop of its own, and whatever comes in it.
        bool left = false;
        QTimer::singleShot(0, this, [&left] {
            QEventLoop loop;
            QTimer::singleShot(300, &loop, &QEventLoop::quit);
            loop.exec();
            left = true;
        });
        QTRY_VERIFY(left);
        QCOMPARE(lines().size(), 1);
    }

    void longEventsAreLogged()
    {
        bool done = false;
        QTimer::singleShot(0, this, [&done] {
            // By this thread's own time, so that it is long on a busy machine, too.
            const auto spent = [] {
                timespec time = {};
                ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
                return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
            };
            const auto end = spent() + StallWatch::limitMilliseconds + 20;
            while (spent() < end)
                ;
            done = true;
        });
        QTRY_VERIFY(done);
        QCOMPARE(lines().size(), 2);
        const QList<QByteArray> words = lines().constLast().split(' ');
        QCOMPARE(words.size(), 4);
        QVERIFY(words[0].toInt() > StallWatch::limitMilliseconds);
        QVERIFY(words[1].toInt() > StallWatch::limitMilliseconds);
        QVERIFY(!words[2].isEmpty() && !words[3].isEmpty());
    }

private:
    QByteArrayList lines() const
    {
        QFile file(m_log);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n')
                                              : QByteArrayList();
    }

    QString m_log;
};

} // namespace redbud

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("stalls"));
    qputenv("REDBUD_STALLS", log.toLocal8Bit());
    const redbud::StallWatch application(argc, argv);
    redbud::TestStallWatch test(log);
    return QTest::qExec(&test, argc, argv);
}

#include "teststallwatch.moc"
