// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/pciaddress.h"

#include <QTest>

using namespace redbud;

class TestPciAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical"); // empty: refused
        QTest::newRow("usual") << "0004:04:00.0"
                               << "0004:04:00.0";
        QTest::newRow("highest") << "ffff:ff:1f.7"
                                 << "ffff:ff:1f.7";
        QTest::newRow("upper case") << "000A:0B:1C.1"
                                    << "000a:0b:1c.1";
        QTest::newRow("32-bit domain") << "10000:e1:00.0"
                                       << "10000:e1:00.0";
        QTest::newRow("domain too long") << "100000000:e1:00.0"
                                         << "";
        QTest::newRow("no domain") << "04:00.0"
                                   << "";
        QTest::newRow("short domain") << "4:04:00.0"
                                      << "";
        QTest::newRow("device 32") << "0004:04:20.0"
                                   << "";
        QTest::newRow("function 8") << "0004:04:00.8"
                                    << "";
        QTest::newRow("no function") << "0004:04:00"
                                     << "";
        QTest::newRow("sign") << "0004:+4:00.0"
                              << "";
        QTest::newRow("blank") << " 0004:04:00.0"
                               << "";
        QTest::newRow("newline") << "0004:04:00.0\n"
                                 << "";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("dots only") << "::."
                                   << "";
        QTest::newRow("path") << "0004:04:00.0/.."
                              << "";
        QTest::newRow("other digits") << QStringLiteral("\u0660\u0660\u0660\u0660:04:00.0") << "";
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto address = PciAddress::parse(text);
        QCOMPARE(address ? address->toString() : QString(), canonical);
    }

    void ordersByDomainFirst()
    {
        QVERIFY(*PciAddress::parse(u"0004:ff:1f.7") < *PciAddress::parse(u"0005:00:00.0"));
        QVERIFY(*PciAddress::parse(u"0006:00:00.2") < *PciAddress::parse(u"0006:00:01.0"));
    }
};

QTEST_GUILESS_MAIN(TestPciAddress)
#include "testpciaddress.moc"
