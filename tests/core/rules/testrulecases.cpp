// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/core/rules/hostrulecases.h"
#include "tests/core/rules/machinerulecases.h"
#include "tests/core/rules/nvlinkrulecases.h"
#include "tests/core/rules/planrulecases.h"
#include "tests/core/rules/rulehosts.h"
#include "tests/core/rules/settingsrulecases.h"

#include <QSet>
#include <QTest>

using namespace redbud;
using namespace redbud::test;

namespace
{

const QList<RuleCase> &allCases()
{
    static const QList<RuleCase> cases = planRuleCases() + groupRuleCases() + nvLinkRuleCases() +
                                         hostRuleCases() + machineRuleCases() + settingsRuleCases();
    return cases;
}

QList<Problem> ofRule(const QList<Problem> &problems, const char *rule)
{
    QList<Problem> found;
    for (const Problem &problem : problems) {
        if (problem.rule == QLatin1StringView(rule))
            found.append(problem);
    }
    return found;
}

QSet<QString> errorsIn(const QList<Problem> &problems)
{
    QSet<QString> errors;
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Error)
            errors.insert(problem.rule);
    }
    return errors;
}

} // namespace

/// Every rule: what it finds, what it leaves alone, and what its fix does.
class TestRuleCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasACase()
    {
        QSet<QString> covered;
        for (const RuleCase &one : allCases()) {
            QVERIFY2(findRule(QString::fromLatin1(one.rule)), one.rule);
            covered.insert(QString::fromLatin1(one.rule));
        }
        for (const Rule &rule : ruleSet())
            QVERIFY2(covered.contains(QString::fromLatin1(rule.id)), rule.id);
    }

    /// The table documents the gravest severity that a rule has.
    void severitiesAreThoseOfTheTable()
    {
        for (const Rule &rule : ruleSet()) {
            Severity gravest = Severity::Info;
            for (const RuleCase &one : allCases()) {
                if (qstrcmp(one.rule, rule.id) == 0)
                    gravest = std::min(gravest, one.severity);
            }
            QVERIFY2(gravest == rule.severity, rule.id);
        }
    }

    void notices_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < allCases().size(); ++i)
            QTest::addRow("%s: %s", allCases()[i].rule, allCases()[i].name) << i;
    }
    void notices()
    {
        QFETCH(int, number);
        const RuleCase &one = allCases()[number];
        Situation situation = one.before;
        QCOMPARE(summary(ofRule(situation.check(), one.rule)), QString());

        one.change(situation);
        const QList<Problem> all = situation.check();
        const QList<Problem> found = ofRule(all, one.rule);
        QVERIFY2(!found.isEmpty(), qPrintable(summary(all)));
        for (const Problem &problem : found) {
            QCOMPARE(severityName(problem.severity), severityName(one.severity));
            QVERIFY2(!problem.message.contains(u'%'), qPrintable(problem.message));
            QVERIFY2(problem.message.endsWith(u'.'), qPrintable(problem.message));
            QVERIFY2(!problem.message.contains(QStringLiteral("  ")), qPrintable(problem.message));
            QCOMPARE(problem.fix.has_value(), one.fixable == Fixable::Yes);
        }
        if (one.fixable == Fixable::No)
            return;

        const auto fixed = redbud::apply(situation.plan, found.first().fix->edits);
        QVERIFY2(fixed, fixed ? "" : qPrintable(fixed.error().text()));
        situation.plan = *fixed;
        const QList<Problem> left = situation.check();
        QCOMPARE(summary(ofRule(left, one.rule)), QString());
        QVERIFY2((errorsIn(left) - errorsIn(all)).isEmpty(), qPrintable(summary(left)));
        QVERIFY2(!found.first().fix->label.contains(u'%'), qPrintable(found.first().fix->label));
    }

    /// A host of which a scan could tell nothing beside its devices.
    void silentWhereNothingIsKnown()
    {
        Situation situation = wholeServer();
        Host &host = situation.host;
        host.resources = {};
        host.numaNodes.clear();
        host.support = {};
        host.pageSize.reset();
        for (PciDevice &device : host.devices) {
            device.driver.reset();
            device.numaNode.reset();
            device.inUse.reset();
        }
        situation.plan.machine.cores = 4000;
        situation.plan.machine.memory = 16 * TiB;
        situation.plan.machine.hugePages = 2 * MiB;
        QCOMPARE(summary(situation.check()), QString());
    }

    /// Where the host gives NVLink2 to no guest, QEMU does nothing of what these rules say.
    void silentOfNvLink2WhereThereIsNone_data()
    {
        QTest::addColumn<int>("number");
        const QStringList ofPlainGpus{QStringLiteral("bars-too-large"),
                                      QStringLiteral("peers-split")};
        for (int i = 0; i < nvLinkRuleCases().size(); ++i) {
            const RuleCase one = nvLinkRuleCases()[i];
            if (!ofPlainGpus.contains(QLatin1StringView(one.rule)))
                QTest::addRow("%s: %s", one.rule, one.name) << i;
        }
    }
    void silentOfNvLink2WhereThereIsNone()
    {
        QFETCH(int, number);
        const RuleCase one = nvLinkRuleCases()[number];
        Situation situation = one.before;
        one.change(situation);
        situation.host.support = {false, {QStringLiteral("Linux 5.13.1 is too new.")}};
        QCOMPARE(summary(ofRule(situation.check(), one.rule)), QString());
    }

    void mixesGroupsFreelyWithoutNvLink2()
    {
        Situation situation = serverWith(QStringLiteral("0: g0* 0003:01:00.0"));
        QCOMPARE(ofRule(situation.check(), "foreign-group").size(), 1);
        situation.host.support = {false, {QStringLiteral("Linux 5.13.1 is too new.")}};
        QCOMPARE(ofRule(situation.check(), "foreign-group").size(), 0);
        const QList<Problem> mixed = ofRule(situation.check(), "mixed-groups");
        QCOMPARE(mixed.size(), 1);
        QVERIFY(mixed.first().severity == Severity::Info);
        QCOMPARE(applyFixes(situation.host, situation.plan, situation.options).vphbs,
                 situation.plan.vphbs);
    }

    /// GPUs whose peers cannot be had are no reason to complain.
    void peers_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("split");
        QTest::newRow("one GPU") << QStringLiteral("0: g0*") << false;
        QTest::newRow("a socket") << QStringLiteral("0: g0* g1*") << false;
        QTest::newRow("a socket and one") << QStringLiteral("0: g0* g1*; 1: g3*") << false;
        QTest::newRow("all") << QStringLiteral("0: g0* g1*; 1: g3* g4*") << false;
        QTest::newRow("one of each") << QStringLiteral("0: g1*; 1: g4*") << true;
    }
    void peers()
    {
        QFETCH(QString, words);
        QFETCH(bool, split);
        const Situation situation = withPeers(words);
        QCOMPARE(!ofRule(situation.check(), "peers-split").isEmpty(), split);
    }

    /// A repair takes no GPU from the host that the host needs.
    void peersThatAreBusy()
    {
        Situation situation = withPeers(QStringLiteral("0: g1*; 1: g4*"));
        const auto found = [&] { return ofRule(situation.check(), "peers-split"); };
        const auto isTaken = [&](const char *gpu) {
            const auto fixed = redbud::apply(situation.plan, found().first().fix->edits);
            return fixed && fixed->positionOf(addressOf(gpu)) >= 0;
        };
        QVERIFY(isTaken("0035:03:00.0"));
        situation.device("0035:03:00.0").inUse = {QStringLiteral("used by python3")};
        QVERIFY(isTaken("0004:04:00.0"));
        // What the driver does at every start is not in the way of a plan.
        situation.device("0004:04:00.0").inUse = {QStringLiteral("its memory is online")};
        gpuOf(situation.host, "0004:04:00.0").memory->online = true;
        QVERIFY(isTaken("0004:04:00.0"));
        situation.device("0004:04:00.0").inUse->append(QStringLiteral("used by python3"));
        QCOMPARE(found().size(), 1);
        QVERIFY(!found().first().fix);
    }

    /// The peer's group decides where it goes: with groups of one GPU each, to a new vPHB.
    void peersOfOtherGroups()
    {
        Situation situation;
        situation.host = ac922Host(2, Grouping::PerGpu);
        situation.plan = planFrom(situation.host, QStringLiteral("0: g0*; 1: g3*"));
        for (Gpu &gpu : situation.host.gpus)
            gpu.peers = withPeers(QString()).host.gpu(gpu.address)->peers;
        const QList<Problem> found = ofRule(situation.check(), "peers-split");
        QCOMPARE(found.size(), 1);
        situation.plan = *redbud::apply(situation.plan, found.first().fix->edits);
        QCOMPARE(summary(situation.check()), QString());
        QCOMPARE(wordsOf(situation.plan),
                 wordsOf(planFrom(situation.host, QStringLiteral("0:; 1: g3*; 2: g4*"))));
    }

    void namesTheNewestTypeOfTheQemu()
    {
        Situation situation = wholeServer();
        situation.plan.machine.type = QStringLiteral("pseries");
        const auto typeWith = [&](std::optional<MachineType> newest) {
            situation.options.newestMachine = newest;
            return applyFixes(situation.host, situation.plan, situation.options).machine.type;
        };
        QCOMPARE(typeWith({}), QStringLiteral("pseries-7.2"));
        QCOMPARE(typeWith(MachineType{6, 1}), QStringLiteral("pseries-6.1"));
        QCOMPARE(typeWith(MachineType{9, 0}), QStringLiteral("pseries-8.1"));
    }
};

QTEST_GUILESS_MAIN(TestRuleCases)
#include "testrulecases.moc"
