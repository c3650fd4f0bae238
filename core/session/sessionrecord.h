// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace redbud
{

/// What was launched, for whoever finds the virtual machine later: the document
/// "redbud/session/1" in its directory.
struct SessionRecord {
    QString name;
    QDateTime started;      ///< UTC
    QString host;           ///< HOST of the plan: "live", "sample:…" or an absolute path
    QString planFile;       ///< the user's, absolute; empty where it was never saved
    QString qemuVersion;    ///< may be empty
    QStringList argv;       ///< as it was run
    bool simulated = false; ///< its devices are
    bool keepAlive = false; ///< QEMU's use after free is worked around
    bool unbindAtEnd = false;
    QString log;
    QString consoleLog;

    bool operator==(const SessionRecord &) const = default;
};

QByteArray serializeRecord(const SessionRecord &record);

/// InvalidData, Unsupported for another version.
Result<SessionRecord> parseRecord(const QByteArray &json);

} // namespace redbud
