// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"
#include "core/base/sysroot.h"

#include <QMap>
#include <QStringList>

namespace redbud
{

/// Why the host needs its PCI functions, in words for people.
class DeviceUses
{
public:
    /// A reason that is already known is not repeated, and of a great many the last are left out.
    void add(const PciAddress &address, const QString &reason);

    QStringList of(const PciAddress &address) const { return m_reasons.value(address); }

private:
    QMap<PciAddress, QStringList> m_reasons;
};

/// The PCI function that a sysfs link's target is below; the nearest, where bridges are above.
std::optional<PciAddress> functionInPath(const QString &path);

/// File systems and swap space on block devices, followed through LVM, RAID, multipath and
/// encryption to the functions that carry them; also volumes that are active but not mounted, ZFS
/// pools and bcache. False where the host does not show its block devices or mounts, or not which
/// devices its ZFS pools have, or claims more layers and mounts than any host has.
bool findBlockUses(const Sysroot &root, DeviceUses &uses);

/// Network interfaces that are up, and those that carry a default route, followed through
/// bridges, bonds and VLANs. False where the host does not show its interfaces, or claims
/// more layers and routes than any host has.
bool findNetworkUses(const Sysroot &root, DeviceUses &uses);

/// Processes that hold GPUs (/dev/nvidia0 …) or VFIO groups (/dev/vfio/5 …) open. @a groups says
/// which functions a group has. False where another user's process could not be looked at.
bool findProcessUses(const Sysroot &root, const QMap<int, QList<PciAddress>> &groups,
                     DeviceUses &uses);

} // namespace redbud
