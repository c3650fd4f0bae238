// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/machinetype.h"

#include <QTest>

using namespace redbud;

class TestMachineType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("version"); // empty: refused
        QTest::addColumn<bool>("windows");
        QTest::newRow("usual") << "pseries-7.2"
                               << "7.2" << true;
        QTest::newRow("first with NVLink2") << "pseries-4.1"
                                            << "4.1" << true;
        QTest::newRow("last without") << "pseries-4.0"
                                      << "4.0" << false;
        QTest::newRow("two digits are not tenths") << "pseries-2.12"
                                                   << "2.12" << false;
        QTest::newRow("suffix") << "pseries-2.12-sxxm"
                                << "2.12" << false;
        QTest::newRow("two-digit version") << "pseries-10.0"
                                           << "10.0" << true;
        QTest::newRow("alias") << "pseries"
                               << "8.1" << true;
        QTest::newRow("other machine") << "powernv9"
                                       << "" << false;
        QTest::newRow("x86") << "pc-q35-7.2"
                             << "" << false;
        QTest::newRow("no version") << "pseries-"
                                    << "" << false;
        QTest::newRow("no minor") << "pseries-7"
                                  << "" << false;
        QTest::newRow("empty minor") << "pseries-7."
                                     << "" << false;
        QTest::newRow("three parts") << "pseries-7.2.1"
                                     << "" << false;
        QTest::newRow("empty suffix") << "pseries-7.2-"
                                      << "" << false;
        QTest::newRow("sign") << "pseries-+7.2"
                              << "" << false;
        QTest::newRow("leading zero") << "pseries-07.2"
                                      << "" << false;
        QTest::newRow("options") << "pseries-7.2,dumpdtb=f"
                                 << "" << false;
        QTest::newRow("overlong") << "pseries-99999999999.2"
                                  << "" << false;
        QTest::newRow("upper case") << "PSERIES-7.2"
                                    << "" << false;
        QTest::newRow("empty") << ""
                               << "" << false;
    }
    void parses()
    {
        QFETCH(QString, name);
        QFETCH(QString, version);
        QFETCH(bool, windows);
        const auto type = MachineType::parse(name);
        QCOMPARE(type ? QStringLiteral("%1.%2").arg(type->major).arg(type->minor) : QString(),
                 version);
        QCOMPARE(type && type->hasNvLink2Windows(), windows);
    }
};

QTEST_GUILESS_MAIN(TestMachineType)
#include "testmachinetype.moc"
