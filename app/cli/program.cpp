// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/program.h"

#include "app/cli/commandline.h"

#include <CLI/CLI.hpp>

namespace redbud::cli
{

std::unique_ptr<CLI::App> makeProgram(ExitStatus &status)
{
    auto program = std::make_unique<CLI::App>(
        "Plans, rehearses and runs pseries virtual machines with NVLink2 GPUs.", "redbudctl");
    CLI::App &app = *program;
    app.set_version_flag("--version", std::string("redbudctl " REDBUD_VERSION));
    app.require_subcommand(1);
    app.footer("Exit status: 0 done; 1 done, but the answer is no (errors, differences, an "
               "unhealthy VM); 2 wrong usage; 3 the environment failed.");
    addScan(app, status);
    addCapture(app, status);
    addPlan(app, status);
    addCheck(app, status);
    addRules(app, status);
    addPlace(app, status);
    addTree(app, status);
    addCompare(app, status);
    addCommand(app, status);
    addExport(app, status);
    addImport(app, status);
    addRehearse(app, status);
    addBind(app, status);
    addUnbind(app, status);
    addStatus(app, status);
    addRun(app, status);
    addList(app, status);
    addAttach(app, status);
    addConsole(app, status);
    addStop(app, status);
    addReset(app, status);
    addPause(app, status);
    addResume(app, status);
    addHealth(app, status);
    addUnplug(app, status);
    return program;
}

} // namespace redbud::cli
