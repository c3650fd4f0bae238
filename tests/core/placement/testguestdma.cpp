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
    void pageSizes_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<quint64>("pageSizes");
        const auto row = [](const char *type, quint64 pageSizes) {
            QTest::newRow(type) << QString::fromLatin1(type) << pageSizes;
        };
        row("pseries-2.1", 0x11000);
        row("pseries-2.12-sxxm", 0x11000);
        row("pseries-4.1", 0x11000);
        row("pseries-4.2", 0x1211000);
        row("pseries-7.2", 0x1211000);
        row("pseries", 0x1211000);
    }
    void pageSizes()
    {
        QFETCH(QString, type);
        QTEST(guestDmaPageSizes(*MachineType::parse(type)), "pageSizes");
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
        const GuestDmaWindow window = linuxDmaWindow(1, 0x1211000, end, GiB);
        QTEST(window.size, "size");
        QCOMPARE(window.bits, 64);
        QCOMPARE(window.pageShift, 24);
        QCOMPARE(window.mapped, GiB);
        QCOMPARE(linuxDmaWindow(1, 0x11000, end, GiB).pageShift, 16);
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
        plan.machine.memory = 768 * MiB;
        plan.machine.maxMemory = 4 * GiB;
        QTest::newRow("hot-plug memory begins at the next GiB")
            << plan << QStringList{QStringLiteral("0:32:1G:12"), QStringLiteral("0:64:8G:24")};
        plan = planWith({{0, {"0003:01:00.0"}}, {1, {"0003:01:00.1"}}, {2, {"0004:04:00.0"}}});
        plan.machine.memory = 2 * GiB;
        plan.vphbs[0].windows.ddw = false;
        plan.vphbs[1].windows.dmaSize = 2 * GiB;
        plan.vphbs[2].windows.dmaSize = 0;
        QTest::newRow("what the user sets")
            << plan
            << QStringList{QStringLiteral("0:32:1G:12"), QStringLiteral("1:32:2G:12"),
                           QStringLiteral("1:64:128T:24"), QStringLiteral("2:64:128T:24")};
        plan.machine.type = QStringLiteral("pseries-2.6");
        QTest::newRow("a machine without ddw")
            << plan << QStringList{QStringLiteral("0:32:1G:12"), QStringLiteral("1:32:2G:12")};
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
