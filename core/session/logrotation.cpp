// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/logrotation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace redbud
{

void rotateLogs(const QStringList &files)
{
    const auto numbered = [](const QString &file, int i) {
        return QFile::encodeName(i == 0 ? file : file + u'.' + QString::number(i));
    };
    for (const QString &file : files) {
        QDir().mkpath(QFileInfo(file).path());
        // What the supervisor cut off a long log goes with the launch that wrote it.
        QFile::remove(file + QStringLiteral(".old"));
        for (int i = keptLogs; i > 0; --i)
            std::rename(numbered(file, i - 1).constData(), numbered(file, i).constData());
    }
}

} // namespace redbud
