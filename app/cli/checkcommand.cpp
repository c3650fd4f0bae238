// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "core/plan/planfile.h"
#include "core/qemu/qemuversion.h"
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
    return text + tr("%1 errors, %2 warnings, %3 notes, %4 waived\n")
                      .arg(count(Severity::Error))
                      .arg(count(Severity::Warning))
                      .arg(count(Severity::Info))
                      .arg(std::ranges::count_if(problems, &Problem::waived));
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

ExitStatus run(const Options &options)
{
    Result<LoadedPlan> loaded = load(options);
    if (!loaded)
        return fail(loaded.error());
    const Result<CheckOptions> known = checkOptions(options);
    if (!known)
        return fail(known.error());
    complainOfUnknownWaivers(loaded->plan);
    if (options.fix) {
        const Plan fixed = applyFixes(loaded->host, loaded->plan, *known);
        if (fixed != loaded->plan) {
            const Result<void> saved = savePlan(fixed, options.plan);
            if (!saved)
                return fail(saved.error());
            loaded->plan = fixed;
        }
    }
    const QList<Problem> problems = checkPlan(loaded->host, loaded->plan, *known);
    const ExitStatus written =
        options.json ? output(toJson(problems)) : output(problemsText(problems));
    if (written != Done)
        return written;
    return hasErrors(problems) ? AnswerIsNo : Done;
}

} // namespace

void addCheck(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "check", "Say what is wrong with a plan");
    auto options = std::make_shared<Options>();
    addPlanOptions(command, *options);
    addLayoutOption(command, options->layout);
    command.flag("--fix", options->fix, "Apply the fixes that there are and save the plan");
    command.flag("--json", options->json, "Print the document redbud/problems/1");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
