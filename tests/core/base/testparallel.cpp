// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/parallel.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <vector>

using namespace redbud;

class TestParallel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesEachOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("block");
        QTest::newRow("nothing") << 0 << 16;
        QTest::newRow("one") << 1 << 16;
        QTest::newRow("one block") << 16 << 16;
        QTest::newRow("part of a block") << 1000 << 7;
        QTest::newRow("many") << 100000 << 1;
    }
    void doesEachOnce()
    {
        QFETCH(int, count);
        QFETCH(int, block);
        std::vector<int> times(size_t(count), 0);
        std::atomic<bool> tooLong = false;
        forBlocks(count, block, [&](int first, int last) {
            tooLong = tooLong || last - first > block;
            for (int i = first; i < last; ++i)
                ++times[size_t(i)];
        });
        QVERIFY(!tooLong);
        QCOMPARE(std::ranges::count(times, 1), count);
    }
};

QTEST_GUILESS_MAIN(TestParallel)
#include "testparallel.moc"
