// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/qemu/qemuprocess.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace redbud
{

/// The line that the supervisor keeps (app/supervisor/statusfile.h).
struct SessionStatus {
    enum class Kind { Starting, Running, Ended };
    Kind kind = Kind::Starting;
    qint64 pid = 0;             ///< of QEMU, while it runs
    quint64 startTime = 0;      ///< field 22 of /proc/PID/stat
    QemuEnd end;                ///< where it has ended
    quint64 lostOutput = 0;     ///< bytes that no log has taken
    bool notHandedBack = false; ///< the devices could not be, though that was wanted

    bool operator==(const SessionStatus &) const = default;
};

/// Nothing for anything else.
std::optional<SessionStatus> parseStatus(const QByteArray &line);

/// Nothing where there is no such file or it says something else.
std::optional<SessionStatus> readStatus(const QString &path);

/// Whether the process is the one that was started then; false also for a zombie.
bool isAlive(qint64 pid, quint64 startTime);

/// Ends the process with SIGKILL if it is the one that was started then. Other processes are
/// never touched, even where the number was given to another one in between.
bool killProcess(qint64 pid, quint64 startTime);

} // namespace redbud
