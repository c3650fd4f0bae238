// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/vmcommands.h"

#include "app/cli/commandline.h"
#include "app/cli/counted.h"
#include "app/cli/terminalconsole.h"
#include "core/libvirt/libvirtengine.h"
#include "core/qemu/qemumessages.h"
#include "core/session/sessionengine.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <unistd.h>

namespace redbud::cli
{

namespace
{

constexpr int closingMilliseconds = 3000; ///< from the end of a console to that of its QEMU

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

} // namespace

void addVmName(Subcommand &command, QString &name)
{
    command.optionalArgument("NAME", name,
                             "Name of the virtual machine; may be left out if there is one only");
}

void addVmArgument(Subcommand &command, VmChoice &choice)
{
    addVmName(command, choice.name);
    addConnectOption(command, choice.connect);
}

void addConnectOption(Subcommand &command, QString &connect)
{
    command.option("--connect", connect, "URI",
                   "Ask the libvirt there, as qemu:///system or qemu+ssh://HOST/system");
}

Result<std::unique_ptr<VmEngine>> openEngine(const QString &connect)
{
    if (connect.isEmpty())
        return std::make_unique<SessionEngine>();
    return LibvirtEngine::open(connect);
}

Result<std::unique_ptr<VmHandle>> chosenVm(VmEngine &engine, const QString &name)
{
    if (!name.isEmpty())
        return engine.find(name);
    Result<QList<VmDescription>> vms = engine.list();
    if (!vms)
        return failure(vms.error());
    // Those that have ended badly wait for somebody to look at them.
    const auto hasEnded = [](const VmDescription &vm) { return !isAlive(vm.state); };
    if (!std::ranges::all_of(*vms, hasEnded))
        vms->removeIf(hasEnded);
    if (vms->isEmpty())
        return failure(ErrorCode::NotFound, tr("No virtual machine runs"));
    if (vms->size() > 1)
        return failure(ErrorCode::InvalidArgument,
                       tr("There is more than one virtual machine: name the one you mean"));
    return engine.find(vms->constFirst().name);
}

Result<std::unique_ptr<VmHandle>> livingVm(VmEngine &engine, const QString &name)
{
    Result<std::unique_ptr<VmHandle>> vm = chosenVm(engine, name);
    if (!vm)
        return vm;
    const VmDescription description = (*vm)->description();
    if (!isAlive(description.state))
        return failure(ErrorCode::Unsupported, tr("This virtual machine has ended already"),
                       description.name);
    return vm;
}

QString healthText(const HealthReport &report)
{
    qsizetype matching = 0;
    for (const ReadBack &value : report.readback)
        matching += value.matches() ? 1 : 0;
    const QString values = counted(report.readback.size(), tr("%1 value"), tr("%1 values"));
    QString text = (report.healthy ? tr("healthy: %1 of %2 as planned\n")
                                   : tr("NOT healthy: %1 of %2 as planned\n"))
                       .arg(QString::number(matching), values);
    if (!report.live)
        text += tr("the guest tree was not compared: there is one only before the guest runs, with "
                   "QEMU 7.2 or newer, on this machine\n");
    for (const Problem &problem : report.problems)
        text += QStringLiteral("- ") + problem.message + u'\n';
    for (const TreeDifference &difference : report.differences)
        text += describe(difference, tr("the prediction"), tr("the live tree")) + u'\n';
    for (const ReadBack &value : report.readback) {
        if (!value.matches())
            text += tr("%1 of %2 is %3, expected %4\n")
                        .arg(value.property, value.id, value.live.value_or(tr("absent")),
                             value.expected);
    }
    return text;
}

ExitStatus tellEnd(const VmHandle &vm, const QemuEnd &end)
{
    complain(tr("%1 has ended: %2").arg(vm.name(), describeEnd(end)));
    const bool stillBound = vm.isNotHandedBack();
    if (stillBound)
        complain(describeNotHandedBack());
    if (end.good() && !stillBound)
        return Done;
    for (const QString &line : lastWords(vm.lastLog(), 5))
        complain(QStringLiteral("  qemu: ") + line);
    if (const QString file = vm.logFile(); !file.isEmpty())
        complain(tr("its log is %1").arg(file));
    return AnswerIsNo;
}

namespace
{

/// The guest is asked, and a second interrupt is heard meanwhile.
ExitStatus endInGoodOrder(VmHandle &vm, const Interrupt &interrupt)
{
    complain(tr("Interrupt once more to end it at once"));
    Result<StopReport> report = vm.stop({}, complain, interrupt.again());
    if (!report && report.error().code == ErrorCode::Cancelled) {
        StopOptions atOnce;
        atOnce.graceMilliseconds = 0;
        report = vm.stop(atOnce, complain, {});
    }
    return report ? tellEnd(vm, report->end) : fail(report.error());
}

} // namespace

ExitStatus follow(VmHandle &vm, const Interrupt &interrupt, bool stopEndsIt)
{
    if (::isatty(STDIN_FILENO) != 0)
        complain(tr("this is the console of %1; Ctrl+] leaves it").arg(vm.name()));
    for (bool isFirst = true;; isFirst = false) {
        const Result<FileDescriptor> console = vm.openConsole();
        if (!console && isFirst && !vm.hasEnded())
            return fail(console.error());
        QElapsedTimer connected;
        connected.start();
        const ConsoleEnd end =
            console ? connectTerminal(console->get(), interrupt.token()) : ConsoleEnd::Closed;
        if (end == ConsoleEnd::Detached) {
            complain(tr("%1 goes on; `redbudctl attach` brings you back").arg(vm.name()));
            return Done;
        }
        // It closes with QEMU, but also where nobody takes what it says, or who serves it is gone.
        const bool isNews = connected.elapsed() > closingMilliseconds;
        const Result<QemuEnd> ended = vm.waitForEnd(closingMilliseconds, interrupt.token());
        if (ended)
            return tellEnd(vm, *ended);
        if (interrupt.token().stop_requested())
            return stopEndsIt && !interrupt.isHangUp() ? endInGoodOrder(vm, interrupt) : Done;
        if (ended.error().code != ErrorCode::TimedOut)
            return fail(ended.error());
        if (isNews)
            complain(tr("the console of %1 is closed; waiting for it to come back, or for the end")
                         .arg(vm.name()));
    }
}

void addSimpleVmCommand(CLI::App &app, ExitStatus &status, const char *name, const char *help,
                        Result<void> (VmHandle::*perform)())
{
    Subcommand command(app, name, help);
    auto choice = std::make_shared<VmChoice>();
    addVmArgument(command, *choice);
    command.run(status, [choice, perform] {
        const auto engine = openEngine(choice->connect);
        if (!engine)
            return fail(engine.error());
        const auto vm = livingVm(**engine, choice->name);
        if (!vm)
            return fail(vm.error());
        const Result<void> done = ((**vm).*perform)();
        return done ? Done : fail(done.error());
    });
}

} // namespace redbud::cli
