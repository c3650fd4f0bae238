// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <cstdio>
#include <exception>

using namespace redbud::cli;

namespace
{

int run(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("redbudctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REDBUD_VERSION));

    CLI::App app("Plans, rehearses and runs pseries virtual machines with NVLink2 GPUs.",
                 "redbudctl");
    app.set_version_flag("--version", std::string("redbudctl " REDBUD_VERSION));
    app.require_subcommand(1);
    app.footer("Exit status: 0 done; 1 done, but the answer is no (errors, differences, an "
               "unhealthy VM); 2 wrong usage; 3 the environment failed.");
    ExitStatus status = Done;
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
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? Done : WrongUsage;
    }
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    try {
        return run(argc, argv);
    } catch (const std::exception &error) {
        // CLI11 throws where options are declared wrongly, and anything may run out of memory.
        std::fprintf(stderr, "redbudctl: %s\n", error.what());
        return EnvironmentFailed;
    }
}
