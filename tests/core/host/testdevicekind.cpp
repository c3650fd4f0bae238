// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/devicekind.h"

#include <QTest>

using namespace redbud;
using namespace Qt::StringLiterals;

class TestDeviceKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifies_data()
    {
        QTest::addColumn<int>("vendor");
        QTest::addColumn<int>("device");
        QTest::addColumn<int>("classCode");
        QTest::addColumn<QString>("word");
        QTest::newRow("V100") << 0x10de << 0x1db1 << 0x030200 << u"gpu"_s;
        QTest::newRow("NVIDIA with a display") << 0x10de << 0x1e04 << 0x030000 << u"gpu"_s;
        QTest::newRow("NVIDIA audio") << 0x10de << 0x10f7 << 0x040300 << u"other"_s;
        QTest::newRow("NVIDIA PCI bridge") << 0x10de << 0x0001 << 0x060400 << u"pci-bridge"_s;
        QTest::newRow("other vendor's 3D") << 0x1002 << 0x1db1 << 0x030200 << u"display"_s;
        QTest::newRow("NVLink bridge") << 0x1014 << 0x04ea << 0x068001 << u"nvlink-bridge"_s;
        QTest::newRow("NVLink bridge, class unreadable")
            << 0x1014 << 0x04ea << 0 << u"nvlink-bridge"_s;
        QTest::newRow("other IBM bridge") << 0x1014 << 0x04eb << 0x068001 << u"other"_s;
        QTest::newRow("root port") << 0x1014 << 0x04c1 << 0x060400 << u"pci-bridge"_s;
        QTest::newRow("host bridge") << 0x8086 << 0x1237 << 0x060000 << u"other"_s;
        QTest::newRow("InfiniBand") << 0x15b3 << 0x1019 << 0x020700 << u"network"_s;
        QTest::newRow("NVMe") << 0x144d << 0xa822 << 0x010802 << u"storage"_s;
        QTest::newRow("xHCI") << 0x104c << 0x8241 << 0x0c0330 << u"usb"_s;
        QTest::newRow("SMBus") << 0x8086 << 0x1e22 << 0x0c0500 << u"other"_s;
        QTest::newRow("VGA") << 0x1a03 << 0x2000 << 0x030000 << u"display"_s;
        QTest::newRow("unknown") << 0 << 0 << 0 << u"other"_s;
    }
    void classifies()
    {
        QFETCH(int, vendor);
        QFETCH(int, device);
        QFETCH(int, classCode);
        QFETCH(QString, word);
        QCOMPARE(
            deviceKindName(classifyDevice(quint16(vendor), quint16(device), quint32(classCode))),
            word);
    }
};

QTEST_GUILESS_MAIN(TestDeviceKind)
#include "testdevicekind.moc"
