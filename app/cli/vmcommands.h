// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/subcommand.h"
#include "core/session/launch.h"
#include "core/session/session.h"

#include <stop_token>

namespace redbud::cli
{

/// Adds NAME, which may be left out where only one virtual machine runs.
void addVmArgument(Subcommand &command, QString &name);

/// The virtual machine of that name, or the only one. InvalidArgument where there are several.
Result<Session> chosenSession(const QString &name);

/// The same, Unsupported where it has ended.
Result<Session> livingSession(const QString &name);

/// What is wrong with it, for people; one line if nothing is.
QString healthText(const HealthReport &report);

/// Stays on a virtual machine's console until it ends or the person leaves it, and tells the end.
/// Exit status: 0 also where the person left it.
ExitStatus follow(const Session &session, const std::stop_token &stop, bool stopEndsIt);

/// What is said of an end, and the status that fits.
ExitStatus tellEnd(const Session &session, const QemuEnd &end);

/// Does one thing to a virtual machine: a subcommand with NAME only.
void addSimpleVmCommand(CLI::App &app, ExitStatus &status, const char *name, const char *help,
                        Result<void> (*perform)(const Session &));

} // namespace redbud::cli
