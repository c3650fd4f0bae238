// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/pciresource.h"

#include <QTest>

using namespace redbud;

namespace
{

QByteArray zeros(int lines)
{
    return QByteArray("0x0000000000000000 0x0000000000000000 0x0000000000000000\n").repeated(lines);
}

} // namespace

class TestPciResource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAV100()
    {
        const PciResource resource = PciResource::parse(
            "0x000600c200000000 0x000600c200ffffff 0x0000000000040200\n"
            "0x0006024000000000 0x00060243ffffffff 0x000000000014220c\n" +
            zeros(1) + "0x0006024400000000 0x0006024401ffffff 0x000000000014220c\n" + zeros(3));
        QCOMPARE(resource.absurdLines, 0);
        const QList<PciBar> expected{{0, 0x600c200000000, 16 << 20, false, false, false},
                                     {1, 0x6024000000000, quint64(16) << 30, false, true, true},
                                     {3, 0x6024400000000, 32 << 20, false, true, true}};
        QCOMPARE(resource.bars, expected);
    }

    void takesBarsAndRomOnly()
    {
        const QByteArray used = "0x1000 0x1fff 0x40200\n";
        const PciResource resource = PciResource::parse(zeros(6) + used.repeated(11));
        QCOMPARE(resource.bars.size(), 1);
        QCOMPARE(resource.bars.first().index, 6);
    }

    void judgesLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<qsizetype>("bars");
        QTest::addColumn<int>("absurd");
        QTest::newRow("I/O") << QByteArray("0x1000 0x103f 0x40101") << qsizetype(1) << 0;
        QTest::newRow("one byte") << QByteArray("0x1000 0x1000 0x40200") << qsizetype(1) << 0;
        QTest::newRow("unassigned") << QByteArray("0x0 0xffff 0x0") << qsizetype(0) << 0;
        QTest::newRow("empty") << QByteArray("") << qsizetype(0) << 0;
        QTest::newRow("end before start") << QByteArray("0x2000 0x1000 0x200") << qsizetype(0) << 1;
        QTest::newRow("size 2^64")
            << QByteArray("0x0 0xffffffffffffffff 0x200") << qsizetype(0) << 1;
        QTest::newRow("two columns") << QByteArray("0x1000 0x1fff") << qsizetype(0) << 1;
        QTest::newRow("four columns") << QByteArray("0x1 0x2 0x200 0x4") << qsizetype(0) << 1;
        QTest::newRow("no hex") << QByteArray("start end flags") << qsizetype(0) << 1;
        QTest::newRow("17 digits")
            << QByteArray("0x10000000000000000 0x10000000000000001 0x200") << qsizetype(0) << 1;
        QTest::newRow("bytes") << QByteArray("\xff\x00\x01\x02", 4) << qsizetype(0) << 1;
    }
    void judgesLines()
    {
        QFETCH(QByteArray, line);
        QFETCH(qsizetype, bars);
        QFETCH(int, absurd);
        const PciResource resource = PciResource::parse(line + '\n' + zeros(6));
        QCOMPARE(resource.bars.size(), bars);
        QCOMPARE(resource.absurdLines, absurd);
    }
};

QTEST_GUILESS_MAIN(TestPciResource)
#include "testpciresource.moc"
