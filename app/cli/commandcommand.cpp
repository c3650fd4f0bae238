// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "core/qemu/commandtext.h"

namespace redbud::cli
{

namespace
{

struct Options : PlanOptions {
    bool json = false;
};

ExitStatus run(const Options &options)
{
    const Result<LoadedPlan> loaded = load(options);
    if (!loaded)
        return fail(loaded.error());
    const LaunchSpec spec = launchSpec(loaded->host, loaded->plan, qemuOf(options));
    return options.json ? output(toJson(spec)) : output(commandText(spec));
}

} // namespace

void addCommand(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "command", "Print the QEMU command line of a plan");
    auto options = std::make_shared<Options>();
    addPlanOptions(command, *options);
    command.flag("--json", options->json, "Print argv, env, memlockBytes and openFiles as JSON");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
