// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "core/qemu/launchspec.h"
#include "core/qemu/shellquote.h"

namespace redbud::cli
{

namespace
{

struct Options : PlanOptions {
    bool json = false;
};

/// One option with its value on a line, for reading and for pasting into a shell: bash, where QEMU
/// finds files open.
QString commandText(const LaunchSpec &spec)
{
    QString text;
    for (const OpenFile &file : spec.openFiles) {
        const QString index =
            shellQuote(QStringLiteral("/sys/class/net/%1/ifindex").arg(file.macvtap));
        text +=
            QStringLiteral("exec %1<>\"/dev/tap$(cat %2)\"\n").arg(QString::number(file.fd), index);
    }
    for (auto it = spec.environment.begin(); it != spec.environment.end(); ++it)
        text += it.key() + u'=' + shellQuote(it.value()) + u' ';
    text += shellQuote(spec.argv.constFirst());
    for (qsizetype i = 1; i < spec.argv.size(); ++i) {
        const bool option = spec.argv[i].startsWith(u'-') && spec.argv[i - 1] != u"-append";
        text +=
            (option ? QStringLiteral(" \\\n    ") : QStringLiteral(" ")) + shellQuote(spec.argv[i]);
    }
    return text + u'\n';
}

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
