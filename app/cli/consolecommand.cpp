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

ExitStatus run(const QString &name)
{
    const Interrupt interrupt;
    const Result<Session> session = livingSession(name);
    if (!session)
        return fail(session.error());
    const auto end = connectTerminal(session->paths.console(), interrupt.token());
    return end ? Done : fail(end.error());
}

} // namespace

void addConsole(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "console",
                       "Connect this terminal with the console of a virtual machine; Ctrl+] ends");
    auto name = std::make_shared<QString>();
    addVmArgument(command, *name);
    command.run(status, [name] { return run(*name); });
}

} // namespace redbud::cli
