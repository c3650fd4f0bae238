// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/preflightcontext.h"

#include "core/rules/ruleset.h"

#include <algorithm>

namespace redbud
{

namespace
{

CheckOptions checkOptions(const PreflightFacts &facts)
{
    CheckOptions options;
    if (facts.qemu)
        options.newestMachine = facts.qemu->newestMachine();
    return options;
}

QList<Problem> problemsOf(const Host &host, const Plan &plan, const Plan &started,
                          const PreflightFacts &facts, const PreflightOptions &options)
{
    QList<Problem> problems = checkPlan(host, plan, checkOptions(facts));
    if (!options.simulated)
        return problems;
    const QList<Problem> left = checkPlan(host, started, checkOptions(facts));
    problems.removeIf([&left](const Problem &problem) {
        return std::ranges::none_of(left, [&problem](const Problem &other) {
            return other.rule == problem.rule && other.where == problem.where;
        });
    });
    return problems;
}

Result<BindPlan> bindingOf(const Host &host, const Plan &plan, const PreflightFacts &facts,
                           const PreflightOptions &options)
{
    BindRequest request = options.binding;
    request.devices = devicesOf(plan);
    if (options.simulated || request.devices.isEmpty())
        return BindPlan();
    return planBinding(host, facts.binding, request);
}

} // namespace

PreflightContext::PreflightContext(const Host &host, const Plan &plan, const PreflightFacts &facts,
                                   const PreflightOptions &options)
    : m_host(host)
    , m_plan(plan)
    , m_facts(facts)
    , m_options(options)
    , m_devices(findDevices(host, plan))
    , m_started(startedPlan(plan, facts.files, options.simulated))
    , m_problems(problemsOf(host, plan, m_started, facts, options))
    , m_binding(bindingOf(host, plan, facts, options))
{
}

const QemuAbilities *PreflightContext::qemu() const
{
    return m_facts.qemu ? &*m_facts.qemu : nullptr;
}

PreflightItem::Level PreflightContext::errorUnlessWaived(const QString &rule) const
{
    return m_plan.waived.contains(rule) ? Level::Warning : Level::Error;
}

bool PreflightContext::mayBeFixed(const Problem &problem) const
{
    return problem.fix && !problem.waived && !m_devices.areOfAnotherHost();
}

std::optional<PreflightFix> PreflightContext::fixOfRule(const QString &rule) const
{
    const bool fixable = std::ranges::any_of(m_problems, [&](const Problem &problem) {
        return problem.rule == rule && mayBeFixed(problem);
    });
    return fixable ? std::optional(PreflightFix::PlanFixes) : std::nullopt;
}

bool PreflightContext::willDo(const std::function<bool(const BindStep &)> &isWanted) const
{
    return m_options.willBind && m_binding && !m_binding->isRefused() &&
           std::ranges::any_of(m_binding->steps, isWanted);
}

} // namespace redbud
