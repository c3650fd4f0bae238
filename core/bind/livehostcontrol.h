// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/openinroot.h"
#include "core/bind/hostcontrol.h"

#include <chrono>

namespace redbud
{

/// This machine, for root. Files are opened inside of sysfs only, whatever links say.
class LiveHostControl final : public HostControl
{
public:
    /// Fails where /sys is not sysfs.
    static Result<std::unique_ptr<LiveHostControl>> open();

    Result<std::shared_ptr<const Sysroot>> read() override;
    Result<void> write(const QString &path, const QByteArray &value) override;
    Result<void> loadModule(const QString &name) override;
    Result<void> setService(const QString &name, bool running) override;
    bool serviceRuns(const QString &name) override;
    Result<void> giveGroup(int group, quint32 user) override;
    GroupState groupState(int group) override;
    std::optional<quint32> groupOwner(int group) override;

private:
    explicit LiveHostControl(FileDescriptor sys);

    FileDescriptor m_sys;
};

/// What VFIO says of the group whose node this is ("/dev/vfio/5"). It is open for a moment, during
/// which nobody else can open it.
GroupState stateOfGroupNode(const QString &node);

/// Writes @a value to a file below @a sys, an open directory, in at most @a limit. Links are
/// followed inside of it only. The error's context is @a path.
Result<void> writeInRoot(int sys, const QString &path, const QByteArray &value,
                         std::chrono::milliseconds limit);

} // namespace redbud
