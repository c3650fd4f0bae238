// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "core/guesttree/dtb.h"
#include "core/guesttree/dts.h"
#include "core/guesttree/predictedtree.h"

namespace redbud::cli
{

namespace
{

struct Options : PlanOptions {
    std::string format = "dts";
    std::string file;
};

ExitStatus run(const Options &options)
{
    const Result<LoadedPlan> loaded = load(options);
    if (!loaded)
        return fail(loaded.error());
    const Result<TreeNode> tree = predictTree(loaded->host, loaded->plan);
    if (!tree) {
        complain(tree.error().text());
        return AnswerIsNo; // the plan was read; it gives no tree
    }
    return output(options.format == "dtb" ? writeDtb(*tree) : toDts(*tree), options.file);
}

} // namespace

void addTree(CLI::App &app, ExitStatus &status)
{
    CLI::App *command = app.add_subcommand(
        "tree", "Predict the guest's device tree: vPHBs, npuphb and GPU memory nodes");
    auto options = std::make_shared<Options>();
    addPlanOptions(*command, *options);
    command->add_option("--format", options->format, "dts (default) or dtb")
        ->check(CLI::IsMember({"dts", "dtb"}))
        ->type_name("FORMAT");
    command->add_option("-o,--output", options->file, "Standard output by default")
        ->type_name("FILE");
    command->callback([options, &status] { status = run(*options); });
}

} // namespace redbud::cli
