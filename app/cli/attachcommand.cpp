// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/interrupt.h"
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
    return follow(**vm, interrupt, false);
}

} // namespace

void addAttach(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "attach",
                       "Stay on the console of a virtual machine until it ends, and tell how");
    auto choice = std::make_shared<VmChoice>();
    addVmArgument(command, *choice);
    command.run(status, [choice] { return run(*choice); });
}

} // namespace redbud::cli
