// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/vmcommands.h"

namespace redbud::cli
{

void addPause(CLI::App &app, ExitStatus &status)
{
    addSimpleVmCommand(app, status, "pause", "Let a virtual machine stand still", &VmHandle::pause);
}

} // namespace redbud::cli
