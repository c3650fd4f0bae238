// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/plan/pinningproposal.h"
#include "core/qemu/pinning.h"
#include "tests/support/handmadehosts.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace redbud;
using namespace redbud::test;

namespace
{

CpuPinning pin(const char *vcpus, const char *hostCpus)
{
    return {CpuSet::parse(QString::fromLatin1(vcpus)).value(),
            CpuSet::parse(QString::fromLatin1(hostCpus)).value(),
            {}};
}

QString textOf(const QList<CpuPinning> &pinning)
{
    QStringList words;
    for (const CpuPinning &one : pinning)
        words += one.vcpus.toString() + u'=' + one.hostCpus.toString();
    return words.join(u' ');
}

Plan planOfBothSockets()
{
    Plan plan = planWith({{0, {"0004:04:00.0"}}, {1, {"0035:03:00.0"}}});
    plan.machine.cores = 8;
    return plan;
}

} // namespace

class TestPinning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVcpuOnce()
    {
        Plan plan = planWith({});
        plan.machine.cores = 4;
        plan.machine.pinning = {pin("2-9", "40"), pin("0-2", "0-7"), pin("3", "1")};
        const QList<VcpuPinning> expected{
            {0, CpuSet(0, 7)}, {1, CpuSet(0, 7)}, {2, CpuSet(40, 40)}, {3, CpuSet(40, 40)}};
        QCOMPARE(pinningOf(plan), expected);
        plan.machine.pinning.clear();
        QCOMPARE(pinningOf(plan), QList<VcpuPinning>());
    }

    void proposesWhatIsBesideTheGpus()
    {
        const Host host = ac922Host();
        Plan plan = planWith({{0, {"0035:03:00.0", "0007:00:00.0"}}});
        plan.machine.cores = 8;
        QCOMPARE(textOf(proposedPinning(host, plan)), QStringLiteral("0-7=80-159"));
        QCOMPARE(textOf(proposedPinning(host, planOfBothSockets())), QStringLiteral("0-7=0-159"));
    }

    void guestNodesGoToTheirGpus()
    {
        Plan plan = planOfBothSockets();
        plan.numaNodes = {{GiB, 2, {}}, {GiB, 4, {}}, {GiB, 1, {}}};
        plan.vphbs[0].numaNode = 1;
        plan.vphbs[1].numaNode = 0;
        QCOMPARE(textOf(proposedPinning(ac922Host(), plan)),
                 QStringLiteral("0-1=80-159 2-5=0-79 6-7=0-159"));
    }

    void proposesNothingWithoutKnowledge()
    {
        Host host = ac922Host();
        QVERIFY(proposedPinning(host, planWith({{0, {"0003:01:00.0"}}})).isEmpty());
        for (NumaNode &node : host.numaNodes)
            node.cpuSet = {};
        QVERIFY(proposedPinning(host, planOfBothSockets()).isEmpty());
        // The device itself may tell what its node does not.
        deviceOf(host, "0004:04:00.0").localCpus = QStringLiteral("0-15");
        QCOMPARE(textOf(proposedPinning(host, planOfBothSockets())), QStringLiteral("0-7=0-15"));
    }

    /// The scan finds the numbers of the processors in a captured host.
    void samplesTellTheirProcessors()
    {
        const Host host = sampleHost(QStringLiteral("ac922-4gpu"));
        QVERIFY(!host.resources.onlineCpus.isEmpty());
        const Plan plan = automaticPlan(host);
        const QList<CpuPinning> proposal = proposedPinning(host, plan);
        QCOMPARE(proposal.size(), 1);
        QCOMPARE(proposal.first().vcpus, CpuSet(0, plan.machine.vcpus() - 1));
        QVERIFY(proposal.first().hostCpus.without(host.resources.onlineCpus).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPinning)
#include "testpinning.moc"
