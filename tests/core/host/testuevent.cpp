// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/uevent.h"

#include <QTest>

using namespace redbud;

class TestUevent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const Uevent uevent(
            "DRIVER=nvme\nPCI_CLASS=10802\nPCI_ID=144D:A808\nPCI_ID_X=1:2\nEND= x ");
        QCOMPARE(uevent.value("DRIVER"), "nvme");
        QCOMPARE(uevent.value("END"), "x");
        QCOMPARE(uevent.value("DRIVE"), "");
        QCOMPARE(uevent.value("nvme"), "");
        QCOMPARE(uevent.number("PCI_CLASS", 0, 0xffffff), std::optional(0x010802u));
        QCOMPARE(uevent.number("PCI_ID", 0, 0xffff), std::optional(0x144du));
        QCOMPARE(uevent.number("PCI_ID", 1, 0xffff), std::optional(0xa808u));
    }

    void refusesOtherNumbers()
    {
        const Uevent uevent("PCI_ID=144D\nPCI_CLASS=1080200\nPCI_SUBSYS_ID=-1:0x2\n");
        QVERIFY(!uevent.number("PCI_ID", 1, 0xffff));
        QVERIFY(!uevent.number("PCI_CLASS", 0, 0xffffff));
        QVERIFY(!uevent.number("PCI_SUBSYS_ID", 0, 0xffff));
        QVERIFY(!uevent.number("PCI_SUBSYS_ID", 1, 0xffff));
        QVERIFY(!uevent.number("NONE", 0, 0xffff));
    }
};

QTEST_GUILESS_MAIN(TestUevent)
#include "testuevent.moc"
