// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/guestslot.h"

#include <QTest>

using namespace redbud;

class TestGuestSlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("devfn"); // -1: refused
        QTest::newRow("first") << "00.0" << 0;
        QTest::newRow("last") << "1f.7" << 255;
        QTest::newRow("upper case") << "1A.3" << 0xd3;
        QTest::newRow("device 32") << "20.0" << -1;
        QTest::newRow("function 8") << "00.8" << -1;
        QTest::newRow("one digit") << "0.0" << -1;
        QTest::newRow("no function") << "00" << -1;
        QTest::newRow("sign") << "+1.0" << -1;
        QTest::newRow("longer") << "00.00" << -1;
        QTest::newRow("blank") << " 0.0" << -1;
        QTest::newRow("empty") << "" << -1;
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(int, devfn);
        const auto slot = GuestSlot::parse(text);
        QCOMPARE(slot ? slot->devfn() : -1, devfn);
        if (slot)
            QCOMPARE(slot->toString(), text.toLower());
    }

    void ordersAsTheBusDoes()
    {
        QVERIFY((GuestSlot{1, 7} < GuestSlot{2, 0}));
        QVERIFY((GuestSlot{1, 0} < GuestSlot{1, 1}));
    }
};

QTEST_GUILESS_MAIN(TestGuestSlot)
#include "testguestslot.moc"
