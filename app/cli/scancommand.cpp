// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/hosttext.h"
#include "core/host/hostjson.h"
#include "core/host/hostsource.h"
#include "core/host/regionscanner.h"
#include "core/host/scanner.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace redbud::cli
{

namespace
{

struct Options {
    QString host = QStringLiteral("live");
    bool json = false;
    bool details = false;
    bool regions = false;
    QString deviceFolder;
};

/// Where a host has its device nodes; empty for one that has none.
QString deviceFolder(const Options &options)
{
    if (!options.deviceFolder.isEmpty())
        return options.deviceFolder;
    if (options.host == u"live")
        return QStringLiteral("/dev");
    return QFileInfo(options.host).isDir() ? options.host + QStringLiteral("/dev") : QString();
}

Result<Host> loadHostWithRegions(const Options &options)
{
    const QString folder = deviceFolder(options);
    if (folder.isEmpty())
        return failure(
            ErrorCode::InvalidArgument,
            QCoreApplication::translate("Cli", "A sample or snapshot has no devices to open"),
            options.host);
    const auto root = openHostSource(options.host);
    if (!root)
        return failure(root.error());
    Result<Host> host = scanHost(**root, options.host);
    if (host) {
        readVfioRegions(**root, folder, *host);
        complainOfWarnings(*host);
    }
    return host;
}

ExitStatus run(const Options &options)
{
    if (!options.regions && !options.deviceFolder.isEmpty())
        return fail({ErrorCode::InvalidArgument,
                     QCoreApplication::translate("Cli", "--dev goes with --regions"),
                     {}});
    const Result<Host> host =
        options.regions ? loadHostWithRegions(options) : loadHostWithWarnings(options.host);
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
    command.flag("--regions", options->regions,
                 "Open the devices that are bound to vfio-pci, which resets them, and show the "
                 "regions that VFIO offers");
    command.option("--dev", options->deviceFolder, "FOLDER",
                   "Where --regions finds vfio/ (default: /dev of the host)");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
