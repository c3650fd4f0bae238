// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "core/host/capture.h"
#include "core/host/hostsource.h"
#include "core/host/snapshot.h"

#include <QCoreApplication>

#include <unistd.h>

namespace redbud::cli
{

namespace
{

struct Options {
    QString host = QStringLiteral("live");
    QString file;
    bool script = false;
    bool identities = false;
};

Result<QByteArray> archiveOf(const QString &host, Identities identities)
{
    const auto root = openHostSource(host);
    if (!root)
        return failure(root.error());
    return writeSnapshot(capture(**root, identities));
}

ExitStatus run(const Options &options)
{
    const Identities identities = options.identities ? Identities::Keep : Identities::Remove;
    if (options.script)
        return output(captureScript(identities), options.file);
    if (options.file.isEmpty() && ::isatty(STDOUT_FILENO) != 0) {
        complain(QCoreApplication::translate(
            "Cli", "A snapshot is no text for a terminal; name a file with -o"));
        return WrongUsage;
    }
    const Result<QByteArray> archive = archiveOf(options.host, identities);
    return archive ? output(*archive, options.file) : fail(archive.error());
}

} // namespace

void addCapture(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "capture",
                       "Save what a scan reads of a host, so that --host FILE can stand for it");
    auto options = std::make_shared<Options>();
    addHostOption(command, options->host);
    command.option("-o,--output", options->file, "FILE", "Write to this file");
    command.flag("--script", options->script,
                 "Print a shell script that makes a snapshot of a host without Redbud: "
                 "ssh host sh -s <script >host.redbud-host");
    command.flag("--identities", options->identities,
                 "Keep serial numbers, hardware addresses and names of volumes");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
