// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/openinroot.h"
#include "core/base/result.h"
#include "core/session/launch.h"
#include "core/session/preflight.h"
#include "core/session/sessioncontrol.h"
#include "core/session/vmdescription.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>

namespace redbud
{

/// One virtual machine of a VmEngine, to be asked and told. Everything may block and is for a
/// worker thread.
class VmHandle
{
public:
    virtual ~VmHandle() = default;

    virtual QString name() const = 0;
    /// As far as it is known without asking QEMU for long.
    virtual VmDescription description() const = 0;

    virtual Result<void> pause() = 0;
    virtual Result<void> resume() = 0;
    /// The guest is not asked.
    virtual Result<void> reset() = 0;
    /// As stopVm().
    virtual Result<StopReport> stop(const StopOptions &options,
                                    const std::function<void(const QString &)> &told,
                                    const std::stop_token &stop) = 0;
    /// Reads its values back and compares them with the plan and the host, as examine().
    virtual Result<HealthReport> examine() = 0;

    /// A socket on which the guest's console is written and read. It ends with the guest; closing
    /// it leaves the console.
    virtual Result<FileDescriptor> openConsole() = 0;

    /// QEMU has ended, as far as that was heard of.
    virtual bool hasEnded() const = 0;
    /// Waits until it has ended and what comes after is done; Cancelled, TimedOut, ReadFailed where
    /// nobody can tell any more. Negative: for ever.
    virtual Result<QemuEnd> waitForEnd(int milliseconds, const std::stop_token &stop) = 0;

    /// Removes what it left, once it has ended. Busy while it lives.
    virtual Result<void> forget() = 0;
    /// It has ended, but its devices could not be handed back, though that was wanted.
    virtual bool isNotHandedBack() const = 0;
    /// The last lines of QEMU's output; none where they are not on this machine.
    virtual QStringList lastLog() const = 0;
    /// Empty where it is not on this machine.
    virtual QString logFile() const = 0;
};

struct EngineLaunch {
    std::unique_ptr<VmHandle> vm; ///< also of one that was ended because it was not healthy
    HealthReport health;
    QString assumptions;  ///< LaunchReport::assumptions
    bool running = false; ///< LaunchReport::running
};

/// What launches virtual machines and knows those that run: this user's processes on this machine
/// (SessionEngine), or a libvirt, also of another machine (LibvirtEngine). Blocks; one thread at a
/// time.
class VmEngine
{
public:
    virtual ~VmEngine() = default;

    /// By name; only those that Redbud made.
    virtual Result<QList<VmDescription>> list() = 0;
    /// NotFound where there is none of that name.
    virtual Result<std::unique_ptr<VmHandle>> find(const QString &name) = 0;

    /// What would stand against a launch, as far as this engine can know. Changes nothing.
    virtual QList<PreflightItem> preflight(const Host &host, const Plan &plan,
                                           const PreflightOptions &options) = 0;
    /// As launch(): compares with the prediction before the guest runs its first instruction.
    virtual Result<EngineLaunch> launch(const Host &host, const LaunchRequest &request,
                                        const std::function<void(const LaunchProgress &)> &progress,
                                        const std::stop_token &stop) = 0;
};

} // namespace redbud
