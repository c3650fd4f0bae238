// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sysroot.h"

#include <memory>
#include <optional>

namespace redbud
{

/// What VFIO says of an IOMMU group.
enum class GroupState {
    Missing,   ///< no /dev/vfio/N: none of its devices is at vfio-pci
    NotViable, ///< a device of it is still with a driver of the host
    Viable,
    Busy,    ///< somebody uses it, so it is viable
    Unknown, ///< it cannot be opened
};

/// All that binding can do to a host. Every call returns within its time limit, also where the
/// kernel does not: then with TimedOut, and what was asked for may still happen later.
class HostControl
{
public:
    virtual ~HostControl() = default;

    /// The host, to be read anew.
    virtual Result<std::shared_ptr<const Sysroot>> read() = 0;

    /// Writes a file in sysfs; @a path is relative to the root ("sys/bus/pci/drivers_probe").
    virtual Result<void> write(const QString &path, const QByteArray &value) = 0;
    virtual Result<void> loadModule(const QString &name) = 0;
    virtual Result<void> setService(const QString &name, bool running) = 0;
    virtual bool serviceRuns(const QString &name) = 0;
    virtual Result<void> giveGroup(int group, quint32 user) = 0;
    virtual GroupState groupState(int group) = 0;
    /// The user who owns the node of a group; absent where there is none.
    virtual std::optional<quint32> groupOwner(int group) = 0;

    /// How long a driver may take to appear at a device after the write has returned.
    virtual int settleMilliseconds() const { return 5000; }
};

} // namespace redbud
