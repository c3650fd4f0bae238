// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/sysroot.h"

namespace redbud
{

QString Sysroot::line(const QString &path) const
{
    const auto bytes = read(path);
    if (!bytes)
        return {};
    QByteArray first = bytes->split('\n').constFirst();
    first.replace('\0', QByteArray());
    return QString::fromUtf8(first).trimmed();
}

} // namespace redbud
