// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/deviceuses.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// The functions behind the device files that matter: "/dev/nvidia0", "/dev/vfio/5".
using FunctionsOfFile = QHash<QString, QList<PciAddress>>;

void addGpuFiles(const Sysroot &root, FunctionsOfFile &files)
{
    static const QRegularExpression minorLine(u"^Device Minor:\\s*(\\d{1,4})\\s*$"_s,
                                              QRegularExpression::MultilineOption);
    const QString directory = u"proc/driver/nvidia/gpus/"_s;
    for (const QString &name : root.list(directory).value_or(QStringList())) {
        const auto address = PciAddress::parse(name);
        const QByteArray text =
            root.read(directory + name + "/information"_L1).value_or(QByteArray());
        const auto match = minorLine.match(QString::fromLatin1(text));
        if (address && match.hasMatch())
            files[u"/dev/nvidia"_s + match.captured(1)].append(*address);
    }
}

bool isProcess(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) { return c.isDigit(); });
}

} // namespace

bool findProcessUses(const Sysroot &root, const QMap<int, QList<PciAddress>> &groups,
                     DeviceUses &uses)
{
    FunctionsOfFile files;
    addGpuFiles(root, files);
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        files[u"/dev/vfio/%1"_s.arg(it.key())] = *it;
    if (files.isEmpty())
        return true;
    bool complete = true;
    for (const QString &process : root.list(u"proc"_s).value_or(QStringList())) {
        if (!isProcess(process))
            continue;
        const QString directory = u"proc/"_s + process + u"/fd/"_s;
        const auto descriptors = root.list(directory);
        // A process may end while it is looked at.
        complete &= descriptors || descriptors.error().code != ErrorCode::PermissionDenied;
        for (const QString &descriptor : descriptors.value_or(QStringList())) {
            const auto file = root.readLink(directory + descriptor);
            if (!file)
                continue;
            for (const PciAddress &function : files.value(*file)) {
                uses.add(function,
                         QCoreApplication::translate("ProcessUses", "used by %1 (process %2)")
                             .arg(root.line(u"proc/"_s + process + "/comm"_L1), process));
            }
        }
    }
    return complete;
}

} // namespace redbud
