// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"

#include <QTest>

using namespace redbud;

class TestSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<quint64>("bytes");
        QTest::newRow("bytes") << "4097" << true << quint64(4097);
        QTest::newRow("zero") << "0" << true << quint64(0);
        QTest::newRow("G") << "384G" << true << 384 * GiB;
        QTest::newRow("lower case") << "64k" << true << 64 * KiB;
        QTest::newRow("largest") << "18446744073709551615" << true << ~quint64(0);
        QTest::newRow("too large") << "18446744073709551616" << false << quint64(0);
        QTest::newRow("too large with suffix") << "16777216T" << false << quint64(0);
        QTest::newRow("negative") << "-1G" << false << quint64(0);
        QTest::newRow("suffix only") << "G" << false << quint64(0);
        QTest::newRow("fraction") << "1.5G" << false << quint64(0);
        QTest::newRow("unknown suffix") << "1X" << false << quint64(0);
        QTest::newRow("empty") << "" << false << quint64(0);
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QFETCH(quint64, bytes);
        const auto size = parseSize(text);
        QCOMPARE(size.has_value(), valid);
        QCOMPARE(size.value_or(0), bytes);
    }

    void writesTheShortestExactForm()
    {
        QCOMPARE(sizeToString(384 * GiB), QStringLiteral("384G"));
        QCOMPARE(sizeToString(1536 * MiB), QStringLiteral("1536M"));
        QCOMPARE(sizeToString(1024 * GiB), QStringLiteral("1T"));
        QCOMPARE(sizeToString(4097), QStringLiteral("4097"));
        QCOMPARE(sizeToString(0), QStringLiteral("0"));
    }

    void hexRoundTrips()
    {
        for (const quint64 value : {quint64(0), quint64(0x40000000000), ~quint64(0)})
            QCOMPARE(parseHex(hex(value)), std::optional(value));
        QVERIFY(!parseHex(u"40"));
        QVERIFY(!parseHex(u"0x"));
        QVERIFY(!parseHex(u"0x10000000000000000"));
        QVERIFY(!parseHex(u"0x1g"));
    }
};

QTEST_GUILESS_MAIN(TestSize)
#include "testsize.moc"
