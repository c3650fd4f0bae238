// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/vmcommands.h"

namespace redbud::cli
{

void addReset(CLI::App &app, ExitStatus &status)
{
    addSimpleVmCommand(app, status, "reset", "Restart a virtual machine without asking its guest",
                       &VmHandle::reset);
}

} // namespace redbud::cli
