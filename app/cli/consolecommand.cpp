// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/interrupt.h"
#include "app/cli/terminalconsole.h"
#include "app/cli/vmcommands.h"

namespace redbud::cli
{

namespace
{

ExitStatus run(const VmChoice &choice)
{
    const auto engine = openEngine(choice.connect);
    if (!engine)
        return fail(engine.error());
    const Interrupt interrupt;
    const auto vm = livingVm(**engine, choice.name);
    if (!vm)
        return fail(vm.error());
    const Result<FileDescriptor> console = (*vm)->openConsole();
    if (!console)
        return fail(console.error());
    if (connectTerminal(console->get(), interrupt.token()) == ConsoleEnd::Closed)
        complain(
            QCoreApplication::translate("Cli", "the console of %1 was closed").arg((*vm)->name()));
    return Done;
}

} // namespace

void addConsole(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "console",
                       "Connect this terminal with the console of a virtual machine; Ctrl+] ends");
    auto choice = std::make_shared<VmChoice>();
    addVmArgument(command, *choice);
    command.run(status, [choice] { return run(*choice); });
}

} // namespace redbud::cli
