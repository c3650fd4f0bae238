// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/vmcommands.h"

namespace redbud::cli
{

namespace
{

struct Options : VmChoice {
    bool json = false;
};

ExitStatus run(const Options &options)
{
    const auto engine = openEngine(options.connect);
    if (!engine)
        return fail(engine.error());
    const auto vm = livingVm(**engine, options.name);
    if (!vm)
        return fail(vm.error());
    const Result<HealthReport> report = (*vm)->examine();
    if (!report)
        return fail(report.error());
    const ExitStatus written = options.json ? output(toJson(*report)) : output(healthText(*report));
    return written != Done ? written : report->healthy ? Done : AnswerIsNo;
}

} // namespace

void addHealth(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "health",
                       "Compare a running virtual machine with its plan and the host");
    auto options = std::make_shared<Options>();
    addVmArgument(command, *options);
    command.flag("--json", options->json, "Print the document redbud/health/1");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
