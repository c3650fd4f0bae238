// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/preflightcontext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// Rules of which another check knows more: the state of this very moment, and what to do about it.
const QSet<QString> &betterKnown()
{
    static const QSet<QString> rules{u"too-much-memory"_s, u"huge-page-size"_s,
                                     u"huge-page-shortage"_s, u"huge-pages-beyond-gpus"_s,
                                     u"memlock-limit"_s};
    return rules;
}

/// The same of bindings. Simulated devices need none.
const QSet<QString> &ofBindings()
{
    static const QSet<QString> rules{u"device-in-use"_s, u"gpu-memory-online"_s,
                                     u"group-rest-in-use"_s};
    return rules;
}

PreflightItem itemOf(const Problem &problem, bool mayBeFixed)
{
    PreflightItem item;
    item.id = problem.rule;
    item.level = problem.severity == Severity::Error && !problem.waived
                     ? PreflightItem::Level::Error
                     : PreflightItem::Level::Warning;
    item.text =
        problem.waived ? PreflightContext::tr("Waived: %1").arg(problem.message) : problem.message;
    item.where = problem.where;
    if (mayBeFixed)
        item.fix = PreflightFix::PlanFixes;
    return item;
}

} // namespace

void checkRules(const PreflightContext &context, QList<PreflightItem> &items)
{
    const qsizetype before = items.size();
    for (const Problem &problem : context.problems()) {
        if (problem.severity != Severity::Info && !betterKnown().contains(problem.rule) &&
            !ofBindings().contains(problem.rule))
            items.append(itemOf(problem, context.mayBeFixed(problem)));
    }
    if (items.size() == before)
        items.append({u"rules"_s, PreflightItem::Level::Good,
                      PreflightContext::tr("The plan keeps all rules.")});
}

} // namespace redbud
