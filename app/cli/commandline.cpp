// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"

#include "core/base/files.h"
#include "core/host/hostsource.h"
#include "core/placement/windowlayout.h"
#include "core/plan/planfile.h"
#include "core/qemu/launchspec.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace redbud::cli
{

void addHostOption(Subcommand &command, QString &host)
{
    command.option("--host", host, "HOST",
                   "live (default), sample:NAME, a directory with sys/ and proc/, or a snapshot");
}

void addPlanOptions(Subcommand &command, PlanOptions &options)
{
    command.argument("PLAN", options.plan, "The plan file");
    addHostOption(command, options.host);
    command.option("--qemu", options.qemu, "PATH", "The QEMU to use instead of qemu-system-ppc64");
}

void addLayoutOption(Subcommand &command, QString &layout)
{
    command.choice("--layout", layout, windowLayoutNames(), "LAYOUT",
                   "Place windows in another way than the machine type does, for study");
}

Result<Host> loadHostWithWarnings(const QString &host, ScanDepth depth)
{
    Result<Host> loaded = loadHost(host, depth);
    if (loaded)
        complainOfWarnings(*loaded);
    return loaded;
}

void complainOfWarnings(const Host &host)
{
    for (const QString &warning : host.warnings)
        complain(warning);
}

Result<LoadedPlan> load(const PlanOptions &options, ScanDepth depth)
{
    Result<Plan> plan = redbud::loadPlan(options.plan);
    if (!plan)
        return failure(plan.error());
    Result<Host> host = loadHostWithWarnings(options.host, depth);
    if (!host)
        return failure(host.error());
    return LoadedPlan{*std::move(host), *std::move(plan)};
}

QString qemuOf(const PlanOptions &options)
{
    return options.qemu.isEmpty() ? defaultQemu() : options.qemu;
}

void complain(const QString &message)
{
    std::fprintf(stderr, "redbudctl: %s\n", qUtf8Printable(message));
}

ExitStatus fail(const Error &error)
{
    complain(error.text());
    return error.code == ErrorCode::InvalidArgument ? WrongUsage : EnvironmentFailed;
}

ExitStatus output(const QByteArray &content, const QString &file, FileUse use)
{
    if (!file.isEmpty() && file != u"-") {
        const Result<void> written =
            use == FileUse::Program ? writeProgram(file, content) : writeFile(file, content);
        return written ? Done : fail(written.error());
    }
    const size_t size = size_t(content.size());
    if (std::fwrite(content.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        return fail({ErrorCode::WriteFailed,
                     QCoreApplication::translate("Cli", "Standard output cannot be written"),
                     {}});
    return Done;
}

ExitStatus output(const QJsonObject &document)
{
    return output(QJsonDocument(document).toJson(QJsonDocument::Indented));
}

ExitStatus output(const QString &text)
{
    return output(text.toUtf8());
}

} // namespace redbud::cli
