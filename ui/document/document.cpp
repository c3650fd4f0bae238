// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/document/document.h"

#include "core/plan/planfile.h"
#include "core/rules/ruleset.h"
#include "ui/document/plancommand.h"

#include <memory>

namespace redbud
{

Document::Document(QObject *parent)
    : QObject(parent)
    , m_plan(emptyPlan())
    , m_savedPlan(m_plan)
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this,
            [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
}

const Host &Document::host() const
{
    static const Host none;
    return m_host ? *m_host : none;
}

Plan Document::emptyPlan()
{
    Plan plan;
    plan.name = QStringLiteral("v100-vm");
    plan.machine.type = QStringLiteral("pseries-7.2");
    plan.vphbs.append(Vphb{});
    return plan;
}

void Document::setHost(const Host &host)
{
    m_host = host;
    judge();
    Q_EMIT hostChanged();
    Q_EMIT problemsChanged();
}

void Document::judgeAgain()
{
    judge();
    Q_EMIT problemsChanged();
}

void Document::start(const Plan &plan, const QString &file)
{
    m_undoStack.clear();
    m_file = file;
    m_savedPlan = plan;
    setPlan(plan);
    Q_EMIT fileChanged();
}

Result<void> Document::open(const QString &file)
{
    const Result<Plan> plan = loadPlan(file);
    if (!plan)
        return failure(plan.error());
    start(*plan, file);
    return {};
}

Result<void> Document::save(const QString &file)
{
    if (Result<void> saved = savePlan(m_plan, file); !saved)
        return saved;
    m_file = file;
    m_savedPlan = m_plan;
    m_undoStack.setClean();
    Q_EMIT fileChanged();
    return {};
}

Result<void> Document::edit(const QString &text, const QList<PlanEdit> &edits)
{
    const Result<Plan> changed = redbud::apply(m_plan, edits);
    if (!changed)
        return failure(changed.error());
    if (*changed != m_plan)
        m_undoStack.push(new PlanCommand(*this, text, *changed, edits));
    return {};
}

Result<void> Document::editField(const QString &field, const QString &text,
                                 const QList<PlanEdit> &edits)
{
    const PlanCommand *last = lastStepOf(field);
    const Result<Plan> changed = redbud::apply(last ? last->before() : m_plan, edits);
    if (!changed)
        return failure(changed.error());
    if (*changed == m_plan)
        return {};
    auto command = std::make_unique<PlanCommand>(*this, text, *changed, edits);
    command->setField(field);
    m_undoStack.push(command.release());
    return {};
}

/// The step that the next one about this field becomes a part of. What was saved stays a step.
const PlanCommand *Document::lastStepOf(const QString &field) const
{
    if (m_undoStack.index() == 0 || m_undoStack.isClean())
        return nullptr;
    const auto *last =
        static_cast<const PlanCommand *>(m_undoStack.command(m_undoStack.index() - 1));
    return last->field() == field ? last : nullptr;
}

void Document::replacePlan(const QString &text, const Plan &plan)
{
    if (plan != m_plan)
        m_undoStack.push(new PlanCommand(*this, text, plan));
}

void Document::setPlan(const Plan &plan)
{
    m_plan = plan;
    judge();
    Q_EMIT planChanged();
    Q_EMIT problemsChanged();
}

void Document::judge()
{
    m_problems = m_host ? checkPlan(*m_host, m_plan) : QList<Problem>{};
    m_placement.reset();
    if (!m_host)
        return;
    if (Result<Placement> placed = place(*m_host, m_plan))
        m_placement = std::move(*placed);
}

} // namespace redbud
