// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/beforelaunch.h"
#include "app/cli/commandline.h"
#include "app/cli/interrupt.h"
#include "app/cli/vmcommands.h"
#include "core/host/hostsource.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace redbud::cli
{

namespace
{

struct Options : PlanOptions {
    bool detach = false;
    bool simulated = false;
    bool keepAlive = false;
    bool paused = false;
    bool unbind = false;
    bool json = false;
    bool bind = false;
    bool yes = false;
    bool force = false;
    bool preflight = false;
    QString unhealthy = QStringLiteral("end");
    QString connect;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

LaunchRequest requestOf(const Options &options, const LoadedPlan &loaded)
{
    LaunchRequest request;
    request.plan = loaded.plan;
    request.hostSource = absoluteHostSource(options.host);
    request.planFile = QFileInfo(options.plan).absoluteFilePath();
    request.qemu = qemuOf(options);
    request.simulated = options.simulated;
    request.keepAlive = options.keepAlive;
    request.startPaused = options.paused;
    request.attach = !options.detach;
    request.unbindAtEnd = options.unbind;
    request.whenUnhealthy = options.unhealthy == u"run"     ? WhenUnhealthy::Run
                            : options.unhealthy == u"pause" ? WhenUnhealthy::Pause
                                                            : WhenUnhealthy::End;
    request.helper = [](const HelperRequest &asked) { return callHelper(asked, {}); };
    return request;
}

ExitStatus tell(const Options &options, const EngineLaunch &report)
{
    const QString name = report.vm->name();
    if (options.json) {
        const auto pid = report.vm->description().pid;
        const ExitStatus written =
            output(QJsonObject{{QStringLiteral("schema"), QStringLiteral("redbud/launch/1")},
                               {QStringLiteral("name"), name},
                               {QStringLiteral("pid"), pid ? QJsonValue(*pid) : QJsonValue()},
                               {QStringLiteral("running"), report.running},
                               {QStringLiteral("health"), toJson(report.health)}});
        if (written != Done)
            return written;
    }
    if (!report.assumptions.isEmpty())
        complain(report.assumptions);
    if (!report.health.healthy)
        complain(healthText(report.health).trimmed());
    if (report.running) {
        const QString how = report.health.healthy ? tr("as it was planned")
                                                  : tr("although it is not what was planned");
        complain(options.paused ? tr("%1 is there, %2, and waits before its first instruction: "
                                     "`redbudctl resume` lets it run")
                                      .arg(name, how)
                                : tr("%1 runs, %2").arg(name, how));
        return Done;
    }
    if (options.unhealthy == u"pause") {
        complain(tr("%1 is not what was planned, so it stands still: `redbudctl resume` lets it "
                    "run, `redbudctl stop` ends it")
                     .arg(name));
    } else {
        complain(tr("%1 is not what was planned, so it was ended before the guest ran (--unhealthy "
                    "run starts it all the same)")
                     .arg(name));
    }
    return AnswerIsNo;
}

/// Only the list, with what is good.
ExitStatus showPreflight(const Options &options, const QList<PreflightItem> &items)
{
    const ExitStatus written =
        options.json ? output(toJson(items)) : output(preflightText(items, true));
    return written != Done ? written : canLaunch(items) ? Done : AnswerIsNo;
}

/// What has to be right before QEMU is started.
ExitStatus prepare(VmEngine &engine, const Options &options, const LoadedPlan &loaded,
                   const std::stop_token &stop)
{
    const BeforeLaunch before{options.host, qemuOf(options), options.simulated, options.bind,
                              options.yes};
    const QList<PreflightItem> items = checkBeforeLaunch(engine, loaded, before);
    if (options.preflight)
        return showPreflight(options, items);
    if (const QString text = preflightText(items, false).trimmed(); !text.isEmpty())
        complain(tr("before the launch:\n%1").arg(text));
    if (!canLaunch(items) && !options.force) {
        complain(tr("not started (--force starts it all the same)"));
        return AnswerIsNo;
    }
    return options.bind ? bindBeforeLaunch(loaded, before, stop) : Done;
}

/// Wishes that exclude each other.
Result<void> checkWishes(const Options &options)
{
    if (options.json && !options.detach && !options.preflight)
        return failure(ErrorCode::InvalidArgument, tr("--json goes with --detach or --preflight"));
    if (options.simulated && (options.bind || options.unbind))
        return failure(ErrorCode::InvalidArgument,
                       tr("Simulated devices are not bound: leave --bind and --unbind out, or "
                          "--simulated"));
    if (options.connect.isEmpty()) {
        if (options.host != u"live" && !options.simulated)
            return failure(ErrorCode::InvalidArgument,
                           tr("Only this machine's devices can be given to a virtual machine; for "
                              "another host there is --simulated"),
                           options.host);
        return {};
    }
    if (options.simulated)
        return failure(ErrorCode::InvalidArgument,
                       tr("--simulated is for virtual machines of your own, without --connect"));
    if (options.bind || options.unbind)
        return failure(ErrorCode::InvalidArgument,
                       tr("libvirt binds devices and hands them back by itself: leave --bind and "
                          "--unbind out"));
    return {};
}

ExitStatus run(const Options &options)
{
    if (const Result<void> good = checkWishes(options); !good)
        return fail(good.error());
    const auto engine = openEngine(options.connect);
    if (!engine)
        return fail(engine.error());
    const Interrupt interrupt;
    const Result<LoadedPlan> loaded =
        load(options, options.simulated ? ScanDepth::Everything : ScanDepth::WithoutConfigSpace);
    if (!loaded)
        return fail(loaded.error());
    if (const ExitStatus prepared = prepare(**engine, options, *loaded, interrupt.token());
        prepared != Done || options.preflight)
        return prepared;
    const Result<EngineLaunch> report =
        (*engine)->launch(loaded->host, requestOf(options, *loaded), {}, interrupt.token());
    if (!report)
        return fail(report.error());
    const ExitStatus status = tell(options, *report);
    if (status != Done || options.detach)
        return status;
    return follow(*report->vm, interrupt, true);
}

} // namespace

void addRun(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "run",
                       "Start a plan, compare it with the prediction, show its console");
    auto options = std::make_shared<Options>();
    addPlanOptions(command, *options);
    command.flag("--preflight", options->preflight,
                 "Only tell what would stand against it; nothing is touched");
    command.flag("--bind", options->bind, "Bind the plan's devices to vfio-pci first");
    command.flag("--yes", options->yes, "Do not ask before that");
    command.flag("--force", options->force, "Start although something stands against it");
    command.flag("--detach", options->detach, "Return as soon as the guest runs");
    command.flag("--simulated", options->simulated,
                 "With simulated devices, an emulated POWER9 and at most 1 GiB of memory, on any "
                 "machine; disks, networks and other things of the server are left out");
    command.flag("--paused", options->paused, "Leave the guest at its very beginning");
    command.choice("--unhealthy", options->unhealthy,
                   {QStringLiteral("end"), QStringLiteral("pause"), QStringLiteral("run")}, "WHAT",
                   "What to do when it is not what was planned: end (default), pause or run");
    command.flag("--keep-alive", options->keepAlive,
                 "Work around QEMU's use after free, which makes NVLink2 come and go");
    command.flag("--unbind", options->unbind,
                 "Hand the devices back to their drivers when it has ended");
    addConnectOption(command, options->connect);
    command.flag("--json", options->json,
                 "With --detach: print the document redbud/launch/1; with --preflight "
                 "redbud/preflight/1");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
