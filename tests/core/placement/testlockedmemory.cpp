// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/placement/lockedmemory.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace redbud;
using namespace redbud::test;

class TestLockedMemory : public QObject
{
    Q_OBJECT

    Host m_host = sampleHost(QStringLiteral("ac922-4gpu"));

private Q_SLOTS:
    void formula_data()
    {
        QTest::addColumn<quint64>("memory");
        QTest::addColumn<quint64>("maxMemory");
        QTest::addColumn<int>("vphbs");
        QTest::addColumn<int>("use");
        QTest::addColumn<quint64>("bytes");
        const auto row = [](const char *name, quint64 memory, quint64 maxMemory, int vphbs,
                            VfioUse use, quint64 bytes) {
            QTest::newRow(name) << memory << maxMemory << vphbs << int(use) << bytes;
        };
        // libvirt's own test values.
        row("pseries-kvm", GiB, GiB, 1, VfioUse::None, 20971520);
        row("pseries-hostdev", GiB, GiB, 2, VfioUse::Plain, 4320133120);
        // By hand.
        row("NVLink2", 384 * GiB, 384 * GiB, 2, VfioUse::NvLink2, 965319065600);
        row("memory above 2 GiB a vPHB", 64 * GiB, 64 * GiB, 1, VfioUse::Plain,
            // 512 + 4 + 8, and 65536 + 128 + 8 MiB
            66196 * MiB);
        row("hot-plug memory, plain", 4 * GiB, 64 * GiB, 1, VfioUse::Plain,
            // 512 + 4 + 8, and 4096 + 8 + 8 MiB
            4636 * MiB);
        row("hot-plug memory, NVLink2", 4 * GiB, 64 * GiB, 1, VfioUse::NvLink2,
            // 512 + 4 + 8, and 65536 + 262144 + 8 MiB
            328212 * MiB);
        // 4194305 KiB: whole KiB are divided, so 1/128 is 32768 and 1/512 is 8192.
        row("what does not divide is dropped", 4 * GiB + KiB, 4 * GiB + KiB, 1, VfioUse::Plain,
            (32768 + 4096 + 8192 + 4194305 + 8192 + 8192) * KiB);
        row("parts of a KiB do not count", GiB + 1023, GiB + 1023, 1, VfioUse::None, 20971520);
        row("31 vPHBs", GiB, GiB, 31, VfioUse::NvLink2,
            (8 + 31 * 4 + 8 + 1024 + 31 * (256 * KiB) + 8) * MiB);
    }
    void formula()
    {
        QFETCH(quint64, memory);
        QFETCH(quint64, maxMemory);
        QFETCH(int, vphbs);
        QFETCH(int, use);
        QTEST(lockedMemoryLimit(memory, maxMemory, vphbs, VfioUse(use)), "bytes");
    }

    void plans_data()
    {
        QTest::addColumn<Plan>("plan");
        QTest::addColumn<int>("vphbs"); // 0: nothing is needed
        QTest::addColumn<int>("use");
        QTest::newRow("GPUs and bridges") << automaticPlan(m_host) << 2 << int(VfioUse::NvLink2);
        QTest::newRow("a GPU alone")
            << planWith({{0, {"0004:04:00.0"}}}) << 1 << int(VfioUse::Plain);
        QTest::newRow("a network card; vPHB 0 counts")
            << planWith({{3, {"0003:01:00.0"}}}) << 2 << int(VfioUse::Plain);
        QTest::newRow("no host device") << planWith({{0, {}}, {1, {}}}) << 0 << 0;
        Plan emulated = automaticPlan(m_host);
        emulated.machine.accelerator = Accelerator::Tcg;
        QTest::newRow("TCG") << emulated << 0 << 0;
    }
    void plans()
    {
        QFETCH(Plan, plan);
        QFETCH(int, vphbs);
        QFETCH(int, use);
        const quint64 memory = plan.machine.memory;
        const quint64 expected =
            vphbs == 0 ? 0 : lockedMemoryLimit(memory, memory, vphbs, VfioUse(use));
        QCOMPARE(lockedMemoryLimit(m_host, plan), expected);
    }

    /// A bridge of an empty socket lacks `ibm,gpu`, so libvirt does not take it for one.
    void bridgeWithoutGpu()
    {
        Host host = m_host;
        bridgeOf(host, "0006:00:00.0").gpu.reset();
        const Plan plan = planWith({{0, {"0006:00:00.0"}}});
        const quint64 memory = plan.machine.memory;
        QCOMPARE(lockedMemoryLimit(host, plan),
                 lockedMemoryLimit(memory, memory, 1, VfioUse::Plain));
        QCOMPARE(lockedMemoryLimit(m_host, plan),
                 lockedMemoryLimit(memory, memory, 1, VfioUse::NvLink2));
    }

    void shortfall()
    {
        QCOMPARE(lockedMemoryShortfall(GiB, std::nullopt), quint64(0));
        QCOMPARE(lockedMemoryShortfall(GiB, GiB), quint64(0));
        QCOMPARE(lockedMemoryShortfall(GiB, 2 * GiB), quint64(0));
        QCOMPARE(lockedMemoryShortfall(GiB, GiB - 1), quint64(1));
        QCOMPARE(lockedMemoryShortfall(GiB, quint64(0)), GiB);
        QCOMPARE(lockedMemoryShortfall(0, quint64(0)), quint64(0));
    }
};

QTEST_GUILESS_MAIN(TestLockedMemory)
#include "testlockedmemory.moc"
