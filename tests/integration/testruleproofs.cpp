// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/files.h"
#include "core/qemu/qemuprocess.h"
#include "core/qemu/qmpclient.h"
#include "core/rehearsal/rehearsedplan.h"
#include "core/rehearsal/simulatordescription.h"
#include "core/rules/ruleset.h"
#include "tests/integration/ruleproofs.h"
#include "tests/support/rehearsals.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace redbud;
using namespace redbud::test;

namespace
{

const QList<RuleProof> &allProofs()
{
    static const QList<RuleProof> proofs = refusedPlans() + refusedMachines() + lostNvLink();
    return proofs;
}

/// The QEMU that the proofs are of: Debian 12's.
CheckOptions installedQemu()
{
    return {MachineType{7, 2}};
}

Plan fixedPlan(const RuleProof &proof)
{
    return applyFixes(proof.host, proof.plan, installedQemu());
}

struct Outcome {
    QString end; ///< empty where QEMU went on
    QByteArray told;
    bool asPredicted = true;
    bool healthy = true;
};

Outcome rehearsal(const Host &host, const Plan &plan)
{
    const RehearsalReport report = rehearsed(host, plan);
    return {report.end ? report.end->text() : QString(), told(report), report.differences.isEmpty(),
            report.healthy};
}

std::unique_ptr<QemuProcess> start(const LaunchSpec &spec)
{
    auto started = QemuProcess::start(spec);
    if (!started)
        qFatal("%s", qUtf8Printable(started.error().text()));
    return std::move(*started);
}

/// QEMU ends by itself when it has built its tree.
Outcome launch(const Host &host, const Plan &plan)
{
    const QTemporaryDir folder;
    LaunchSpec spec = launchSpec(host, plan, defaultQemu());
    spec.argv << QStringLiteral("-machine")
              << QStringLiteral("dumpdtb=") + folder.filePath(QStringLiteral("guest.dtb"));
    const auto qemu = start(spec);
    const QemuEnd end = qemu->finish(60000);
    return {end.good() ? QString() : end.text(), qemu->log().join(u'\n').toUtf8(), true,
            end.good()};
}

Outcome unplug(const Host &host, const Plan &wanted)
{
    const QTemporaryDir folder;
    const Plan plan = rehearsedPlan(wanted).plan;
    const QString description = folder.filePath(QStringLiteral("host.vfiosim"));
    const QString socket = folder.filePath(QStringLiteral("qmp"));
    if (!writeFile(description, simulatorDescription(host, plan, {})))
        qFatal("cannot write %s", qUtf8Printable(description));
    LaunchSpec spec = launchSpec(host, plan, defaultQemu());
    spec.environment.insert(QStringLiteral("LD_PRELOAD"), findSimulator().value());
    spec.environment.insert(QStringLiteral("REDBUD_VFIOSIM"), description);
    spec.argv << QStringLiteral("-S") << QStringLiteral("-qmp")
              << QStringLiteral("unix:%1,server=on,wait=off").arg(socket);
    const auto qemu = start(spec);
    auto qmp = QmpClient::connect(socket, QDeadlineTimer(60000), [&] {
        qemu->pump(0);
        return qemu->isRunning();
    });
    if (!qmp)
        qFatal("%s", qUtf8Printable(qmp.error().text()));
    const auto done =
        (*qmp)->execute(QStringLiteral("device_del"),
                        {{QStringLiteral("id"), vfioId(plan.vphbs.first().devices.first().host)}});
    return {QString(), done ? QByteArray("unplugged") : done.error().text().toUtf8(), true,
            done.has_value()};
}

Outcome outcomeOf(Trial trial, const Host &host, const Plan &plan)
{
    switch (trial) {
    case Trial::Launch:
        return launch(host, plan);
    case Trial::Unplug:
        return unplug(host, plan);
    case Trial::Rehearse:
        break;
    }
    return rehearsal(host, plan);
}

} // namespace

/// What rules say of QEMU, shown on the real, unmodified one.
class TestRuleProofs : public QObject
{
    Q_OBJECT

    QTemporaryDir m_runtime;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_runtime.isValid());
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
    }

    void cleanup()
    {
        QCOMPARE(QDir(m_runtime.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void everyRuleOfQemuIsProven()
    {
        QSet<QString> proven;
        for (const RuleProof &proof : allProofs())
            proven.insert(QString::fromLatin1(proof.rule));
        for (const Rule &rule : ruleSet()) {
            QVERIFY2(proven.contains(QString::fromLatin1(rule.id)) == (rule.proof == Proof::Qemu),
                     rule.id);
        }
    }

    void isSo_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < allProofs().size(); ++i)
            QTest::addRow("%s: %s", allProofs()[i].rule, allProofs()[i].name) << i;
    }
    void isSo()
    {
        QFETCH(int, number);
        const RuleProof &proof = allProofs()[number];
        const QList<Problem> problems = checkPlan(proof.host, proof.plan, installedQemu());
        QVERIFY(std::ranges::any_of(problems, [&](const Problem &problem) {
            return problem.rule == QLatin1StringView(proof.rule);
        }));

        const Outcome outcome = outcomeOf(proof.trial, proof.host, proof.plan);
        QVERIFY2(outcome.end == QLatin1StringView(proof.end), outcome.told);
        QVERIFY2(outcome.told.contains(proof.words), outcome.told);
        QVERIFY2(outcome.asPredicted, outcome.told);
        QVERIFY(proof.shows(proof.host, proof.plan));
    }

    /// Where the fixes leave no error, QEMU has nothing to complain of either.
    void isRightWhenFixed_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < allProofs().size(); ++i) {
            const RuleProof &proof = allProofs()[i];
            const Plan fixed = fixedPlan(proof);
            if (fixed != proof.plan && !hasErrors(checkPlan(proof.host, fixed, installedQemu())))
                QTest::addRow("%s: %s", proof.rule, proof.name) << i;
        }
    }
    void isRightWhenFixed()
    {
        QFETCH(int, number);
        const RuleProof &proof = allProofs()[number];
        const Outcome outcome = outcomeOf(proof.trial, proof.host, fixedPlan(proof));
        QVERIFY2(outcome.healthy, outcome.told);
    }
};

QTEST_GUILESS_MAIN(TestRuleProofs)
#include "testruleproofs.moc"
