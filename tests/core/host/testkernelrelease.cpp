// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/kernelrelease.h"

#include <QTest>

using namespace redbud;

class TestKernelRelease : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<int>("major"); // -1: no release
        QTest::addColumn<int>("minor");
        QTest::addColumn<bool>("mainline");
        QTest::newRow("5.2.0") << 5 << 2 << true;
        QTest::newRow("5.10.46") << 5 << 10 << true;
        QTest::newRow("5.12") << 5 << 12 << true;
        QTest::newRow("5.2.0-rc1") << 5 << 2 << true;
        QTest::newRow("5.2.0-rc1-00012-gecc4a3b1f0de-dirty") << 5 << 2 << true;
        QTest::newRow("5.13.0+") << 5 << 13 << true;
        QTest::newRow("4.18.0-193.el8.ppc64le") << 4 << 18 << false;
        QTest::newRow("6.1.0-18-powerpc64le") << 6 << 1 << false;
        QTest::newRow("5.4.0-99-generic") << 5 << 4 << false;
        QTest::newRow("5.14.0-1") << 5 << 14 << false;
        QTest::newRow("4.14.0-49.el7a.ppc64le") << 4 << 14 << false;
        QTest::newRow("") << -1 << -1 << false;
        QTest::newRow("5") << -1 << -1 << false;
        QTest::newRow("-5.2") << -1 << -1 << false;
        QTest::newRow("999999999999.1") << -1 << -1 << false;
        QTest::newRow("garbage") << -1 << -1 << false;
    }
    void parses()
    {
        QFETCH(int, major);
        QFETCH(int, minor);
        QFETCH(bool, mainline);
        const auto release = KernelRelease::parse(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(release.has_value(), major >= 0);
        if (!release)
            return;
        QCOMPARE(release->major, major);
        QCOMPARE(release->minor, minor);
        QCOMPARE(release->mainline, mainline);
    }

    void compares()
    {
        const KernelRelease release{5, 7, true};
        QVERIFY(release.isAtLeast(5, 7));
        QVERIFY(release.isAtLeast(4, 20));
        QVERIFY(!release.isAtLeast(5, 13));
        QVERIFY(!release.isAtLeast(6, 0));
    }
};

QTEST_GUILESS_MAIN(TestKernelRelease)
#include "testkernelrelease.moc"
