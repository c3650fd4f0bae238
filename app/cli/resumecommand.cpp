// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/vmcommands.h"

namespace redbud::cli
{

void addResume(CLI::App &app, ExitStatus &status)
{
    addSimpleVmCommand(app, status, "resume", "Let a virtual machine that stands still go on",
                       &VmHandle::resume);
}

} // namespace redbud::cli
