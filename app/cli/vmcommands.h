// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/interrupt.h"
#include "app/cli/subcommand.h"
#include "core/session/vmengine.h"

#include <memory>

namespace redbud::cli
{

/// A virtual machine as a person names it.
struct VmChoice {
    QString name;    ///< may be left out where only one runs
    QString connect; ///< URI of the libvirt that runs it; empty: it is a session of this user
};

/// Adds NAME and --connect.
void addVmArgument(Subcommand &command, VmChoice &choice);
void addVmName(Subcommand &command, QString &name);
void addConnectOption(Subcommand &command, QString &connect);

/// What runs the virtual machines. Open it before there is an Interrupt, so that a person can end a
/// program that waits for another machine.
Result<std::unique_ptr<VmEngine>> openEngine(const QString &connect);

/// The virtual machine of that name, or the only one. InvalidArgument where there are several.
Result<std::unique_ptr<VmHandle>> chosenVm(VmEngine &engine, const QString &name);

/// The same, Unsupported where it has ended.
Result<std::unique_ptr<VmHandle>> livingVm(VmEngine &engine, const QString &name);

/// What is wrong with it, for people; one line if nothing is.
QString healthText(const HealthReport &report);

/// Stays on a virtual machine's console until it ends or the person leaves it, and tells the end.
/// With @a stopEndsIt an interrupt ends it, a second one without waiting for the guest, but not a
/// terminal that is gone, as when a connection breaks. Exit status: 0 also where the person left
/// it.
ExitStatus follow(VmHandle &vm, const Interrupt &interrupt, bool stopEndsIt);

/// What is said of an end, and the status that fits.
ExitStatus tellEnd(const VmHandle &vm, const QemuEnd &end);

/// Does one thing to a virtual machine: a subcommand with NAME only.
void addSimpleVmCommand(CLI::App &app, ExitStatus &status, const char *name, const char *help,
                        Result<void> (VmHandle::*perform)());

} // namespace redbud::cli
