// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/placement/guestdma.h"
#include "core/placement/placement.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace redbud;
using namespace redbud::test;

/// The windows that a guest has and asks for.
class TestGuestDma : public QObject
{
    Q_OBJECT

    Host m_host = sampleHost(QStringLiteral("ac922-4gpu"));

    /// "VPHB:BITS:SIZE:GUESTSHIFT" of each window.
    static QStringList summary(const QList<DmaWindow> &windows)
    {
        QStringList lines;
        for (const DmaWindow &window : windows) {
            lines.append(QStringLiteral("%1:%2:%3:%4")
                             .arg(window.vphb)
                             .arg(window.bits)
                             .arg(sizeToString(window.windowSize))
                             .arg(window.guestPageShift));
        }
        return lines;
    }

private Q_SLOTS:
    /// Read from QEMU 7.2 with every machine type.
    void offers_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("secondWindow");
        QTest::addColumn<quint64>("pageSizes");
        const auto row = [](const char *type, bool secondWindow, quint64 pageSizes) {
            QTest::newRow(type) << QString::fromLatin1(type) << secondWindow << pageSizes;
        };
        row("pseries-2.1", false, 0x11000);
        row("pseries-2.6", false, 0x11000);
        row("pseries-2.7", true, 0x11000);
        row("pseries-2.12-sxxm", true, 0x11000);
        row("pseries-4.1", true, 0x11000);
        row("pseries-4.2", true, 0x1211000);
        row("pseries-7.2", true, 0x1211000);
        row("pseries", true, 0x1211000);
    }
    void offers()
    {
        QFETCH(QString, type);
        const DmaOffer offer = defaultDmaOffer(*MachineType::parse(type));
        QCOMPARE(offer.windowSize, GiB);
        QTEST(offer.secondWindow, "secondWindow");
        QTEST(offer.pageSizes, "pageSizes");
    }

    void defaultWindowIsCountedInPages_data()
    {
        QTest::addColumn<quint64>("asked");
        QTest::addColumn<quint64>("size");
        QTest::newRow("as it is") << GiB << GiB;
        QTest::newRow("2 GiB") << 2 * GiB << 2 * GiB;
        QTest::newRow("part of a page") << GiB + 4095 << GiB;
        QTest::newRow("less than a page") << quint64(4095) << quint64(0);
        QTest::newRow("none") << quint64(0) << quint64(0);
        QTest::newRow("just below 16 TiB") << 16 * TiB - 4096 << 16 * TiB - 4096;
        QTest::newRow("16 TiB") << 16 * TiB << quint64(0);
        QTest::newRow("more") << 16 * TiB + GiB << GiB;
    }
    void defaultWindowIsCountedInPages()
    {
        QFETCH(quint64, asked);
        const GuestDmaWindow window = defaultDmaWindow(2, asked);
        QTEST(window.size, "size");
        QCOMPARE(window.vphb, 2);
        QCOMPARE(window.bits, 32);
        QCOMPARE(window.pageShift, 12);
    }

    void memoryEnd_data()
    {
        QTest::addColumn<quint64>("memory");
        QTest::addColumn<quint64>("maxMemory");
        QTest::addColumn<quint64>("end");
        QTest::newRow("no hot-plug") << 384 * GiB << quint64(0) << 384 * GiB;
        QTest::newRow("the same") << 768 * MiB << 768 * MiB << 768 * MiB;
        QTest::newRow("whole GiB") << 2 * GiB << 4 * GiB << 4 * GiB;
        QTest::newRow("hot-plug begins at the next GiB")
            << 768 * MiB << 4 * GiB << 4 * GiB + 256 * MiB;
    }
    void memoryEnd()
    {
        QFETCH(quint64, memory);
        QFETCH(quint64, maxMemory);
        QTEST(guestMemoryEnd(memory, maxMemory), "end");
    }

    void linuxWindow_data()
    {
        QTest::addColumn<quint64>("end");
        QTest::addColumn<quint64>("size");
        QTest::newRow("power of two") << 4 * GiB << 4 * GiB;
        QTest::newRow("a little more") << 4 * GiB + 256 * MiB << 8 * GiB;
        QTest::newRow("384 GiB") << 384 * GiB << 512 * GiB;
        QTest::newRow("first GPU") << 64 * TiB + 128 * GiB << 128 * TiB;
        QTest::newRow("last GPU of vPHB 30") << 126 * TiB << 128 * TiB;
    }
    void linuxWindow()
    {
        QFETCH(quint64, end);
        const GuestDmaWindow window = linuxDmaWindow(1, DmaOffer(), end, GiB);
        QTEST(window.size, "size");
        QCOMPARE(window.bits, 64);
        QCOMPARE(window.pageShift, 24);
        QCOMPARE(window.mapped, GiB);
        DmaOffer old;
        old.pageSizes = 0x11000;
        QCOMPARE(linuxDmaWindow(1, old, end, GiB).pageShift, 16);
    }

    void windowsOfPlans_data()
    {
        QTest::addColumn<Plan>("plan");
        QTest::addColumn<QStringList>("windows");
        Plan plan = automaticPlan(m_host);
        QTest::newRow("GPUs") << plan
                              << QStringList{
                                     QStringLiteral("0:32:1G:12"), QStringLiteral("0:64:128T:24"),
                                     QStringLiteral("1:32:1G:12"), QStringLiteral("1:64:128T:24")};
        // NVLink2 is silently absent, so there is no GPU RAM.
        plan.machine.type = QStringLiteral("pseries-4.0");
        plan.machine.memory = 384 * GiB;
        QTest::newRow("GPUs without NVLink2")
            << plan
            << QStringList{QStringLiteral("0:32:1G:12"), QStringLiteral("0:64:512G:16"),
                           QStringLiteral("1:32:1G:12"), QStringLiteral("1:64:512G:16")};
        plan = planWith({{2, {"0003:01:00.0"}}, {1, {}}, {0, {"0003:01:00.1"}}});
        plan.machine.memory = 3 * GiB;
        QTest::newRow("vPHB 0 is made first, an empty one has no window")
            << plan
            << QStringList{QStringLiteral("0:32:1G:12"), QStringLiteral("0:64:4G:24"),
                           QStringLiteral("2:32:1G:12"), QStringLiteral("2:64:4G:24")};
        plan = planWith({{0, {"0003:01:00.0"}}});
        plan.machine.memory = 2 * GiB;
        plan.machine.maxMemory = 16 * GiB;
        QTest::newRow("hot-plug memory counts")
            << plan << QStringList{QStringLiteral("0:32:1G:12"), QStringLiteral("0:64:16G:24")};
        QTest::newRow("nothing") << planWith({}) << QStringList();
    }
    void windowsOfPlans()
    {
        QFETCH(Plan, plan);
        const Result<Placement> placement = place(m_host, plan);
        QVERIFY(placement);
        QTEST(summary(placement->dma), "windows");
    }

    void pagesBehindTheMemory()
    {
        Plan plan = automaticPlan(m_host);
        QCOMPARE(dmaHost(m_host, plan), (DmaHost{64 * KiB, 64 * KiB, hostDmaPageSizes}));
        plan.machine.hugePages = GiB;
        QCOMPARE(dmaHost(m_host, plan), (DmaHost{64 * KiB, GiB, hostDmaPageSizes}));
        const Placement huge = *place(m_host, plan);
        QCOMPARE(huge.dma.at(0).pageShift, 12);
        QCOMPARE(huge.dma.at(1).pageShift, 21);
        Host laptop = m_host;
        laptop.pageSize = 4 * KiB;
        plan.machine.hugePages.reset();
        const Placement small = *place(laptop, plan);
        QCOMPARE(small.dma.at(1).pageShift, 12);
        QVERIFY(small.dma.at(1).countOverflows);
        QCOMPARE(small.dma.at(1).levels, 4);
    }
};

QTEST_GUILESS_MAIN(TestGuestDma)
#include "testguestdma.moc"
