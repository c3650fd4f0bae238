// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/actions/droppedfiles.h"

#include <QFileInfo>
#include <QList>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// Where a file belongs; nullptr for one that is of no use.
QString *placeFor(const QString &file, DroppedFiles &files)
{
    if (isHostFile(file))
        return &files.host;
    return QFileInfo(file).suffix() == "redbud"_L1 ? &files.plan : nullptr;
}

} // namespace

bool isHostFile(const QString &file)
{
    const QFileInfo info(file);
    return info.isDir() || info.suffix() == "redbud-host"_L1;
}

DroppedFiles DroppedFiles::of(const QMimeData &data)
{
    DroppedFiles files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        QString *place = url.isLocalFile() ? placeFor(url.toLocalFile(), files) : nullptr;
        if (!place || !place->isEmpty())
            return {};
        *place = url.toLocalFile();
    }
    return files;
}

} // namespace redbud
