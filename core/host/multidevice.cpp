// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/multidevice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

QList<QStringList> btrfsFileSystems(const Sysroot &root)
{
    const QString directory = u"sys/fs/btrfs"_s;
    QList<QStringList> fileSystems;
    // Beside those named by their identity there is "features", which has no devices.
    for (const QString &name : root.list(directory).value_or(QStringList())) {
        const auto devices = root.list(directory + u'/' + name + "/devices"_L1);
        if (devices && !devices->isEmpty())
            fileSystems.append(*devices);
    }
    return fileSystems;
}

bool isZfsActive(const Sysroot &root)
{
    const QString directory = u"proc/spl/kstat/zfs"_s;
    const QStringList names = root.list(directory).value_or(QStringList());
    // Files beside them count for the whole of ZFS.
    return std::ranges::any_of(
        names, [&](const QString &name) { return root.list(directory + u'/' + name).has_value(); });
}

std::optional<bool> isZfsMember(const Sysroot &root, const QString &number)
{
    const auto record = root.read(u"run/udev/data/b"_s + number);
    if (!record)
        return std::nullopt;
    return record->split('\n').contains("E:ID_FS_TYPE=zfs_member");
}

bool isInBcache(const Sysroot &root, const QString &name)
{
    return root.exists(u"sys/class/block/"_s + name + "/bcache"_L1);
}

} // namespace redbud
