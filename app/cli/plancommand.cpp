// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "core/plan/planfile.h"
#include "core/plan/planner.h"

#include <limits>

namespace redbud::cli
{

namespace
{

struct Options {
    QString host = QStringLiteral("live");
    QString name;
    QString file;
    int gpus = 0; ///< 0: all
};

ExitStatus run(const Options &options)
{
    const Result<Host> host = loadHostWithWarnings(options.host);
    if (!host)
        return fail(host.error());
    PlannerOptions planner;
    if (options.gpus > 0)
        planner.gpus = options.gpus;
    if (!options.name.isEmpty())
        planner.name = options.name;
    const Result<Plan> plan = planAutomatically(*host, planner);
    if (!plan)
        return fail(plan.error());
    return output(serializePlan(*plan), options.file);
}

} // namespace

void addPlan(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "plan", "Plan a virtual machine with a host's GPUs and their bridges");
    auto options = std::make_shared<Options>();
    addHostOption(command, options->host);
    // Of too many the planner says how many there are.
    command.number("--gpus", options->gpus, 1, std::numeric_limits<int>::max(),
                   "How many GPUs, by address; all by default");
    command.option("--name", options->name, "NAME", "The virtual machine's name");
    command.option("-o,--output", options->file, "PLAN",
                   "The plan file; standard output by default");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
