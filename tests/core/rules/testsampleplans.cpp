// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/host/hostsource.h"
#include "core/plan/planfile.h"
#include "core/plan/planner.h"
#include "core/rules/ruleset.h"
#include "tests/core/rules/planwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redbud;
using namespace redbud::test;

namespace
{

/// Without what is only worth knowing, such as the GPUs of a group that the plan leaves out.
/// Plans with one GPU of each socket also get a warning, for the links between the others.
QList<Problem> errorsOf(QList<Problem> problems)
{
    problems.removeIf([](const Problem &problem) { return problem.severity != Severity::Error; });
    return problems;
}

} // namespace

class TestSamplePlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void automaticPlans_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("words");
        QTest::newRow("4 GPUs") << u"ac922-4gpu"_s << u"0: g0* g1*; 1: g3* g4*"_s;
        QTest::newRow("6 GPUs") << u"ac922-6gpu"_s << u"0: g0* g1* g2*; 1: g3* g4* g5*"_s;
    }
    void automaticPlans()
    {
        QFETCH(QString, sample);
        QFETCH(QString, words);
        const auto host = loadHost(u"sample:"_s + sample);
        QVERIFY2(host, host ? "" : qPrintable(host.error().text()));
        const auto plan = planAutomatically(*host);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QCOMPARE(plan->vphbs, planFrom(*host, words).vphbs);
        QCOMPARE(plan->machine.vcpus(), 80);
        QCOMPARE(plan->machine.threads, 4);
        QCOMPARE(plan->machine.memory, 384 * GiB);
        QVERIFY(checkPlan(*host, *plan).isEmpty());

        const auto saved = parsePlan(serializePlan(*plan));
        QVERIFY(saved);
        QCOMPARE(*saved, *plan);
    }

    void mistakesOnTheSample_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("rule");
        QTest::newRow("both groups on one vPHB") << u"0: g0* g3*"_s << u"mixed-groups"_s;
        QTest::newRow("one group on two vPHBs") << u"0: g0*; 1: g1*"_s << u"split-group"_s;
        QTest::newRow("orphan") << u"0: g0* g1.0"_s << u"orphan-bridge"_s;
        QTest::newRow("root port") << u"0: g0*; 1: 0004:00:00.0"_s << u"not-assignable"_s;
        QTest::newRow("switch port") << u"0: g0*; 1: 0004:02:0a.0"_s << u"not-assignable"_s;
    }
    void mistakesOnTheSample()
    {
        QFETCH(QString, words);
        QFETCH(QString, rule);
        const auto host = loadHost(u"sample:ac922-4gpu"_s);
        QVERIFY(host);
        const QList<Problem> problems = errorsOf(checkPlan(*host, planFrom(*host, words)));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().rule, rule);
        QVERIFY(problems.first().fix);
        const Plan fixed = applyFixes(*host, planFrom(*host, words));
        QCOMPARE(errorsOf(checkPlan(*host, fixed)), QList<Problem>());
    }
};

QTEST_GUILESS_MAIN(TestSamplePlans)
#include "testsampleplans.moc"
