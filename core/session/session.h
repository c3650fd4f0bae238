// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/filelock.h"
#include "core/session/sessionpaths.h"
#include "core/session/sessionrecord.h"
#include "core/session/sessionstatus.h"

#include <QList>
#include <QString>

#include <optional>

namespace redbud
{

/// A virtual machine of this user's that was launched and is not forgotten yet, as its directory
/// has it. What QEMU itself says of its state is asked for elsewhere.
struct Session {
    enum class Life {
        Starting,
        Running,
        Unattended, ///< QEMU runs; its supervisor was killed, so its end will not be recorded
        Ended,      ///< in a way that somebody should look at, or right now
        Lost,       ///< nobody could record how it ended
    };
    SessionPaths paths;
    SessionRecord record;
    SessionStatus status;
    Life life = Life::Starting;

    bool isAlive() const
    {
        return life == Life::Starting || life == Life::Running || life == Life::Unattended;
    }

    bool operator==(const Session &) const = default;
};

/// All of this user's, by name. Directories that hold no record (a launch that was killed) are
/// removed on the way.
Result<QList<Session>> listSessions();

/// NotFound where there is none of that name.
Result<Session> findSession(const QString &name);

/// The same of a directory; nothing where it holds no record.
std::optional<Session> readSession(const SessionPaths &paths);

/// Removes what an ended virtual machine left, and nothing of another one that has got its name.
/// Busy while it lives.
Result<void> forgetSession(const Session &session);

/// Makes the directory of a new virtual machine, empty, for whoever holds its lock. Busy where one
/// of that name lives, also without its supervisor; WriteFailed.
Result<FileLock> takeSession(const SessionPaths &paths);

/// Removes the directory whatever is in it; for who holds its lock.
void removeSession(const SessionPaths &paths);

/// Whether its QEMU has ever heeded a command. Before that it may be silent for minutes, as it
/// takes hold of much memory, and has not started the guest.
bool hasAnswered(const SessionPaths &paths);

/// For whoever sees it heed the first one. Where that cannot be written down nothing is lost but
/// the difference.
void markAnswered(const SessionPaths &paths);

/// The last lines of QEMU's output, as many as are in the last 64 KiB.
QStringList lastLog(const SessionRecord &record);

/// What is said where an ended virtual machine has not handed its devices back.
QString describeNotHandedBack();

/// How it ended, for people: "switched off", "crashed (SIGSEGV)", "killed".
QString describeEnd(const QemuEnd &end);

} // namespace redbud
