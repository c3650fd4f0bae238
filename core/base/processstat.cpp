// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/processstat.h"

#include <QFile>

namespace redbud
{

QByteArrayList processStat(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.read(4096);
    return text.mid(text.lastIndexOf(')') + 2).split(' ');
}

} // namespace redbud
