// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "core/plan/planfile.h"
#include "core/plan/planner.h"

namespace redbud::cli
{

namespace
{

struct Options {
    std::string host = "live";
    std::string name;
    std::string file;
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
    if (!options.name.empty())
        planner.name = QString::fromStdString(options.name);
    const Result<Plan> plan = planAutomatically(*host, planner);
    if (!plan)
        return fail(plan.error());
    return output(serializePlan(*plan), options.file);
}

} // namespace

void addPlan(CLI::App &app, ExitStatus &status)
{
    CLI::App *command =
        app.add_subcommand("plan", "Plan a virtual machine with a host's GPUs and their bridges");
    auto options = std::make_shared<Options>();
    addHostOption(*command, options->host);
    command->add_option("--gpus", options->gpus, "How many GPUs, by address; all by default")
        ->check(CLI::Range(1, 1 << 20));
    command->add_option("--name", options->name, "The virtual machine's name");
    command->add_option("-o,--output", options->file, "The plan file; standard output by default")
        ->type_name("PLAN");
    command->callback([options, &status] { status = run(*options); });
}

} // namespace redbud::cli
