// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/sysrootdirectory.h"

#include "core/base/words.h"

#include <utility>

namespace redbud
{

QByteArray SysrootDirectory::line(const char *name) const
{
    const auto content = read(name);
    return content ? firstLine(*content) : QByteArray();
}

QByteArray SysrootDirectory::firstLine(const QByteArray &content)
{
    QByteArrayView rest = content;
    QByteArray line = takeLine(rest).toByteArray();
    if (line.contains('\0'))
        line.replace('\0', QByteArray());
    return std::move(line).trimmed();
}

} // namespace redbud
