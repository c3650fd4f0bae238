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
    QString format = QStringLiteral("dts");
    QString file;
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
    return output(options.format == u"dtb" ? writeDtb(*tree) : toDts(*tree), options.file);
}

} // namespace

void addTree(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "tree",
                       "Predict the guest's device tree: vPHBs, npuphb and GPU memory nodes");
    auto options = std::make_shared<Options>();
    addPlanOptions(command, *options);
    command.choice("--format", options->format, {QStringLiteral("dts"), QStringLiteral("dtb")},
                   "FORMAT", "dts (default) or dtb");
    command.option("-o,--output", options->file, "FILE", "Standard output by default");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
