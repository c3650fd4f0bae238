// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/counted.h"
#include "app/cli/interrupt.h"
#include "core/qemu/qemumessages.h"
#include "core/rehearsal/rehearsal.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace redbud::cli
{

namespace
{

struct Options : PlanOptions {
    bool json = false;
    bool keep = false;
    bool noKeepAlive = false;
    bool guest = false;
    QString kernel;
    QString initrd;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QString reportText(const RehearsalReport &report)
{
    qsizetype matching = 0;
    for (const ReadBack &value : report.readback)
        matching += value.matches() ? 1 : 0;
    QString text = report.healthy ? tr("healthy") : tr("NOT healthy");
    text += tr(": QEMU %1, %2, %3 of %4 as expected\n")
                .arg(report.qemuVersion,
                     counted(report.differences.size(), tr("%1 difference"), tr("%1 differences")))
                .arg(matching)
                .arg(counted(report.readback.size(), tr("%1 value"), tr("%1 values")));
    text += report.assumptions + u'\n';
    if (report.guest) {
        text += tr("Linux in the guest sees %1, %2\n")
                    .arg(counted(report.guest->devices.size(), tr("%1 PCI device"),
                                 tr("%1 PCI devices")),
                         counted(report.guest->numaNodes.size(), tr("%1 NUMA node"),
                                 tr("%1 NUMA nodes")));
    }
    for (const QString &finding : report.findings)
        text += QStringLiteral("- ") + finding + u'\n';
    for (const TreeDifference &difference : report.differences)
        text += describe(difference, tr("the prediction"), tr("the live tree")) + u'\n';
    for (const ReadBack &value : report.readback) {
        if (value.live && !value.matches())
            text += tr("%1 of %2 is %3, expected %4\n")
                        .arg(value.property, value.id, value.live.value_or(tr("absent")),
                             value.expected);
    }
    // That the emulated processor has no protection against speculation is nobody's concern.
    for (const QString &line : lastWords(report.log, report.log.size()))
        text += QStringLiteral("  qemu: ") + line + u'\n';
    return text;
}

/// The Linux that the user named, or the installed one.
Result<GuestKernel> guestKernelOf(const Options &options)
{
    if (options.kernel.isEmpty() && options.initrd.isEmpty())
        return installedGuestKernel();
    if (options.kernel.isEmpty() || options.initrd.isEmpty())
        return failure(ErrorCode::InvalidArgument, tr("--kernel and --initrd go together"));
    for (const QString &file : {options.kernel, options.initrd}) {
        if (!QFileInfo(file).isFile())
            return failure(ErrorCode::NotFound, tr("There is no such file"), file);
    }
    return GuestKernel{options.kernel, options.initrd};
}

ExitStatus run(const Options &options)
{
    const Interrupt interrupt;
    const Result<LoadedPlan> loaded = load(options);
    if (!loaded)
        return fail(loaded.error());
    RehearsalOptions rehearsal;
    rehearsal.qemu = qemuOf(options);
    rehearsal.keepAlive = !options.noKeepAlive;
    rehearsal.keepFiles = options.keep;
    if (options.guest || !options.kernel.isEmpty() || !options.initrd.isEmpty()) {
        const Result<GuestKernel> guest = guestKernelOf(options);
        if (!guest)
            return fail(guest.error());
        rehearsal.guest = *guest;
    }
    const Result<RehearsalReport> report =
        rehearse(loaded->host, loaded->plan, rehearsal, {}, interrupt.token());
    if (!report)
        return fail(report.error());
    if (options.keep)
        complain(tr("the files are in %1").arg(report->folder));
    if (options.json) {
        for (const QString &finding : report->findings)
            complain(finding);
    }
    const ExitStatus written = options.json ? output(toJson(*report)) : output(reportText(*report));
    if (written != Done)
        return written;
    return report->healthy ? Done : AnswerIsNo;
}

} // namespace

void addRehearse(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "rehearse",
                       "Run a plan on the installed QEMU with simulated devices and compare");
    auto options = std::make_shared<Options>();
    addPlanOptions(command, *options);
    command.flag("--json", options->json, "Print the document redbud/rehearsal/1");
    command.flag("--keep", options->keep, "Leave tree, log and description in a folder");
    command.flag("--no-keep-alive", options->noKeepAlive,
                 "Show QEMU's use after free as it is instead of working around it");
    command.flag("--guest", options->guest, "Boot Linux in the guest too and compare what it sees");
    command.option("--kernel", options->kernel, "FILE",
                   "Kernel of that guest (default: Debian's netboot package)");
    command.option("--initrd", options->initrd, "FILE",
                   "Its initial RAM disk, with BusyBox as /bin/sh");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
