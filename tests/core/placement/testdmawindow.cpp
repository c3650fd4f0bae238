// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/placement/dmawindow.h"

#include <QTest>

using namespace redbud;

namespace
{

constexpr quint64 bit(int n)
{
    return quint64(1) << n;
}

constexpr quint64 anyPageSize = ~quint64(0);

} // namespace

/// What QEMU makes of a window, worked out by hand from hw/vfio/spapr.c.
class TestDmaWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageSize_data()
    {
        QTest::addColumn<int>("guestShift");
        QTest::addColumn<quint64>("ramPage");
        QTest::addColumn<quint64>("iommuPages");
        QTest::addColumn<int>("shift"); // 0: none fits
        const quint64 radix = hostDmaPageSizes;
        const quint64 hash = 4 * KiB | 64 * KiB | 16 * MiB;
        QTest::newRow("default window") << 12 << 64 * KiB << radix << 12;
        QTest::newRow("64 KiB RAM pages bound it") << 24 << 64 * KiB << radix << 16;
        QTest::newRow("4 KiB RAM pages bound it") << 24 << 4 * KiB << radix << 12;
        QTest::newRow("2 MiB huge pages") << 24 << 2 * MiB << radix << 21;
        QTest::newRow("16 MiB huge pages, the host has 2 MiB") << 24 << 16 * MiB << radix << 21;
        QTest::newRow("16 MiB huge pages, the host has them") << 24 << 16 * MiB << hash << 24;
        QTest::newRow("1 GiB huge pages, the guest asks for 16 MiB") << 24 << GiB << radix << 21;
        QTest::newRow("1 GiB huge pages, the guest asks for 64 KiB") << 16 << GiB << radix << 16;
        QTest::newRow("1 GiB everywhere") << 30 << GiB << radix << 30;
        QTest::newRow("guest of 2 MiB, host of 16 MiB") << 21 << GiB << hash << 16;
        QTest::newRow("all that can be") << 34 << 16 * GiB << anyPageSize << 34;
        QTest::newRow("host of 64 KiB only, 4 KiB window") << 12 << 64 * KiB << 64 * KiB << 0;
        QTest::newRow("host of 2 MiB only, 64 KiB RAM") << 24 << 64 * KiB << 2 * MiB << 0;
        QTest::newRow("host without any") << 24 << GiB << quint64(0) << 0;
    }
    void pageSize()
    {
        QFETCH(int, guestShift);
        QFETCH(quint64, ramPage);
        QFETCH(quint64, iommuPages);
        QFETCH(int, shift);
        const DmaWindow window =
            dmaWindow({3, 64, 64 * GiB, guestShift, 0}, {64 * KiB, ramPage, iommuPages});
        QCOMPARE(window.vphb, 3);
        QCOMPARE(window.guestPageShift, guestShift);
        QCOMPARE(window.pageShift, shift);
        if (shift == 0) {
            QCOMPARE(window.outcome, DmaOutcome::NoPageSize);
            QCOMPARE(window.attempts(), QList<int>());
            QVERIFY(!window.table);
            return;
        }
        QCOMPARE(window.outcome, DmaOutcome::Asked);
        QCOMPARE(window.entries, 64 * GiB >> shift);
        QCOMPARE(window.tableBytes, 8 * window.entries);
    }

    void levels_data()
    {
        QTest::addColumn<quint64>("size");
        QTest::addColumn<int>("shift");
        QTest::addColumn<quint64>("hostPage");
        QTest::addColumn<QList<int>>("attempts");
        QTest::addColumn<bool>("overflow");
        const auto row = [](const char *name, quint64 size, int shift, quint64 hostPage,
                            const QList<int> &attempts, bool overflow = false) {
            QTest::newRow(name) << size << shift << hostPage << attempts << overflow;
        };
        // A level holds 2^(page + 8 - 3) entries in QEMU's reckoning: 2^17 with 4 KiB pages of the
        // host, 2^21 with 64 KiB.
        row("1 GiB of 4K, host 64K", GiB, 12, 64 * KiB, {1, 2, 3});
        row("1 GiB of 4K, host 4K", GiB, 12, 4 * KiB, {2, 3, 4});
        row("512 MiB of 4K, host 4K", 512 * MiB, 12, 4 * KiB, {1, 2, 3, 4});
        row("8 GiB of 4K, host 64K", 8 * GiB, 12, 64 * KiB, {1, 2, 3});
        row("16 GiB of 4K, host 64K", 16 * GiB, 12, 64 * KiB, {2, 3});
        row("128 TiB of 64K, host 64K", 128 * TiB, 16, 64 * KiB, {2, 3});
        row("128 TiB of 2M, host 64K", 128 * TiB, 21, 64 * KiB, {2});
        row("128 TiB of 16M, host 64K", 128 * TiB, 24, 64 * KiB, {2});
        row("128 TiB of 1G, host 64K", 128 * TiB, 30, 64 * KiB, {1, 2});
        row("128 TiB of 64K, host 4K", 128 * TiB, 16, 4 * KiB, {2, 3, 4});
        row("128 TiB of 2M, host 4K", 128 * TiB, 21, 4 * KiB, {2, 3});
        row("128 TiB of 16M, host 4K", 128 * TiB, 24, 4 * KiB, {2, 3});
        row("128 TiB of 1G, host 4K", 128 * TiB, 30, 4 * KiB, {1, 2});
        // 2^32 entries are 0 in 32 bits, and 0 has 64 trailing zeros.
        row("128 TiB of 4K, host 64K", 128 * TiB, 12, 64 * KiB, {3}, true);
        row("128 TiB of 4K, host 4K", 128 * TiB, 12, 4 * KiB, {4}, true);
        row("the last that can be counted", 8 * TiB, 12, 4 * KiB, {2, 3, 4});
        row("the first that cannot", 16 * TiB, 12, 4 * KiB, {4}, true);
        row("the last of 64K", 128 * TiB, 16, 4 * KiB, {2, 3, 4});
        row("the first of 64K", 256 * TiB, 16, 4 * KiB, {4}, true);
        // Beyond what QEMU tries: it asks for nothing.
        row("an overflow of 2M", bit(53), 21, 64 * KiB, {}, true);
        row("an overflow of 2M, host 4K", bit(53), 21, 4 * KiB, {}, true);
        // No power of two: counted by its lowest bit, which the host then refuses.
        row("3 GiB", 3 * GiB, 12, 64 * KiB, {1, 2, 3});
        row("one page", 4 * KiB, 12, 64 * KiB, {1, 2, 3});
        // The overflow keeps what is left of a sum of powers.
        row("16 TiB and a page", 16 * TiB + 4 * KiB, 12, 4 * KiB, {1, 2, 3, 4}, true);
    }
    void levels()
    {
        QFETCH(quint64, size);
        QFETCH(int, shift);
        QFETCH(quint64, hostPage);
        QFETCH(QList<int>, attempts);
        const DmaWindow window =
            dmaWindow({0, 64, size, shift, 0}, {hostPage, bit(shift), anyPageSize});
        QCOMPARE(window.pageShift, shift);
        QCOMPARE(window.attempts(), attempts);
        QTEST(window.countOverflows, "overflow");
        if (attempts.isEmpty()) {
            QCOMPARE(window.outcome, DmaOutcome::NoLevels);
            QVERIFY(window.levels > window.mostLevels);
        } else {
            QCOMPARE(window.outcome, DmaOutcome::Asked);
            QCOMPARE(window.levels, attempts.constFirst());
            QCOMPARE(window.mostLevels, attempts.constLast());
        }
    }

    void startsWhereQemuPutsThem()
    {
        QCOMPARE(dmaWindow({0, 32, GiB, 12, 0}, {}).start, quint64(0));
        QCOMPARE(dmaWindow({0, 64, GiB, 24, 0}, {}).start, quint64(0x800000000000000));
    }

    /// The thread's figures: 2^31 entries of 64 KiB, 16 GiB of table, if it were full.
    void theWholeAddressSpaceWithGpuRam()
    {
        const DmaWindow window = dmaWindow({0, 64, 128 * TiB, 24, 384 * GiB}, {});
        QCOMPARE(window.entries, bit(31));
        QCOMPARE(window.tableBytes, 16 * GiB);
        QVERIFY(window.table);
        QCOMPARE(window.table->levels, 2);
        QCOMPARE(window.table->levelBytes, 512 * KiB);
        // 384 GiB are 6291456 pages, in 96 tables below the topmost.
        QCOMPARE(window.leastTableBytes, 97 * (512 * KiB));
        QCOMPARE(window.table->chargedBytes, 2 * (16 * GiB + 512 * KiB));
    }

    void replay()
    {
        QCOMPARE(dmaWindow({0, 64, 128 * TiB, 16, 0}, {}).replayedEntries(), bit(31));
        QCOMPARE(dmaWindow({0, 64, 128 * TiB, 24, 0}, {}).replayedEntries(), bit(23));
        QCOMPARE(dmaWindow({0, 32, GiB, 12, 0}, {}).replayedEntries(), quint64(0));
    }

    /// The kernel's tables, worked out by hand from pci-ioda-tce.c.
    void tables_data()
    {
        QTest::addColumn<quint64>("size");
        QTest::addColumn<int>("shift");
        QTest::addColumn<int>("levels");
        QTest::addColumn<quint64>("hostPage");
        QTest::addColumn<quint64>("levelBytes"); // 0: refused
        const quint64 page = 64 * KiB;
        QTest::newRow("1 GiB of 4K") << GiB << 12 << 1 << page << 2 * MiB;
        QTest::newRow("less than a page of entries") << 256 * MiB << 24 << 1 << page << page;
        QTest::newRow("128 TiB of 64K, 1 level") << 128 * TiB << 16 << 1 << page << 16 * GiB;
        QTest::newRow("128 TiB of 64K, 2 levels") << 128 * TiB << 16 << 2 << page << 512 * KiB;
        QTest::newRow("128 TiB of 64K, 3 levels reach bit 55")
            << 128 * TiB << 16 << 3 << page << quint64(0);
        QTest::newRow("128 TiB of 64K, 3 levels, pages of 4 KiB")
            << 128 * TiB << 16 << 3 << 4 * KiB << 16 * KiB;
        QTest::newRow("128 TiB of 4K, 3 levels") << 128 * TiB << 12 << 3 << page << page;
        QTest::newRow("no level") << GiB << 12 << 0 << page << quint64(0);
        QTest::newRow("6 levels") << GiB << 12 << 6 << 4 * KiB << quint64(0);
        QTest::newRow("3 GiB") << 3 * GiB << 12 << 1 << page << quint64(0);
        QTest::newRow("less than a page") << 64 * KiB << 24 << 1 << page << quint64(0);
        QTest::newRow("nothing") << quint64(0) << 12 << 1 << page << quint64(0);
    }
    void tables()
    {
        QFETCH(quint64, size);
        QFETCH(int, shift);
        QFETCH(int, levels);
        QFETCH(quint64, hostPage);
        QFETCH(quint64, levelBytes);
        const auto table = tceTable(size, shift, levels, hostPage);
        QCOMPARE(table.has_value(), levelBytes != 0);
        if (!table)
            return;
        QCOMPARE(table->levelBytes, levelBytes);
        QCOMPARE(table->levels, levels);
        QCOMPARE(table->bytesWith(0), levelBytes);
    }

    void tableGrowsWithUse()
    {
        const TceTable table = *tceTable(128 * TiB, 16, 2, 64 * KiB);
        const quint64 level = table.levelBytes;
        QCOMPARE(table.bytesWith(1), 2 * level);
        QCOMPARE(table.bytesWith(bit(16)), 2 * level);
        QCOMPARE(table.bytesWith(bit(16) + 1), 3 * level);
        QCOMPARE(table.bytesWith(bit(31)), level + 16 * GiB);
        QCOMPARE(table.bytesWith(bit(40)), level + 16 * GiB);
        const TceTable flat = *tceTable(GiB, 12, 1, 64 * KiB);
        QCOMPARE(flat.bytesWith(bit(18)), 2 * MiB);
        QCOMPARE(flat.chargedBytes, 4 * MiB);
    }
};

QTEST_GUILESS_MAIN(TestDmaWindow)
#include "testdmawindow.moc"
