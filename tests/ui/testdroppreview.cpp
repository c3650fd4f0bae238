// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/ruleset.h"
#include "tests/support/handmadehosts.h"
#include "tests/support/samples.h"
#include "ui/document/deviceedits.h"
#include "ui/document/droppreview.h"

#include <QTest>

namespace redbud
{

using namespace Qt::StringLiterals;
using Verdict = DropPreview::Verdict;

/// What is said of drops on an AC922 with its automatic plan: GPU0 and GPU1 on vPHB 0, GPU3 and
/// GPU4 on vPHB 1.
class TestDropPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_plan = test::automaticPlan(m_host); }
    void placing_data();
    void placing();
    void removing_data();
    void removing();
    void saysTheGravestProblem();
    void settlesProblems();
    void waivedProblemsCostNothing();
    void presentProblemsAreNotCounted();

private:
    DropPreview place(const QList<PciAddress> &devices, int vphb, bool alone = false) const
    {
        return previewPlacing(m_host, m_plan, checkPlan(m_host, m_plan),
                              alone ? devices : withBridges(m_host, devices), vphb);
    }

    /// The plan after a drop.
    Plan placed(const QList<PciAddress> &devices, int vphb) const
    {
        return redbud::apply(m_plan, placeEdits(m_host, m_plan, withBridges(m_host, devices), vphb))
            .value();
    }

    const Host m_host = test::ac922Host();
    const PciAddress m_gpu0 = test::addressOf("0004:04:00.0");
    const PciAddress m_gpu3 = test::addressOf("0035:03:00.0");
    const PciAddress m_card = test::addressOf("0003:01:00.0");
    const PciAddress m_cardToo = test::addressOf("0003:01:00.1");
    const PciAddress m_disk = test::addressOf("0000:01:00.0");
    const PciAddress m_rootPort = test::addressOf("0004:00:00.0");
    Plan m_plan;
};

void TestDropPreview::placing_data()
{
    QTest::addColumn<QList<PciAddress>>("devices");
    QTest::addColumn<int>("vphb");
    QTest::addColumn<bool>("alone");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("action");
    using Devices = QList<PciAddress>;
    QTest::newRow("both functions to a new vPHB") << Devices{m_card, m_cardToo} << 2 << false
                                                  << Verdict::Fine << u"Move 2 devices to vPHB 2"_s;
    QTest::newRow("GPU of another group") << Devices{m_gpu3} << 0 << false << Verdict::Wrong
                                          << u"Move GPU3 with 3 bridges to vPHB 0"_s;
    QTest::newRow("GPU without its bridges")
        << Devices{m_gpu0} << 2 << true << Verdict::Wrong << u"Move GPU0 to vPHB 2"_s;
    QTest::newRow("disk in use") << Devices{m_disk} << 2 << false << Verdict::Costs
                                 << u"Move 0000:01:00.0 to vPHB 2"_s;
    QTest::newRow("half a card") << Devices{m_card} << 2 << false << Verdict::Costs
                                 << u"Move 0003:01:00.0 to vPHB 2"_s;
    QTest::newRow("bridge of the PCI tree") << Devices{m_rootPort} << 0 << false
                                            << Verdict::Impossible << u"This stays with the host"_s;
    QTest::newRow("nothing at all")
        << Devices{} << 0 << false << Verdict::Impossible << u"This stays with the host"_s;
    QTest::newRow("bridge of the PCI tree with others")
        << Devices{m_rootPort, m_card, m_cardToo} << 2 << false << Verdict::Fine
        << u"Move 2 devices to vPHB 2"_s;
    QTest::newRow("no such vPHB") << Devices{m_card} << -1 << false << Verdict::Impossible
                                  << u"Move 0003:01:00.0 to vPHB -1"_s;
}

void TestDropPreview::placing()
{
    QFETCH(QList<PciAddress>, devices);
    QFETCH(int, vphb);
    QFETCH(bool, alone);
    const DropPreview preview = place(devices, vphb, alone);
    QTEST(preview.verdict, "verdict");
    QTEST(preview.action, "action");
    QVERIFY(!preview.outcome.isEmpty());
}

void TestDropPreview::removing_data()
{
    QTest::addColumn<QList<PciAddress>>("devices");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("action");
    using Devices = QList<PciAddress>;
    QTest::newRow("not in the plan")
        << Devices{m_card} << Verdict::Nothing << u"Leave 0003:01:00.0 with the host"_s;
    QTest::newRow("GPU with its bridges") << withBridges(m_host, {m_gpu0}) << Verdict::Costs
                                          << u"Give GPU0 with 3 bridges back to the host"_s;
    QTest::newRow("GPU alone") << Devices{m_gpu0} << Verdict::Wrong
                               << u"Give GPU0 back to the host"_s;
    // Only what is in the plan goes back.
    QTest::newRow("GPU and a card that is not in the plan")
        << withBridges(m_host, {m_gpu0, m_card}) << Verdict::Costs
        << u"Give GPU0 with 3 bridges back to the host"_s;
}

void TestDropPreview::removing()
{
    QFETCH(QList<PciAddress>, devices);
    const DropPreview preview = previewRemoving(m_host, m_plan, checkPlan(m_host, m_plan), devices);
    QTEST(preview.verdict, "verdict");
    QTEST(preview.action, "action");
    QVERIFY(!preview.outcome.isEmpty());
}

void TestDropPreview::saysTheGravestProblem()
{
    const DropPreview preview = place({m_gpu3}, 0);
    const QList<Problem> present = checkPlan(m_host, m_plan);
    const QList<Problem> then = checkPlan(m_host, placed({m_gpu3}, 0));
    int added = 0;
    bool isThere = false;
    for (const Problem &problem : then) {
        if (present.contains(problem))
            continue;
        ++added;
        isThere |=
            problem.severity == Severity::Error && preview.outcome.startsWith(problem.message);
    }
    QVERIFY(isThere);
    QVERIFY(added > 2);
    QVERIFY2(preview.outcome.endsWith(u" And %1 more problems."_s.arg(added - 1)),
             qPrintable(preview.outcome));
}

void TestDropPreview::settlesProblems()
{
    m_plan = placed({m_gpu3}, 0);
    const DropPreview preview = place({m_gpu3}, 1);
    QCOMPARE(preview.verdict, Verdict::Fine);
    QVERIFY2(preview.outcome.startsWith(u"Settles "_s), qPrintable(preview.outcome));
    // And where nothing is settled:
    m_plan = test::automaticPlan(m_host);
    QCOMPARE(place({m_card, m_cardToo}, 2).outcome, u"No new problems."_s);
}

void TestDropPreview::waivedProblemsCostNothing()
{
    const QList<Problem> then = checkPlan(m_host, placed({m_gpu3}, 0));
    for (const Problem &problem : then) {
        if (!m_plan.waived.contains(problem.rule))
            m_plan.waived.append(problem.rule);
    }
    const DropPreview preview = place({m_gpu3}, 0);
    QCOMPARE(preview.verdict, Verdict::Fine);
    QCOMPARE(preview.outcome, u"No new problems."_s);
}

void TestDropPreview::presentProblemsAreNotCounted()
{
    m_plan = placed({m_gpu3}, 0);
    QVERIFY(!checkPlan(m_host, m_plan).isEmpty());
    QCOMPARE(place({m_card, m_cardToo}, 2).verdict, Verdict::Fine);
}

} // namespace redbud

QTEST_GUILESS_MAIN(redbud::TestDropPreview)
#include "testdroppreview.moc"
