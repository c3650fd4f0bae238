// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/document/droppreview.h"

#include "core/rules/ruleset.h"
#include "ui/document/deviceedits.h"

#include <QCoreApplication>

#include <algorithm>

namespace redbud
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DropPreview)
};

bool isSame(const Problem &one, const Problem &other)
{
    return one.rule == other.rule && one.where == other.where && one.message == other.message;
}

/// How many of @a problems are not among @a others, and the gravest of these.
struct Difference {
    qsizetype count = 0;
    const Problem *gravest = nullptr;

    Difference(const QList<Problem> &problems, const QList<Problem> &others)
    {
        for (const Problem &problem : problems) {
            const auto known = [&problem](const Problem &other) { return isSame(problem, other); };
            if (problem.waived || std::ranges::any_of(others, known))
                continue;
            ++count;
            if (!gravest || problem.severity < gravest->severity)
                gravest = &problem;
        }
    }
};

void judge(DropPreview &preview, const Host &host, const Plan &plan, const QList<Problem> &present,
           const QList<PlanEdit> &edits)
{
    const Result<Plan> changed = redbud::apply(plan, edits);
    if (!changed) {
        preview.verdict = DropPreview::Verdict::Impossible;
        preview.outcome = changed.error().text();
        return;
    }
    if (*changed == plan) {
        preview.verdict = DropPreview::Verdict::Nothing;
        preview.outcome = Text::tr("It is there already.");
        return;
    }
    const QList<Problem> then = checkPlan(host, *changed);
    const Difference added(then, present);
    const Difference settled(present, then);
    if (added.count == 0) {
        preview.verdict = DropPreview::Verdict::Fine;
        preview.outcome = settled.count == 0 ? Text::tr("No new problems.")
                          : settled.count == 1
                              ? Text::tr("Settles a problem.")
                              : Text::tr("Settles %1 problems.").arg(settled.count);
        return;
    }
    preview.verdict = added.gravest->severity == Severity::Error ? DropPreview::Verdict::Wrong
                                                                 : DropPreview::Verdict::Costs;
    preview.outcome = added.gravest->message;
    if (added.count == 2)
        preview.outcome += u' ' + Text::tr("And another problem.");
    else if (added.count > 2)
        preview.outcome += u' ' + Text::tr("And %1 more problems.").arg(added.count - 1);
}

} // namespace

DropPreview previewPlacing(const Host &host, const Plan &plan, const QList<Problem> &present,
                           const QList<PciAddress> &devices, int vphb)
{
    const DeviceStep step = placing(host, plan, devices, vphb);
    DropPreview preview;
    if (step.devices.isEmpty()) {
        preview.verdict = DropPreview::Verdict::Impossible;
        preview.action = Text::tr("This stays with the host");
        preview.outcome = Text::tr("Bridges of the host's own PCI tree cannot be given away.");
        return preview;
    }
    preview.action = step.text;
    judge(preview, host, plan, present, step.edits);
    return preview;
}

DropPreview previewRemoving(const Host &host, const Plan &plan, const QList<Problem> &present,
                            const QList<PciAddress> &devices)
{
    DropPreview preview;
    const DeviceStep step = removing(host, plan, devices);
    if (step.devices.isEmpty()) {
        preview.action = Text::tr("Leave %1 with the host").arg(devicesForPeople(host, devices));
        preview.outcome = Text::tr("It is not in the plan.");
        return preview;
    }
    preview.action = Text::tr("Give %1 back to the host").arg(devicesForPeople(host, step.devices));
    judge(preview, host, plan, present, step.edits);
    return preview;
}

} // namespace redbud
