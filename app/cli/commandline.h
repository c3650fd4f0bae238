// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/host/host.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <CLI/CLI.hpp>

#include <string>

namespace redbud::cli
{

/// What the program's exit status means to scripts.
enum ExitStatus {
    Done = 0,
    AnswerIsNo = 1, ///< done, but there are errors, differences, an unhealthy VM
    WrongUsage = 2,
    EnvironmentFailed = 3, ///< cannot read, QEMU missing, …
};

/// Options that every subcommand with a PLAN takes.
struct PlanOptions {
    std::string plan;
    std::string host = "live";
    std::string qemu;
};

/// Adds PLAN, --host and --qemu.
void addPlanOptions(CLI::App &command, PlanOptions &options);
void addHostOption(CLI::App &command, std::string &host);

struct LoadedPlan {
    Host host;
    Plan plan;
};

/// The plan and the host it is for; warnings of the scan go to standard error.
Result<LoadedPlan> load(const PlanOptions &options);
Result<Host> loadHostWithWarnings(const std::string &host);

/// The QEMU that the user named, or the default one.
QString qemuOf(const PlanOptions &options);

/// One line on standard error: "redbudctl: context: message".
void complain(const QString &message);

/// Complains and gives the exit status that fits.
ExitStatus fail(const Error &error);

/// To a file (replaced at once) or, for an empty name or "-", to standard output.
ExitStatus output(const QByteArray &content, const std::string &file = {});
ExitStatus output(const QJsonObject &document);
ExitStatus output(const QString &text);

// One function for each subcommand: adds it and sets the status when it is chosen.
void addScan(CLI::App &app, ExitStatus &status);
void addPlan(CLI::App &app, ExitStatus &status);
void addCheck(CLI::App &app, ExitStatus &status);
void addRules(CLI::App &app, ExitStatus &status);
void addPlace(CLI::App &app, ExitStatus &status);
void addTree(CLI::App &app, ExitStatus &status);
void addCompare(CLI::App &app, ExitStatus &status);
void addCommand(CLI::App &app, ExitStatus &status);
void addRehearse(CLI::App &app, ExitStatus &status);

} // namespace redbud::cli
