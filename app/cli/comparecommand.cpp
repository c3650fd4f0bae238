// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/counted.h"
#include "core/guesttree/dtb.h"
#include "core/guesttree/treedifference.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redbud::cli
{

namespace
{

struct Options {
    QString first;
    QString second;
    bool json = false;
};

ExitStatus print(const Options &options, const QList<TreeDifference> &differences)
{
    if (options.json) {
        QJsonArray array;
        for (const TreeDifference &difference : differences)
            array.append(toJson(difference));
        return output(QJsonObject{{QStringLiteral("schema"), QStringLiteral("redbud/comparison/1")},
                                  {QStringLiteral("differences"), array}});
    }
    QString text;
    for (const TreeDifference &difference : differences) {
        text += describe(difference, options.first, options.second) + u'\n';
    }
    return output(text + counted(differences.size(),
                                 QCoreApplication::translate("Cli", "%1 difference\n"),
                                 QCoreApplication::translate("Cli", "%1 differences\n")));
}

ExitStatus run(const Options &options)
{
    const Result<TreeNode> first = loadDtb(options.first);
    if (!first)
        return fail(first.error());
    const Result<TreeNode> second = loadDtb(options.second);
    if (!second)
        return fail(second.error());
    const QList<TreeDifference> differences = compareTrees(*first, *second);
    const ExitStatus written = print(options, differences);
    if (written != Done)
        return written;
    return differences.isEmpty() ? Done : AnswerIsNo;
}

} // namespace

void addCompare(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "compare", "Compare two device trees, property by property");
    auto options = std::make_shared<Options>();
    command.argument("TREE_A", options->first, "A .dtb file");
    command.argument("TREE_B", options->second, "Another .dtb file");
    command.flag("--json", options->json, "Print the document redbud/comparison/1");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
