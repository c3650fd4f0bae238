// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/networkfacts.h"

#include "core/plan/plantext.h"

#include <QFile>
#include <QFileInfo>

#include <linux/if_tun.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

bool isPrivileged(const QString &program)
{
    const QByteArray name = QFile::encodeName(program);
    struct stat status = {};
    if (::geteuid() == 0)
        return true;
    if (::stat(name.constData(), &status) != 0)
        return false;
    return ((status.st_mode & S_ISUID) && status.st_uid == 0) ||
           ::getxattr(name.constData(), "security.capability", nullptr, 0) > 0;
}

} // namespace

InterfaceFacts readInterface(const Sysroot &root, const QString &name)
{
    InterfaceFacts facts;
    const QString folder = u"sys/class/net/"_s + name;
    facts.exists = isInterfaceName(name) && root.exists(folder);
    if (!facts.exists)
        return facts;
    facts.bridge = root.exists(folder + "/bridge"_L1);
    facts.tap = root.line(folder + "/tun_flags"_L1).toUInt(nullptr, 16) & IFF_TAP;
    bool ok = false;
    const uint owner = root.line(folder + "/owner"_L1).toUInt(&ok); // -1: everybody
    if (ok)
        facts.owner = owner;
    facts.attached = facts.tap && root.line(folder + "/carrier"_L1) == "1"_L1;
    facts.macvtap = root.exists(folder + "/macvtap"_L1) || root.exists(folder + "/ipvtap"_L1);
    if (facts.macvtap)
        facts.index = root.line(folder + "/ifindex"_L1).toInt();
    return facts;
}

QStringList bridgeHelperPlaces(const QString &qemu)
{
    const QString prefix = QFileInfo(qemu).canonicalFilePath().section(u'/', 0, -3);
    QStringList places;
    for (const QString &where : {prefix, u"/usr"_s, u"/usr/local"_s}) {
        for (const QString &folder : {u"/lib/qemu"_s, u"/libexec"_s, u"/lib"_s}) {
            const QString place = where + folder + u"/qemu-bridge-helper"_s;
            if (!where.isEmpty() && !places.contains(place))
                places.append(place);
        }
    }
    return places;
}

BridgeHelperFacts findBridgeHelper(const QStringList &places)
{
    for (const QString &place : places) {
        if (QFileInfo(place).isFile() && ::access(QFile::encodeName(place).constData(), X_OK) == 0)
            return {place, isPrivileged(place)};
    }
    return {};
}

} // namespace redbud
