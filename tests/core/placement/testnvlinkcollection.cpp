// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/placement/nvlinkcollection.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace redbud;
using namespace redbud::test;

class TestNvLinkCollection : public QObject
{
    Q_OBJECT

    Host m_host = sampleHost(QStringLiteral("ac922-4gpu"));

    NvLinkCollection collect(const Host &host, std::initializer_list<const char *> devices) const
    {
        const Plan plan = planWith({{0, devices}});
        return collectNvLink(host, plan.vphbs.constFirst());
    }

private Q_SLOTS:
    void aWholeGroupWorks()
    {
        const Plan plan = automaticPlan(m_host);
        const NvLinkCollection found = collectNvLink(m_host, plan.vphbs.at(1));
        QVERIFY(found.works());
        QCOMPARE(found.slots.size(), 2);
        QCOMPARE(found.slots[0].tgt, quint64(0xc0000000000));
        QCOMPARE(found.slots[0].links.size(), 3);
        QCOMPARE(found.groups, QList<int>{10});
        QCOMPARE(found.advertisedAtsds, 6);
        QCOMPARE(found.numaIds, 2);
    }

    void ordinaryDevicesTakeNoPart()
    {
        QCOMPARE(collect(m_host, {"0000:01:00.0"}).outcome, NvLinkOutcome::None);
        QCOMPARE(collect(m_host, {}).outcome, NvLinkOutcome::None);
    }

    void unknownDevicesAreLeftOut()
    {
        QCOMPARE(collect(m_host, {"0abc:01:00.0"}).outcome, NvLinkOutcome::None);
    }

    void gpuAloneWorksWithoutAtsd()
    {
        const NvLinkCollection found = collect(m_host, {"0004:04:00.0"});
        QVERIFY(found.works());
        QCOMPARE(found.advertisedAtsds, 0);
    }

    void bridgesAlone()
    {
        QCOMPARE(collect(m_host, {"0006:00:00.0", "0006:00:00.1"}).outcome, NvLinkOutcome::NoGpu);
    }

    void orphanBesideAnotherGpu()
    {
        QCOMPARE(collect(m_host, {"0004:04:00.0", "0006:00:01.0"}).outcome,
                 NvLinkOutcome::OrphanCrash);
    }

    void bridgeWithoutAtsdAborts()
    {
        Host host = m_host;
        bridgeOf(host, "0006:00:00.1").atsd = false;
        QCOMPARE(collect(host, {"0004:04:00.0", "0006:00:00.0", "0006:00:00.1"}).outcome,
                 NvLinkOutcome::MissingAtsd);
        QCOMPARE(collect(host, {"0006:00:00.1"}).outcome, NvLinkOutcome::MissingAtsd);
    }

    void fourLinks()
    {
        Host host = m_host;
        bridgeOf(host, "0006:00:01.0").tgt = gpuOf(host, "0004:04:00.0").tgt;
        const auto found = collect(
            host, {"0004:04:00.0", "0006:00:00.0", "0006:00:00.1", "0006:00:00.2", "0006:00:01.0"});
        QCOMPARE(found.outcome, NvLinkOutcome::TooManyLinks);
        QCOMPARE(found.numaIds, 1);
        QCOMPARE(found.advertisedAtsds, 0);
    }

    void twoGpusWithOneTarget()
    {
        Host host = m_host;
        gpuOf(host, "0004:05:00.0").tgt = gpuOf(host, "0004:04:00.0").tgt;
        QCOMPARE(collect(host, {"0004:04:00.0", "0004:05:00.0"}).outcome,
                 NvLinkOutcome::DuplicateGpu);
    }

    void twoGroupsLoseTheAtsds()
    {
        const auto found = collect(m_host, {"0004:04:00.0", "0006:00:00.0", "0035:03:00.0"});
        QVERIFY(found.works());
        QCOMPARE(found.groups, (QList<int>{5, 10}));
        QCOMPARE(found.advertisedAtsds, 0);
        // Any device of another group does it, not only a GPU.
        QCOMPARE(collect(m_host, {"0004:04:00.0", "0006:00:00.0", "0000:01:00.0"}).advertisedAtsds,
                 0);
    }

    void busOrderDecidesNotPlanOrder()
    {
        Plan plan = planWith({{0, {"0004:04:00.0", "0004:05:00.0"}}});
        plan.vphbs[0].devices[0].slot = {9, 0};
        const auto found = collectNvLink(m_host, plan.vphbs[0]);
        QCOMPARE(found.slots[0].gpu->host, addressOf("0004:05:00.0"));
    }

    void bridgeOfAnEmptySocketTakesNoPart()
    {
        Host host = m_host;
        bridgeOf(host, "0006:00:01.0").gpu.reset();
        QVERIFY(collect(host, {"0004:04:00.0", "0006:00:00.0", "0006:00:01.0"}).works());
    }
};

QTEST_GUILESS_MAIN(TestNvLinkCollection)
#include "testnvlinkcollection.moc"
