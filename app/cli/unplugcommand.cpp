// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/interrupt.h"
#include "app/cli/vmcommands.h"
#include "core/session/sessioncontrol.h"
#include "core/session/sessionengine.h"
#include "core/session/unplug.h"

#include <QCoreApplication>

namespace redbud::cli
{

namespace
{

struct Options {
    QString device;
    QString name;
    int wait = 30;
};

ExitStatus run(const Options &options)
{
    const auto device = PciAddress::parse(options.device);
    if (!device)
        return fail({ErrorCode::InvalidArgument,
                     QCoreApplication::translate("Cli", "This is not a PCI address"),
                     options.device});
    const Interrupt interrupt;
    SessionEngine engine;
    const auto vm = livingVm(engine, options.name);
    if (!vm)
        return fail(vm.error());
    const Result<Session> session = findSession((*vm)->name());
    if (!session)
        return fail(session.error());
    const Result<SessionSubject> subject = subjectOf(*session);
    if (!subject)
        return fail(subject.error());
    const Result<void> done =
        unplug(*session, subject->host, *device, interrupt.token(), options.wait * 1000);
    if (done)
        return Done;
    complain(done.error().text());
    const ErrorCode code = done.error().code;
    const bool refused = code == ErrorCode::Unsupported || code == ErrorCode::TimedOut ||
                         code == ErrorCode::Busy || code == ErrorCode::Cancelled;
    return refused ? AnswerIsNo : EnvironmentFailed;
}

} // namespace

void addUnplug(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "unplug", "Take a passed device away from a running virtual machine");
    auto options = std::make_shared<Options>();
    command.argument("DEVICE", options->device, "PCI address on the host");
    addVmName(command, options->name);
    command.number("--wait", options->wait, 0, 3600,
                   "Seconds for the guest to let go of it (default: 30)");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
