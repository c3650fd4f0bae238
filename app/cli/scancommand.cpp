// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/hosttext.h"
#include "core/host/hostjson.h"

namespace redbud::cli
{

namespace
{

struct Options {
    QString host = QStringLiteral("live");
    bool json = false;
};

ExitStatus run(const Options &options)
{
    const Result<Host> host = loadHostWithWarnings(options.host);
    if (!host)
        return fail(host.error());
    return options.json ? output(toJsonText(*host)) : output(hostText(*host));
}

} // namespace

void addScan(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "scan", "Show what a host has");
    auto options = std::make_shared<Options>();
    addHostOption(command, options->host);
    command.flag("--json", options->json, "Print the document redbud/host/1");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
