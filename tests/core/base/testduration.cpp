// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/duration.h"

#include <QTest>

using namespace redbud;
using namespace Qt::StringLiterals;

class TestDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forPeople_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("clock set back") << qint64(-3) << u"0 s"_s;
        QTest::newRow("seconds") << qint64(59) << u"59 s"_s;
        QTest::newRow("minutes") << qint64(3599) << u"59 min"_s;
        QTest::newRow("hours") << qint64(3600 * 3 + 60 * 20) << u"3 h 20 min"_s;
        QTest::newRow("days") << qint64(86400 * 4 + 5) << u"4 days"_s;
    }
    void forPeople()
    {
        QFETCH(qint64, seconds);
        QTEST(durationForPeople(seconds), "text");
    }
};

QTEST_GUILESS_MAIN(TestDuration)
#include "testduration.moc"
