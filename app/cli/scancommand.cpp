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
    bool details = false;
};

ExitStatus run(const Options &options)
{
    const Result<Host> host = loadHostWithWarnings(options.host);
    if (!host)
        return fail(host.error());
    if (options.json)
        return output(toJsonText(*host));
    return output(hostText(*host, options.details ? Detail::All : Detail::Lines));
}

} // namespace

void addScan(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "scan", "Show what a host has");
    auto options = std::make_shared<Options>();
    addHostOption(command, options->host);
    command.flag("--json", options->json, "Print the document redbud/host/1");
    command.flag("--details", options->details,
                 "Also show the cards, slots, links, BARs, modules and resets of all devices, and "
                 "the IOMMU groups");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
