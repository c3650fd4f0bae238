// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/program.h"
#include "core/base/heap.h"

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

    ExitStatus status = Done;
    const std::unique_ptr<CLI::App> program = makeProgram(status);
    try {
        program->parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return program->exit(error) == 0 ? Done : WrongUsage;
    }
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    redbud::growHeapInLargeSteps();
    try {
        return run(argc, argv);
    } catch (const std::exception &error) {
        // CLI11 throws where options are declared wrongly, and anything may run out of memory.
        std::fprintf(stderr, "redbudctl: %s\n", error.what());
        return EnvironmentFailed;
    }
}
