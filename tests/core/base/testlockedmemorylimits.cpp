// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/lockedmemorylimits.h"

#include <QTest>

#include <sys/resource.h>

using namespace redbud;

class TestLockedMemoryLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheProcess()
    {
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_MEMLOCK, &before), 0);
        const LockedMemoryLimits limits = lockedMemoryLimits();
        QCOMPARE(limits.soft.value_or(RLIM_INFINITY), quint64(before.rlim_cur));
        QCOMPARE(limits.hard.value_or(RLIM_INFINITY), quint64(before.rlim_max));

        const rlimit lower{12345, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_MEMLOCK, &lower), 0);
        QCOMPARE(lockedMemoryLimits().soft, std::optional<quint64>(12345));
        QCOMPARE(lockedMemoryLimits().hard, limits.hard);
        QCOMPARE(::setrlimit(RLIMIT_MEMLOCK, &before), 0);
    }
};

QTEST_GUILESS_MAIN(TestLockedMemoryLimits)
#include "testlockedmemorylimits.moc"
