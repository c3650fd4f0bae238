// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/bindingtext.h"
#include "app/cli/commandline.h"
#include "app/cli/statustext.h"
#include "core/base/sysroot.h"
#include "core/bind/bindplan.h"
#include "core/bind/persistentbinding.h"
#include "core/plan/planfile.h"

#include <QCoreApplication>

namespace redbud::cli
{

namespace
{

struct Options {
    QString plan;
    bool dryRun = false;
    bool json = false;
    bool yes = false;
    bool persistent = false;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

/// What the helper would remove, as lines for a shell.
QStringList commandsAfterRestart(const QList<PciAddress> &devices)
{
    const QString folder = persistentBindingFolder();
    const auto root = openDirectorySysroot(QStringLiteral("/"));
    return commandsToRemove(folder,
                            comingUpAtVfio(folder, root ? withGroups(**root, devices) : devices));
}

ExitStatus run(const Options &options)
{
    HelperRequest request;
    request.verb = HelperRequest::Verb::Unbind;
    request.persistent = options.persistent;
    if (!options.plan.isEmpty()) {
        const Result<Plan> plan = loadPlan(options.plan);
        if (!plan)
            return fail(plan.error());
        request.devices = devicesOf(*plan);
        if (request.devices.isEmpty())
            return fail({ErrorCode::InvalidArgument, tr("This plan has no devices"), options.plan});
    }
    const auto status = readBindStatus();
    if (!status)
        return fail(status.error());
    const QStringList afterRestart =
        options.persistent ? commandsAfterRestart(request.devices) : QStringList();
    if (!options.json) {
        const ExitStatus written =
            output(restoreText(*status, request.devices) + afterRestartText(afterRestart));
        if (written != Done)
            return written;
    }
    if (options.dryRun)
        return options.json ? output(restoreJson(*status, request.devices, afterRestart)) : Done;
    const bool nothing = status->journal.isEmpty() && !options.persistent;
    if (nothing)
        return options.json ? output(QJsonObject{{QStringLiteral("unbound"), true}}) : Done;
    if (!options.json && !options.yes && !confirms(tr("Do these steps now?")))
        return AnswerIsNo;
    return finish(callHelper(request, complainAboutStep), options.json, QStringLiteral("unbound"));
}

} // namespace

void addUnbind(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "unbind", "Put devices back to the drivers that they had before");
    auto options = std::make_shared<Options>();
    command.optionalArgument("PLAN", options->plan,
                             "Only the devices of this plan and their groups (default: all)");
    command.flag("--dry-run", options->dryRun, "Print every step and exact write, do nothing");
    command.flag("--json", options->json, "Print a document");
    command.flag("--yes", options->yes, "Do not ask");
    command.flag("--persistent", options->persistent,
                 "Also remove what binds them after a restart");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
