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

/// The plan with the fixes of the first rule that has one that works.
std::optional<Plan> fixedByOneRule(const Plan &plan, const QList<Problem> &problems)
{
    std::optional<Plan> fixed;
    QString rule;
    for (const Problem &problem : problems) {
        if (fixed && problem.rule != rule)
            break;
        if (!wantsFixing(problem))
            continue;
        if (const auto next = redbud::apply(fixed ? *fixed : plan, problem.fix->edits)) {
            fixed = *next;
            rule = problem.rule;
        }
    }
    return fixed;
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
                problems[i].waivedBecause = plan.waiveReasons.value(id);
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

Plan applyFixes(const Host &host, const Plan &plan, const CheckOptions &options)
{
    // Fixes of one rule can uncover work for another, a few times at most.
    const size_t mostRounds = 4 * ruleSet().size();
    Plan fixed = plan;
    for (size_t round = 0; round < mostRounds; ++round) {
        const auto next = fixedByOneRule(fixed, checkPlan(host, fixed, options));
        if (!next)
            break;
        fixed = *next;
    }
    return fixed;
}

} // namespace redbud
