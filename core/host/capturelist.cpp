// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/capturelist.h"

#include <QFile>

namespace redbud
{

QByteArray captureListText()
{
    QFile file(QStringLiteral(":/capture/files.txt"));
    // Built into this library, so it is always there.
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray text;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            text += line + '\n';
    }
    return text;
}

QList<CaptureLine> captureList()
{
    QList<CaptureLine> list;
    for (const QString &line :
         QString::fromUtf8(captureListText()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ');
        list.append({words.at(0), words.value(1), words.mid(2)});
    }
    return list;
}

} // namespace redbud
