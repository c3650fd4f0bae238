// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace redbud
{

/// One line of `/proc/self/mountinfo`.
struct Mount {
    QString deviceNumber; ///< "259:2"; major 0 has no block device of its own
    QString point;        ///< with unprintable characters replaced
    QString source;       ///< "/dev/sda1", "tmpfs", …

    bool operator==(const Mount &) const = default;
};

/// Lines that are no mounts are left out.
QList<Mount> parseMountInfo(const QByteArray &text);

} // namespace redbud
