// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/bindingtext.h"
#include "app/cli/commandline.h"
#include "app/cli/launchinguser.h"
#include "core/bind/bindjson.h"
#include "core/bind/bindpreview.h"
#include "core/bind/helperclient.h"
#include "core/bind/persistentbinding.h"
#include "core/plan/planfile.h"

#include <QCoreApplication>

#include <pwd.h>

namespace redbud::cli
{

namespace
{

struct Options : PlanOptions {
    bool dryRun = false;
    bool json = false;
    bool yes = false;
    bool stopPersistenced = false;
    bool persistent = false;
    QStringList despiteUse;
    QString user;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

/// A name or a number.
Result<quint32> userNumber(const QString &user)
{
    bool ok = false;
    const uint number = user.toUInt(&ok);
    if (ok)
        return number;
    const passwd *entry = ::getpwnam(user.toLocal8Bit().constData()); // NOLINT(concurrency-*)
    if (!entry)
        return failure(ErrorCode::InvalidArgument, tr("There is no such user"), user);
    return quint32(entry->pw_uid);
}

Result<BindRequest> wishesOf(const Options &options)
{
    BindRequest request;
    request.stopPersistenced = options.stopPersistenced;
    for (const QString &text : options.despiteUse) {
        const auto address = PciAddress::parse(text);
        if (!address)
            return failure(ErrorCode::InvalidArgument, tr("This is not a PCI address"), text);
        request.despiteUse.insert(*address);
    }
    if (!options.user.isEmpty()) {
        const auto user = userNumber(options.user);
        if (!user)
            return failure(user.error());
        request.owner = *user;
    } else {
        request.owner = launchingUser();
    }
    return request;
}

Result<BindPreview> preview(const Options &options)
{
    const Result<Plan> plan = loadPlan(options.plan);
    if (!plan)
        return failure(plan.error());
    const Result<BindRequest> wishes = wishesOf(options);
    if (!wishes)
        return failure(wishes.error());
    return previewBinding(options.host, *plan, *wishes);
}

ExitStatus bind(const Options &options, const BindPreview &seen)
{
    if (!options.json && !options.yes && !confirms(tr("Do these steps now?")))
        return AnswerIsNo;
    HelperRequest request;
    request.devices = seen.request.devices;
    request.despiteUse = seen.request.despiteUse;
    request.stopPersistenced = options.stopPersistenced;
    request.persistent = options.persistent;
    request.expected = seen.plan.digest();
    if (!options.user.isEmpty())
        request.owner = seen.request.owner;
    return finish(callHelper(request, complainAboutStep), options.json, QStringLiteral("bound"));
}

ExitStatus run(const Options &options)
{
    if (options.host != u"live" && !options.dryRun)
        return fail({ErrorCode::InvalidArgument,
                     tr("Only this machine's devices can be bound; for another host there is "
                        "--dry-run"),
                     options.host});
    const Result<BindPreview> seen = preview(options);
    if (!seen)
        return fail(seen.error());
    QStringList afterRestart;
    if (options.persistent && !seen->plan.isRefused()) {
        const QString folder = persistentBindingFolder();
        const QList<PciAddress> devices = seen->plan.devicesAtVfio();
        // The helper would say so only when all is bound.
        if (const auto may = mayComeUpAtVfio(folder, devices); seen->live && !may)
            return fail(may.error());
        afterRestart = commandsToAdd(folder, devices);
    }
    if (options.dryRun && options.json) {
        const ExitStatus written = output(toJson(seen->plan, seen->host, afterRestart));
        return written != Done ? written : seen->plan.isRefused() ? AnswerIsNo : Done;
    }
    if (!options.json || seen->plan.isRefused()) {
        const QString text = bindingText(seen->plan, seen->host) + afterRestartText(afterRestart);
        if (options.json)
            complain(text.trimmed());
        else if (const ExitStatus written = output(text); written != Done)
            return written;
    }
    if (seen->plan.isRefused())
        return AnswerIsNo;
    const bool nothing = seen->plan.steps.isEmpty() && !options.persistent;
    return options.dryRun || (nothing && !options.json) ? Done : bind(options, *seen);
}

} // namespace

void addBind(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "bind", "Hand the devices of a plan, and their groups, to vfio-pci");
    auto options = std::make_shared<Options>();
    addPlanOptions(command, *options);
    command.flag("--dry-run", options->dryRun, "Print every step and exact write, do nothing");
    command.flag("--json", options->json, "Print a document; with --dry-run redbud/binding/1");
    command.flag("--yes", options->yes, "Do not ask");
    command.list("--despite-use", options->despiteUse, "ADDRESS",
                 "Take this device although the host uses it; may be given again");
    command.flag("--stop-persistenced", options->stopPersistenced,
                 "Stop nvidia-persistenced, which keeps GPU memory online, until unbind");
    command.option("--user", options->user, "USER",
                   "Who will run QEMU (default: you, also under sudo); for root only");
    command.flag("--persistent", options->persistent,
                 "Bound again after a restart, by driverctl's configuration");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
