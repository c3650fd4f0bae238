// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/counted.h"
#include "core/plan/planfile.h"
#include "core/qemu/qemuversion.h"
#include "core/rules/otherhost.h"
#include "core/rules/ruleset.h"

#include <QCoreApplication>

#include <algorithm>

namespace redbud::cli
{

namespace
{

struct Options : PlanOptions {
    QString layout;
    bool fix = false;
    bool json = false;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QString problemText(const Problem &problem)
{
    QString text = QStringLiteral("%1 [%2]: %3\n")
                       .arg(severityName(problem.severity), problem.rule, problem.message);
    if (problem.waived)
        text.prepend(tr("waived "));
    if (!problem.waivedBecause.isEmpty())
        text += tr("    waived because: %1\n").arg(problem.waivedBecause);
    if (problem.fix)
        text += tr("    fix: %1\n").arg(problem.fix->label);
    return text;
}

QString problemsText(const QList<Problem> &problems)
{
    QString text;
    for (const Problem &problem : problems)
        text += problemText(problem);
    const auto count = [&](Severity severity) {
        return std::ranges::count_if(problems, [&](const Problem &problem) {
            return problem.severity == severity && !problem.waived;
        });
    };
    const QStringList counts{
        counted(count(Severity::Error), tr("%1 error"), tr("%1 errors")),
        counted(count(Severity::Warning), tr("%1 warning"), tr("%1 warnings")),
        counted(count(Severity::Info), tr("%1 note"), tr("%1 notes")),
        tr("%1 waived").arg(std::ranges::count_if(problems, &Problem::waived))};
    return text + counts.join(QStringLiteral(", ")) + u'\n';
}

/// Rules that speak of QEMU are about one that the user named, or about the one of this machine
/// where the plan is for it.
Result<CheckOptions> checkOptionsForQemu(const Options &options)
{
    if (options.qemu.isEmpty() && options.host != u"live")
        return CheckOptions();
    const Result<QemuVersion> version = probeQemuVersion(qemuOf(options));
    if (version)
        return CheckOptions{MachineType{version->major, version->minor}};
    // A machine without QEMU can check plans, too.
    if (options.qemu.isEmpty())
        return CheckOptions();
    return failure(version.error());
}

Result<CheckOptions> checkOptions(const Options &options)
{
    Result<CheckOptions> known = checkOptionsForQemu(options);
    if (known)
        known->layout = windowLayoutNamed(options.layout);
    return known;
}

void complainOfUnknownWaivers(const Plan &plan)
{
    for (const QString &id : plan.waived) {
        if (!findRule(id))
            complain(tr("The plan waives \"%1\", but there is no such rule").arg(id));
    }
}

/// A plan for another host is left alone.
bool isForAnotherHost(const LoadedPlan &loaded)
{
    const DevicesFound found = findDevices(loaded.host, loaded.plan);
    if (!found.areOfAnotherHost())
        return false;
    const QString &source = loaded.host.source;
    complain(tr("The plan was not changed. %1 has %2 of its %3 devices, so it was made for another "
                "host, and the fixes would take the rest out. Name its host with --host")
                 .arg(source == u"live" ? tr("This machine") : tr("The host %1").arg(source))
                 .arg(found.present)
                 .arg(found.planned));
    return true;
}

/// Saves the plan with its fixes, and tells each.
ExitStatus fix(const Options &options, const CheckOptions &known, LoadedPlan &loaded)
{
    if (isForAnotherHost(loaded))
        return AnswerIsNo;
    const FixedPlan fixed = fixPlan(loaded.host, loaded.plan, known);
    // Fixes can undo each other.
    if (fixed.plan == loaded.plan) {
        complain(tr("The plan was not changed: nothing in it can be fixed by itself"));
        return Done;
    }
    const Result<void> saved = savePlan(fixed.plan, options.plan);
    if (!saved)
        return fail(saved.error());
    for (const QString &label : fixed.done)
        complain(tr("fixed: %1").arg(label));
    complain(tr("The plan was saved as %1").arg(options.plan));
    loaded.plan = fixed.plan;
    return Done;
}

ExitStatus run(const Options &options)
{
    Result<LoadedPlan> loaded = load(options);
    if (!loaded)
        return fail(loaded.error());
    const Result<CheckOptions> known = checkOptions(options);
    if (!known)
        return fail(known.error());
    complainOfUnknownWaivers(loaded->plan);
    const ExitStatus fixed = options.fix ? fix(options, *known, *loaded) : Done;
    if (fixed != Done && fixed != AnswerIsNo)
        return fixed;
    const QList<Problem> problems = checkPlan(loaded->host, loaded->plan, *known);
    const ExitStatus written =
        options.json ? output(toJson(problems)) : output(problemsText(problems));
    if (written != Done)
        return written;
    return hasErrors(problems) ? AnswerIsNo : fixed;
}

} // namespace

void addCheck(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "check", "Say what is wrong with a plan");
    auto options = std::make_shared<Options>();
    addPlanOptions(command, *options);
    addLayoutOption(command, options->layout);
    command.flag("--fix", options->fix,
                 "Apply the fixes that there are, tell them, and save the plan; not on a host "
                 "that lacks most of its devices");
    command.flag("--json", options->json, "Print the document redbud/problems/1");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
