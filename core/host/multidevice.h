// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/sysroot.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace redbud
{

/// Block devices ("sda1") of each mounted btrfs, from sys/fs/btrfs; a mount names one of them only.
QList<QStringList> btrfsFileSystems(const Sysroot &root);

/// Whether a ZFS pool is imported: it then has a directory in proc/spl/kstat/zfs.
bool isZfsActive(const Sysroot &root);

/// Whether the block device with this number ("8:1") belongs to a ZFS pool. The kernel does not
/// tell who holds the devices of a pool, so this is what udev found on the disk; absent where its
/// database does not know the device.
///
/// Which pool it is nobody is asked: a snapshot has no names of pools. So with one pool imported,
/// the disks of an exported one look used, too.
std::optional<bool> isZfsMember(const Sysroot &root, const QString &number);

/// Whether bcache has taken the block device, as a cache or as what is cached.
bool isInBcache(const Sysroot &root, const QString &name);

} // namespace redbud
