// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/pciidsexcerpt.h"
#include "core/host/pcinames.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace redbud;
using namespace Qt::StringLiterals;

class TestPciNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksUp()
    {
        PciNames names(idsFile());
        QCOMPARE(names.name(0x10de, 0x1db1),
                 u"NVIDIA Corporation GV100GL [Tesla V100 SXM2 16GB]"_s);
        QCOMPARE(names.name(0x10de, 0x1db1), names.name(0x10de, 0x1db1));
    }

    void fallsBackToNumbers()
    {
        PciNames names(idsFile());
        QVERIFY(names.name(0x10de, 0xffff).contains(u"ffff"_s));
        QVERIFY(names.name(0x10de, 0xffff).contains(u"NVIDIA"_s));
        QVERIFY(names.name(0xabcd, 0xef01).contains(u"abcd"_s));
        QVERIFY(names.name(0xabcd, 0xef01).contains(u"ef01"_s));
    }

    void namesTheCard()
    {
        QTemporaryDir directory;
        const QString list =
            write(directory, "10de  NVIDIA\n\t1db1  GV100\n\t\t1028 1212  Fast Card\n"
                             "1028  Dell\n");
        PciNames names(list);
        QCOMPARE(names.subsystemName(0x10de, 0x1db1, 0x1028, 0x1212), u"Dell Fast Card"_s);
        QVERIFY(names.subsystemName(0x10de, 0x1db1, 0x1028, 0x1213).startsWith(u"Dell"_s));
        QVERIFY(names.subsystemName(0x10de, 0x1db1, 0xabcd, 0xef01).contains(u"abcd"_s));
    }

    /// The whole list of this machine and the part of it give the same names.
    void namesFromAPartOfTheList()
    {
        QList<PciDevice> devices;
        for (const quint16 id : {0x1db1, 0x1db5, 0x1572, 0x2030, 0xffff}) {
            PciDevice device;
            device.vendorId = id < 0x1db1 ? 0x8086 : 0x10de;
            device.deviceId = id;
            device.subsystemVendorId = 0x1028;
            device.subsystemDeviceId = 0x0001;
            devices.append(device);
        }
        PciNames whole;
        PciNames part(devices);
        for (const PciDevice &device : devices) {
            QCOMPARE(part.name(device.vendorId, device.deviceId),
                     whole.name(device.vendorId, device.deviceId));
            QCOMPARE(part.subsystemName(device.vendorId, device.deviceId, 0x1028, 0x0001),
                     whole.subsystemName(device.vendorId, device.deviceId, 0x1028, 0x0001));
        }
        QVERIFY(whole.name(0x10de, 0x1db1).contains(u"V100"_s));
        QVERIFY(whole.name(0x10de, 0x1db4) != part.name(0x10de, 0x1db4));
    }

    void takesPartsOfAList()
    {
        PciIdsExcerpt excerpt;
        excerpt.want(0x1014, 0x04ea);
        excerpt.want(0x1028);
        excerpt.add("# comment\n10de  NVIDIA\n\t1db1  Card\n# comment\n\t\t1028 0001  Sub\n"
                    "1014  IBM\n\t04c1  Port\n\t\t1014 0001  Sub\n\t04ea  Bridge\n# comment\n\n"
                    "\t\t1014 0002  Sub\n1028  Dell\n\t0001  Card\nC 03  Display\n\t00  VGA\n");
        QCOMPARE(excerpt.text(), "1014  IBM\n\t04ea  Bridge\n\t\t1014 0002  Sub\n1028  Dell\n"
                                 "C 03  Display\n\t00  VGA\n");
    }

    void takesAListInBlocks()
    {
        QTemporaryDir directory;
        PciIdsExcerpt excerpt;
        QByteArray list;
        QByteArray expected;
        for (int vendor = 0x1000; vendor < 0x3000; ++vendor) {
            const QByteArray part = QByteArray::number(vendor, 16) + "  Vendor\n\t0001  " +
                                    QByteArray(vendor % 77, 'x') + '\n';
            list += part;
            if (vendor % 2 != 0)
                continue;
            excerpt.want(quint16(vendor), 1);
            expected += part;
        }
        QVERIFY(list.size() > 3LL * 65536);
        QVERIFY(excerpt.addFile(write(directory, list)));
        QCOMPARE(excerpt.text(), expected);
    }

    void refusesWhatIsNoList()
    {
        QTemporaryDir directory;
        QVERIFY(!PciIdsExcerpt().addFile(u"/nonexistent/pci.ids"_s));
        QVERIFY(!PciIdsExcerpt().addFile(directory.path()));
        QVERIFY(!PciIdsExcerpt().addFile(write(directory, QByteArray(1 << 20, 'x'))));
    }

    void needsNoList()
    {
        PciNames names(u"/nonexistent/pci.ids"_s);
        QVERIFY(names.name(0x10de, 0x1db1).contains(u"1db1"_s));
    }

    void survivesABrokenList()
    {
        QTemporaryDir directory;
        QFile broken(directory.filePath(u"pci.ids"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("10de  NVIDIA\n\t1db1  Card\n\t\t\t\tno such level\nzzzz\n\x01\x02\xff\n");
        broken.close();
        PciNames names(broken.fileName());
        QVERIFY(names.name(0x10de, 0x1db1).contains(u"NVIDIA"_s));
        QVERIFY(!names.name(0x1014, 0x04ea).isEmpty());
    }

    void worksInSeveralThreads()
    {
        std::vector<std::unique_ptr<QThread>> threads;
        QStringList found(4);
        for (QString &name : found) {
            threads.emplace_back(QThread::create([&name] {
                for (int i = 0; i < 20; ++i)
                    name = PciNames(idsFile()).name(0x1014, 0x04ea);
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        QCOMPARE(found, QStringList(4, u"IBM NVLink bridge"_s));
    }

private:
    static QString write(const QTemporaryDir &directory, const QByteArray &list)
    {
        QFile file(directory.filePath(u"pci.ids"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size())
            qFatal("cannot write a list");
        return file.fileName();
    }

    static QString idsFile() { return QStringLiteral(REDBUD_SOURCE_DIR "/tests/hosts/pci.ids"); }
};

QTEST_GUILESS_MAIN(TestPciNames)
#include "testpcinames.moc"
