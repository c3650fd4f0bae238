// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rehearsal/guestkernel.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace redbud
{

Result<GuestKernel> installedGuestKernel()
{
    const QDir images(QStringLiteral("/usr/lib/debian-installer/images"));
    QStringList releases = images.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCollator byNumber;
    byNumber.setNumericMode(true);
    std::ranges::sort(
        releases, [&](const QString &a, const QString &b) { return byNumber.compare(a, b) > 0; });
    for (const QString &release : std::as_const(releases)) {
        const QString folder =
            images.filePath(release + QStringLiteral("/ppc64el/text/debian-installer/ppc64el/"));
        const GuestKernel found{folder + QStringLiteral("vmlinux"),
                                folder + QStringLiteral("initrd.gz")};
        if (QFileInfo(found.kernel).isFile() && QFileInfo(found.initrd).isFile())
            return found;
    }
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate(
                       "Rehearsal",
                       "There is no Linux for the guest; install Debian's package "
                       "debian-installer-12-netboot-ppc64el or name a kernel and an initrd"));
}

} // namespace redbud
