// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "core/plan/planfile.h"
#include "core/rules/ruleset.h"

#include <QCoreApplication>

#include <algorithm>

namespace redbud::cli
{

namespace
{

struct Options : PlanOptions {
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
    return text + tr("%1 errors, %2 warnings, %3 waived\n")
                      .arg(count(Severity::Error))
                      .arg(count(Severity::Warning))
                      .arg(std::ranges::count_if(problems, &Problem::waived));
}

ExitStatus run(const Options &options)
{
    Result<LoadedPlan> loaded = load(options);
    if (!loaded)
        return fail(loaded.error());
    if (options.fix) {
        const Plan fixed = applyFixes(loaded->host, loaded->plan);
        if (fixed != loaded->plan) {
            const Result<void> saved = savePlan(fixed, options.plan);
            if (!saved)
                return fail(saved.error());
            loaded->plan = fixed;
        }
    }
    const QList<Problem> problems = checkPlan(loaded->host, loaded->plan);
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
    command.flag("--fix", options->fix, "Apply the fixes that there are and save the plan");
    command.flag("--json", options->json, "Print the document redbud/problems/1");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
