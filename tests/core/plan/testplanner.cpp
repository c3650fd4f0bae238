// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/automaticplan.h"
#include "core/plan/planner.h"
#include "tests/core/plan/hostbuilder.h"

#include <QTest>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

namespace
{

QString describe(const Plan &plan)
{
    QStringList lines;
    for (const Vphb &vphb : plan.vphbs) {
        QStringList devices;
        for (const PlanDevice &device : vphb.devices)
            devices += device.slot.toString() + u'=' + device.host.toString();
        lines += QStringLiteral("%1: ").arg(vphb.index) + devices.join(u' ');
    }
    return lines.join(u'\n');
}

} // namespace

class TestPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsEveryGroupOnItsOwnVphb()
    {
        const auto plan = planAutomatically(fourGpuHostBuilder().build());
        QVERIFY(plan);
        QCOMPARE(describe(*plan),
                 QStringLiteral(
                     "0: 00.0=0004:04:00.0 01.0=0006:00:00.0 02.0=0006:00:00.1 03.0=0006:00:00.2 "
                     "04.0=0004:05:00.0 05.0=0006:00:01.0 06.0=0006:00:01.1 07.0=0006:00:01.2\n"
                     "1: 00.0=0035:03:00.0 01.0=0007:00:00.0 02.0=0007:00:00.1 03.0=0007:00:00.2 "
                     "04.0=0035:04:00.0 05.0=0007:00:01.0 06.0=0007:00:01.1 07.0=0007:00:01.2"));
        QCOMPARE(plan->name, QStringLiteral("v100-vm"));
        QCOMPARE(plan->machine.type, QStringLiteral("pseries-7.2"));
        QVERIFY(plan->disks.isEmpty() && plan->networks.isEmpty() && plan->boot.isEmpty());
        QVERIFY(!plan->vphbs[0].numaNode && !plan->vphbs[1].numaNode);
    }

    void sharesTheHost_data()
    {
        QTest::addColumn<int>("gpus");
        QTest::addColumn<int>("cores");
        QTest::addColumn<int>("threads");
        QTest::addColumn<quint64>("gibibytes");
        QTest::newRow("all") << 4 << 20 << 4 << quint64(384);
        QTest::newRow("three") << 3 << 15 << 4 << quint64(288);
        QTest::newRow("half") << 2 << 10 << 4 << quint64(192);
        QTest::newRow("one") << 1 << 5 << 4 << quint64(96);
    }
    void sharesTheHost()
    {
        QFETCH(int, gpus);
        QFETCH(int, cores);
        QFETCH(int, threads);
        QFETCH(quint64, gibibytes);
        const auto plan = planAutomatically(fourGpuHostBuilder().build(), {gpus, {}, {}});
        QVERIFY(plan);
        QCOMPARE(plan->machine.sockets, 1);
        QCOMPARE(plan->machine.cores, cores);
        QCOMPARE(plan->machine.threads, threads);
        QCOMPARE(plan->machine.memory, gibibytes * GiB);
        QCOMPARE(plan->machine.cpu, QStringLiteral("host"));
        QCOMPARE(plan->machine.accelerator, Accelerator::Kvm);
    }

    void takesTheFirstGpusByAddress()
    {
        const auto plan = planAutomatically(fourGpuHostBuilder().build(), {3, {}, {}});
        QVERIFY(plan);
        QCOMPARE(plan->vphbs.size(), 2);
        QCOMPARE(plan->vphbs[1].devices.size(), 4);
        QCOMPARE(plan->vphbs[1].devices[0].host, address(QStringLiteral("0035:03:00.0")));
    }

    void roundsMemoryDownToGibibytesAndThreadsToOne()
    {
        HostBuilder builder;
        builder.plainGpu({0, 1, 0, 0}, 3).numaNode(0, 6, 10 * GiB + 700 * MiB);
        const auto plan = planAutomatically(builder.build());
        QVERIFY(plan);
        QCOMPARE(plan->machine.cores, 3);
        QCOMPARE(plan->machine.threads, 1);
        QCOMPARE(plan->machine.memory, 8 * GiB);
    }

    void knowsNothingOfTheHost()
    {
        const auto plan = planAutomatically(HostBuilder().plainGpu({0, 1, 0, 0}, 3).build());
        QVERIFY(plan);
        QCOMPARE(plan->machine.vcpus(), 1);
        QCOMPARE(plan->machine.memory, 4 * GiB);
        QCOMPARE(describe(*plan), QStringLiteral("0: 00.0=0000:01:00.0"));
    }

    void survivesAnAbsurdHost()
    {
        HostBuilder builder;
        builder.plainGpu({0, 1, 0, 0}, 3).numaNode(0, -5, 0);
        builder.numaNode(1, std::numeric_limits<int>::max(), ~quint64(0));
        const auto plan = planAutomatically(builder.build());
        QVERIFY(plan);
        QVERIFY(plan->machine.vcpus() >= 1);
        QVERIFY(plan->machine.memory >= 4 * GiB);
    }

    void gpusWithoutGroupAreApart()
    {
        HostBuilder builder;
        builder.plainGpu({0, 1, 0, 0}, {}).plainGpu({0, 2, 0, 0}, 0).plainGpu({0, 3, 0, 0}, {});
        builder.plainGpu({0, 4, 0, 0}, 0);
        const auto plan = planAutomatically(builder.build());
        QVERIFY(plan);
        QCOMPARE(describe(*plan), QStringLiteral("0: 00.0=0000:01:00.0\n"
                                                 "1: 00.0=0000:02:00.0 01.0=0000:04:00.0\n"
                                                 "2: 00.0=0000:03:00.0"));
    }

    /// Devices go where they would be, and settings stay as they are.
    void plansAnew()
    {
        const Host host = fourGpuHostBuilder().build();
        const Plan automatic = *planAutomatically(host);
        const auto same = plannedAnew(host, automatic);
        QVERIFY(same && *same == automatic);
        Plan chosen = automatic;
        chosen.vphbs[0].devices.clear();
        chosen.vphbs[1].devices.clear();
        chosen.machine.memory *= 2;
        NetworkCard card;
        card.slot = GuestSlot{}; // where the first GPU would be
        chosen.networks.append(card);
        const auto anew = plannedAnew(host, chosen);
        QVERIFY(anew);
        QCOMPARE(anew->machine, chosen.machine);
        QCOMPARE(anew->networks, chosen.networks);
        QVERIFY(describe(*anew).startsWith("0: 01.0=0004:04:00.0 02.0=0006:00:00.0"_L1));
        QCOMPARE(plannedAnew(HostBuilder().build(), chosen).error().code,
                 ErrorCode::InvalidArgument);
    }

    void refuses_data()
    {
        QTest::addColumn<int>("hostGpus");
        QTest::addColumn<int>("asked");
        QTest::newRow("none there") << 0 << 1;
        QTest::newRow("too many") << 2 << 3;
        QTest::newRow("more than the only one") << 1 << 2;
        QTest::newRow("zero") << 2 << 0;
        QTest::newRow("negative") << 2 << -1;
        QTest::newRow("more than a vPHB holds") << 33 << 33;
    }
    void refuses()
    {
        QFETCH(int, hostGpus);
        QFETCH(int, asked);
        HostBuilder builder;
        for (int i = 0; i < hostGpus; ++i)
            builder.plainGpu({0, static_cast<quint8>(i), 0, 0}, 1);
        const auto plan = planAutomatically(builder.build(), {asked, {}, {}});
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(!plan.error().message.contains(QLatin1StringView("1 GPUs")),
                 qPrintable(plan.error().message));
    }
};

QTEST_GUILESS_MAIN(TestPlanner)
#include "testplanner.moc"
