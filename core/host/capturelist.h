// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace redbud
{

/// One line of the list of what a snapshot holds; resources/capture/files.txt explains it.
struct CaptureLine {
    QString kind;      ///< "link", "directory", "file" or a kind of file that is changed
    QString directory; ///< pattern, without a leading slash
    QStringList names; ///< patterns, in that directory

    bool operator==(const CaptureLine &) const = default;
};

/// The built-in list as it stands in the file, without comments.
QByteArray captureListText();

QList<CaptureLine> captureList();

} // namespace redbud
