// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
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
    static QString idsFile() { return QStringLiteral(REDBUD_SOURCE_DIR "/tests/hosts/pci.ids"); }
};

QTEST_GUILESS_MAIN(TestPciNames)
#include "testpcinames.moc"
