// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/openfiles.h"

#include <QCoreApplication>

namespace redbud
{

Result<void> findOpenFiles(const Sysroot &root, LaunchSpec &spec)
{
    for (OpenFile &file : spec.openFiles) {
        if (!file.path.isEmpty())
            continue;
        const QString index =
            root.line(QStringLiteral("sys/class/net/%1/ifindex").arg(file.macvtap));
        bool isNumber = false;
        const int number = index.toInt(&isNumber);
        if (!isNumber || number <= 0) {
            return failure(
                ErrorCode::NotFound,
                QCoreApplication::translate("Qemu", "The host has no network interface %1. Make it "
                                                    "with \"ip link add link LINK name %1 type "
                                                    "macvtap\".")
                    .arg(file.macvtap),
                file.macvtap);
        }
        file.path = QStringLiteral("/dev/tap%1").arg(number);
    }
    return {};
}

} // namespace redbud
