// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/interrupt.h"
#include "app/cli/vmcommands.h"

#include <QCoreApplication>

namespace redbud::cli
{

namespace
{

struct Options : VmChoice {
    int grace = 60;
    bool now = false;
};

ExitStatus run(const Options &options)
{
    const auto engine = openEngine(options.connect);
    if (!engine)
        return fail(engine.error());
    const Interrupt interrupt;
    const auto vm = chosenVm(**engine, options.name);
    if (!vm)
        return fail(vm.error());
    const VmDescription description = (*vm)->description();
    if (!isAlive(description.state)) {
        if (!description.handedBack)
            complain(describeNotHandedBack());
        // What is left of one that has ended is only its record.
        const Result<void> forgotten = (*vm)->forget();
        if (!forgotten)
            return fail(forgotten.error());
        complain(QCoreApplication::translate("Cli", "%1 has ended already; it is forgotten now")
                     .arg(description.name));
        return Done;
    }
    StopOptions stop;
    stop.graceMilliseconds = options.now ? 0 : options.grace * 1000;
    const Result<StopReport> report = (*vm)->stop(stop, complain, interrupt.token());
    if (!report)
        return fail(report.error());
    if (report->how == StopReport::How::ByItself)
        return tellEnd(**vm, report->end);
    complain(report->how == StopReport::How::Quit
                 ? QCoreApplication::translate("Cli", "%1 was ended").arg(description.name)
                 : QCoreApplication::translate("Cli", "%1 was killed").arg(description.name));
    if (report->notHandedBack) {
        complain(describeNotHandedBack());
        return AnswerIsNo;
    }
    // It was wanted, so nobody has to look at it.
    static_cast<void>((*vm)->forget());
    return Done;
}

} // namespace

void addStop(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "stop", "Let a virtual machine switch itself off; then end it");
    auto options = std::make_shared<Options>();
    addVmArgument(command, *options);
    command.number("--grace", options->grace, 0, 86400,
                   "Seconds for the guest to switch itself off (default: 60)");
    command.flag("--now", options->now, "End it without asking the guest");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
