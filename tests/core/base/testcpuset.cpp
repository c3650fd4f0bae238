// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/cpuset.h"

#include <QTest>

using namespace redbud;

namespace
{

CpuSet set(const QString &text)
{
    return CpuSet::parse(text).value();
}

} // namespace

class TestCpuSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<int>("cpus"); // -1: no list
        QTest::newRow("0-79") << 80;
        QTest::newRow("0") << 1;
        QTest::newRow("0-3,8,12-13") << 7;
        QTest::newRow("12-13,0-3,2-4") << 7;
        QTest::newRow("") << 0;
        QTest::newRow("3-0") << -1;
        QTest::newRow("0-") << -1;
        QTest::newRow("0,,1") << -1;
        QTest::newRow("0, 1") << -1;
        QTest::newRow("-1") << -1;
        QTest::newRow("+1") << -1;
        QTest::newRow("all") << -1;
        QTest::newRow("0-1048576") << 1048577;
        QTest::newRow("0-1048577") << -1;
        QTest::newRow("0-99999999999999") << -1;
    }
    void parses()
    {
        QFETCH(int, cpus);
        const auto parsed = CpuSet::parse(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(parsed ? parsed->count() : -1, cpus);
    }

    void writesTheShortestForm()
    {
        QCOMPARE(set(QStringLiteral("5,0-2,3,7-8,8-9")).toString(), QStringLiteral("0-3,5,7-9"));
        QCOMPARE(CpuSet(4, 4).toString(), QStringLiteral("4"));
        QCOMPARE(CpuSet().toString(), QString());
    }

    void combines()
    {
        const CpuSet a = set(QStringLiteral("0-7,16-23"));
        const CpuSet b = set(QStringLiteral("4-17,30"));
        QCOMPARE(a.united(b).toString(), QStringLiteral("0-23,30"));
        QCOMPARE(a.intersected(b).toString(), QStringLiteral("4-7,16-17"));
        QCOMPARE(a.without(b).toString(), QStringLiteral("0-3,18-23"));
        QCOMPARE(b.without(a).toString(), QStringLiteral("8-15,30"));
        QCOMPARE(a.without(a), CpuSet());
        QCOMPARE(a.without(CpuSet()), a);
        QVERIFY(a.contains(16) && !a.contains(15));
    }
};

QTEST_GUILESS_MAIN(TestCpuSet)
#include "testcpuset.moc"
