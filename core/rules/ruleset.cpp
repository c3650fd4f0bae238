// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/ruleset.h"

#include "core/rules/rulecontext.h"

#include <algorithm>

namespace redbud
{

namespace
{

bool wantsFixing(const Problem &problem)
{
    return problem.fix && !problem.waived && problem.severity != Severity::Info;
}

/// Does the fixes of the first rule that has one that works. False where there is none.
bool fixByOneRule(FixedPlan &fixed, const QList<Problem> &problems)
{
    QString rule;
    for (const Problem &problem : problems) {
        if (!rule.isEmpty() && problem.rule != rule)
            break;
        if (!wantsFixing(problem))
            continue;
        if (const auto next = redbud::apply(fixed.plan, problem.fix->edits)) {
            fixed.plan = *next;
            fixed.done.append(problem.fix->label);
            rule = problem.rule;
        }
    }
    return !rule.isEmpty();
}

} // namespace

QList<Problem> checkPlan(const Host &host, const Plan &plan, const CheckOptions &options)
{
    const RuleContext context(host, plan, options);
    const QSet<QString> waived(plan.waived.begin(), plan.waived.end());
    QList<Problem> problems;
    for (const Rule &rule : ruleSet()) {
        const QString id = QString::fromLatin1(rule.id);
        const qsizetype first = problems.size();
        rule.check(context, problems);
        for (qsizetype i = first; i < problems.size(); ++i) {
            problems[i].rule = id;
            problems[i].waived = waived.contains(id);
            if (problems[i].waived)
                problems[i].waivedBecause = plan.waiveReasons.value(id).text;
        }
    }
    return problems;
}

bool hasErrors(const QList<Problem> &problems)
{
    return std::ranges::any_of(problems, [](const Problem &problem) {
        return problem.severity == Severity::Error && !problem.waived;
    });
}

FixedPlan fixPlan(const Host &host, const Plan &plan, const CheckOptions &options)
{
    // Fixes of one rule can uncover work for another, a few times at most.
    const size_t mostRounds = 4 * ruleSet().size();
    FixedPlan fixed{plan, {}};
    for (size_t round = 0; round < mostRounds; ++round) {
        if (!fixByOneRule(fixed, checkPlan(host, fixed.plan, options)))
            break;
    }
    return fixed;
}

Plan applyFixes(const Host &host, const Plan &plan, const CheckOptions &options)
{
    return fixPlan(host, plan, options).plan;
}

} // namespace redbud
