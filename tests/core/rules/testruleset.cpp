// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/ruleset.h"
#include "tests/core/rules/planwords.h"
#include "tests/core/rules/rulehosts.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redbud;
using namespace redbud::test;

class TestRuleSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixesAll_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("left");
        QTest::newRow("two groups")
            << u"four"_s << u"0: g0* g1* g3* g4*"_s << u"0: g0* g1*; 1: g3* g4*"_s << QString();
        QTest::newRow("two groups, shuffled")
            << u"four"_s << u"0: g0 g3.0 g0.0 g3 g0.1 g3.1 g0.2 g3.2 g1*"_s
            << u"0: g0* g1*; 1: g3*"_s << QString();
        QTest::newRow("a group that has a vPHB already")
            << u"four"_s << u"4: g0* g3*; 2: g4*"_s << u"4: g0*; 2: g4* g3*"_s << QString();
        QTest::newRow("orphans come home in function order")
            << u"four"_s << u"0: g0 g0.0 g1*; 1: g3* g0.2 g0.1"_s << u"0: g0* g1*; 1: g3*"_s
            << QString();
        QTest::newRow("missing bridges come after their GPU")
            << u"four"_s << u"0: g0 g0.1 g1"_s << u"0: g0* g1*"_s << QString();
        QTest::newRow("an orphan without GPU goes")
            << u"four"_s << u"0: g0* g1.1"_s << u"0: g0*"_s << QString();
        QTest::newRow("repeated indices") << u"four"_s << u"0: g0*; 0: g3*; 0:; 77: 0005:01:00.0"_s
                                          << u"0: g0*; 1: g3*; 2:; 3: 0005:01:00.0"_s << QString();
        QTest::newRow("unknown, root port and twice")
            << u"four"_s << u"0: g0* 0009:00:00.0 0004:00:00.0 g0.1"_s << u"0: g0*"_s << QString();
        QTest::newRow("information stays")
            << u"cards"_s << u"0: 0000:00:00.0 0000:01:00.0"_s << u"0: 0000:00:00.0 0000:01:00.0"_s
            << u"info mixed-groups"_s;
        QTest::newRow("old firmware") << u"old firmware"_s << u"0: g0* g1*"_s << u"0: g0 g0.0 g1"_s
                                      << u"error missing-bridges"_s;
        QTest::newRow("four links")
            << u"four links"_s << u"0: g0*"_s << u"0: g0 g0.0 g0.1 g0.2"_s << QString();
        QTest::newRow("nine ATSDs") << u"three times three"_s << u"0: g0* g1* g2*"_s
                                    << u"0: g0* g1* g2 g2.0 g2.1"_s << u"warning missing-bridges"_s;
        QTest::newRow("eight GPUs") << u"eight GPUs"_s << u"0: g0* g1* g2* g3* g4* g5* g6* g7*"_s
                                    << u"0: g0* g1* g2* g3* g4* g5*"_s << QString();
    }
    void fixesAll()
    {
        QFETCH(QString, host);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, left);
        const Host made = hostNamed(host);
        const Plan fixed = applyFixes(made, planFrom(made, before));
        QCOMPARE(wordsOf(fixed), wordsOf(planFrom(made, after)));
        QCOMPARE(summary(checkPlan(made, fixed)), left);
    }

    void waivedProblemsAreNotFixed()
    {
        const Host host = fourGpuHost();
        Plan plan = planFrom(host, u"0: g0* g3*"_s);
        plan.waived = {u"mixed-groups"_s};
        QCOMPARE(applyFixes(host, plan), plan);
        QVERIFY(!hasErrors(checkPlan(host, plan)));
        plan.waived.clear();
        QVERIFY(hasErrors(checkPlan(host, plan)));
    }

    void hasNoFixWhereNothingFits()
    {
        const Host host = fourGpuHost();
        QString others;
        for (int index = 1; index <= 30; ++index)
            others += u"; %1:"_s.arg(index);
        const QList<Problem> mixed = checkPlan(host, planFrom(host, u"0: g0* g3*"_s + others));
        QCOMPARE(summary(mixed), u"error mixed-groups"_s);
        QVERIFY(!mixed.first().fix);

        const QList<Problem> large = checkPlan(host, planFrom(host, u"0:; 31:"_s + others));
        QCOMPARE(summary(large), u"error vphb-index-too-large"_s);
        QVERIFY(!large.first().fix);
    }

    void namesPlaces()
    {
        const Host host = fourGpuHost();
        const QList<Problem> problems = checkPlan(host, planFrom(host, u"0: g0*; 3: g3* g1.0"_s));
        const auto orphan = std::ranges::find(problems, u"orphan-bridge"_s, &Problem::rule);
        QVERIFY(orphan != problems.end());
        QCOMPARE(orphan->where, (QList<Place>{PciAddress{6, 0, 1, 0}, VphbIndex{3}}));
        QVERIFY(orphan->message.contains(u"0006:00:01.0"));
        QVERIFY(orphan->message.contains(u"GPU1 (0004:05:00.0)"));
        QVERIFY(orphan->message.contains(u"vPHB 3"));
        QVERIFY(orphan->message.contains(u"crash"));
    }

    void rulesAreDocumented()
    {
        QSet<QString> ids;
        for (const Rule &rule : ruleSet()) {
            const QString id = QString::fromLatin1(rule.id);
            QVERIFY(!ids.contains(id));
            ids.insert(id);
            QCOMPARE(findRule(id), &rule);
            QVERIFY(qstrlen(rule.title) > 10 && qstrlen(rule.explanation) > 40);
        }
        QCOMPARE(findRule(u"mixed"), nullptr);
    }

    void writesJson()
    {
        Problem problem;
        problem.rule = u"orphan-bridge"_s;
        problem.where = {PciAddress{6, 0, 0, 1}, VphbIndex{0}};
        problem.message = u"m"_s;
        problem.fix = Fix{u"f"_s, {}};
        Problem waived = problem;
        waived.severity = Severity::Info;
        waived.fix.reset();
        waived.waived = true;
        QCOMPARE(QJsonDocument(toJson(QList{problem, waived})).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"problems":[)"
                            R"({"fix":"f","message":"m","rule":"orphan-bridge",)"
                            R"("severity":"error","waived":false,"where":["0006:00:00.1",0]},)"
                            R"({"fix":null,"message":"m","rule":"orphan-bridge",)"
                            R"("severity":"info","waived":true,"where":["0006:00:00.1",0]}],)"
                            R"("schema":"redbud/problems/1"})"));
    }
};

QTEST_GUILESS_MAIN(TestRuleSet)
#include "testruleset.moc"
