// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/blockdeviceuses.h"

#include "core/host/mountinfo.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("BlockDeviceUses", text);
}

/// The device and its partitions, as folders of sysfs.
QStringList foldersOf(const Sysroot &root, const QString &number)
{
    const auto target = root.readLink(u"sys/dev/block/"_s + number);
    if (!target)
        return {};
    const QString folder = u"sys/class/block/"_s + target->section(u'/', -1);
    QStringList folders{folder};
    for (const QString &entry : root.list(folder).value_or(QStringList())) {
        const QString partition = folder + u'/' + entry;
        if (root.exists(partition + "/partition"_L1))
            folders.append(partition);
    }
    return folders;
}

} // namespace

QStringList blockDeviceUses(const Sysroot &root, const QString &number)
{
    const QList<Mount> mounts =
        parseMountInfo(root.read(u"proc/self/mountinfo"_s).value_or(QByteArray()));
    const QString swaps = QString::fromUtf8(root.read(u"proc/swaps"_s).value_or(QByteArray()));
    QStringList uses;
    const auto add = [&uses](const QString &use) {
        if (!uses.contains(use))
            uses.append(use);
    };
    for (const QString &folder : foldersOf(root, number)) {
        const QString name = folder.section(u'/', -1);
        const QString device = root.line(folder + "/dev"_L1);
        const auto mount = std::ranges::find_if(mounts, [&](const Mount &each) {
            return each.deviceNumber == device || each.source == "/dev/"_L1 + name;
        });
        if (mount != mounts.end())
            add(tr("%1 is mounted at %2").arg(name, mount->point));
        for (const QString &line : swaps.split(u'\n')) {
            if (line.section(u' ', 0, 0).section(u'\t', 0, 0) == "/dev/"_L1 + name)
                add(tr("%1 is swap space").arg(name));
        }
        const QStringList holders = root.list(folder + "/holders"_L1).value_or(QStringList());
        if (!holders.isEmpty())
            add(tr("%1 is a part of %2").arg(name, holders.join(u", "_s)));
    }
    return uses;
}

} // namespace redbud
