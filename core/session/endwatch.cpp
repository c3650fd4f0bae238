// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/endwatch.h"

#include "core/session/filelock.h"

#include <csignal>
#include <sys/stat.h>

namespace redbud
{

EndWatch::EndWatch(const Session &session)
    : m_session(session)
    , m_status(std::make_unique<QFile>(session.paths.status()))
{
    // Unbuffered, so that every look is a new one.
    static_cast<void>(m_status->open(QIODevice::ReadOnly | QIODevice::Unbuffered));
}

SessionStatus EndWatch::status() const
{
    if (!m_status->isOpen() || !m_status->seek(0))
        return m_session.status;
    return parseStatus(m_status->read(256)).value_or(m_session.status);
}

/// The status file is the last but the lock that goes.
bool EndWatch::isRemoved() const
{
    struct stat facts = {};
    return m_status->isOpen() && ::fstat(m_status->handle(), &facts) == 0 && facts.st_nlink == 0;
}

bool EndWatch::qemuHasEnded() const
{
    const SessionStatus now = status();
    if (now.kind == SessionStatus::Kind::Running)
        return !isAlive(now.pid, now.startTime);
    return now.kind == SessionStatus::Kind::Ended || !FileLock::isHeld(m_session.paths.lock());
}

bool EndWatch::hasEnded() const
{
    // The lock is that of the next one of this name where there is another status file.
    const bool isOurs = !isRemoved() || !QFile::exists(m_session.paths.status());
    return qemuHasEnded() && (!isOurs || !FileLock::isHeld(m_session.paths.lock()));
}

QemuEnd EndWatch::end() const
{
    const SessionStatus now = status();
    return now.kind == SessionStatus::Kind::Ended ? now.end
                                                  : QemuEnd{QemuEnd::Kind::Crashed, SIGKILL};
}

} // namespace redbud
