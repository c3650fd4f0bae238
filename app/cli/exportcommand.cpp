// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "core/export/launchscript.h"
#include "core/export/libvirtdomain.h"

#include <QDir>

#include <algorithm>

namespace redbud::cli
{

namespace
{

struct Options : PlanOptions {
    QString format;
    QString file;
};

struct Exported {
    QByteArray content;
    QStringList notes = {}; ///< for standard error
};

/// What a plan can be made into.
struct Format {
    const char *name;
    Result<Exported> (*write)(const LoadedPlan &loaded, const Options &options);
    FileUse use = FileUse::Data;
};

Result<Exported> writeScript(const LoadedPlan &loaded, const Options &options)
{
    const Result<QByteArray> script =
        launchScript(loaded.host, loaded.plan, qemuOf(options), options.plan);
    if (!script)
        return failure(script.error());
    return Exported{*script};
}

Result<Exported> writeLibvirt(const LoadedPlan &loaded, const Options &options)
{
    const LibvirtDomain domain =
        libvirtDomain(loaded.host, loaded.plan, {qemuOf(options), QDir::currentPath()});
    return Exported{domain.xml, domain.notes};
}

constexpr Format formats[] = {
    {"sh", writeScript, FileUse::Program},
    {"libvirt", writeLibvirt},
};

ExitStatus run(const Options &options)
{
    const Result<LoadedPlan> loaded = load(options);
    if (!loaded)
        return fail(loaded.error());
    const auto format = std::ranges::find_if(formats, [&options](const Format &candidate) {
        return options.format == QLatin1StringView(candidate.name);
    });
    const Result<Exported> exported = format->write(*loaded, options);
    if (!exported) {
        complain(exported.error().text());
        return AnswerIsNo; // the plan was read; it cannot be made into this
    }
    for (const QString &note : exported->notes)
        complain(note);
    return output(exported->content, options.file, format->use);
}

} // namespace

void addExport(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "export", "Write a plan in the form of other programs");
    auto options = std::make_shared<Options>();
    addPlanOptions(command, *options);
    QStringList names;
    for (const Format &format : formats)
        names.append(QLatin1StringView(format.name));
    options->format = names.constFirst();
    command.choice("--format", options->format, names, "FORMAT",
                   "sh (default): a shell script that checks, binds, runs QEMU and gives back; "
                   "libvirt: a domain for virsh define");
    command.option("-o,--output", options->file, "FILE", "Standard output by default");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
