// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/interrupt.h"
#include "app/cli/vmcommands.h"

namespace redbud::cli
{

namespace
{

ExitStatus run(const QString &name)
{
    const Interrupt interrupt;
    const Result<Session> session = livingSession(name);
    return session ? follow(*session, interrupt.token(), false) : fail(session.error());
}

} // namespace

void addAttach(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "attach",
                       "Stay on the console of a virtual machine until it ends, and tell how");
    auto name = std::make_shared<QString>();
    addVmArgument(command, *name);
    command.run(status, [name] { return run(*name); });
}

} // namespace redbud::cli
