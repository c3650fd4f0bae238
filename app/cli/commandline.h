// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/subcommand.h"
#include "core/base/result.h"
#include "core/host/host.h"
#include "core/host/scandepth.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace redbud::cli
{

/// Options that every subcommand with a PLAN takes.
struct PlanOptions {
    QString plan;
    QString host = QStringLiteral("live");
    QString qemu;
};

/// Adds PLAN, --host and --qemu.
void addPlanOptions(Subcommand &command, PlanOptions &options);
void addHostOption(Subcommand &command, QString &host);

struct LoadedPlan {
    Host host;
    Plan plan;
};

/// The plan and the host it is for; warnings of the scan go to standard error.
Result<LoadedPlan> load(const PlanOptions &options, ScanDepth depth = ScanDepth::Everything);
Result<Host> loadHostWithWarnings(const QString &host, ScanDepth depth = ScanDepth::Everything);
void complainOfWarnings(const Host &host);

/// Adds --layout, by which windows are placed in another way than the machine type's, for study.
void addLayoutOption(Subcommand &command, QString &layout);

/// The QEMU that the user named, or the default one.
QString qemuOf(const PlanOptions &options);

/// One line on standard error: "redbudctl: context: message".
void complain(const QString &message);

/// Complains and gives the exit status that fits.
ExitStatus fail(const Error &error);

/// What a file that is written may be used for.
enum class FileUse { Data, Program };

/// To a file (replaced at once) or, for an empty name or "-", to standard output.
ExitStatus output(const QByteArray &content, const QString &file = {}, FileUse use = FileUse::Data);
ExitStatus output(const QJsonObject &document);
ExitStatus output(const QString &text);

// One function for each subcommand: adds it and sets the status when it is chosen.
void addScan(CLI::App &app, ExitStatus &status);
void addCapture(CLI::App &app, ExitStatus &status);
void addPlan(CLI::App &app, ExitStatus &status);
void addCheck(CLI::App &app, ExitStatus &status);
void addRules(CLI::App &app, ExitStatus &status);
void addPlace(CLI::App &app, ExitStatus &status);
void addTree(CLI::App &app, ExitStatus &status);
void addCompare(CLI::App &app, ExitStatus &status);
void addCommand(CLI::App &app, ExitStatus &status);
void addExport(CLI::App &app, ExitStatus &status);
void addImport(CLI::App &app, ExitStatus &status);
void addRehearse(CLI::App &app, ExitStatus &status);
void addBind(CLI::App &app, ExitStatus &status);
void addUnbind(CLI::App &app, ExitStatus &status);
void addStatus(CLI::App &app, ExitStatus &status);
void addRun(CLI::App &app, ExitStatus &status);
void addList(CLI::App &app, ExitStatus &status);
void addAttach(CLI::App &app, ExitStatus &status);
void addConsole(CLI::App &app, ExitStatus &status);
void addStop(CLI::App &app, ExitStatus &status);
void addReset(CLI::App &app, ExitStatus &status);
void addPause(CLI::App &app, ExitStatus &status);
void addResume(CLI::App &app, ExitStatus &status);
void addHealth(CLI::App &app, ExitStatus &status);
void addUnplug(CLI::App &app, ExitStatus &status);

} // namespace redbud::cli
