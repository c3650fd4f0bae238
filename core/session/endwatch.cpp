// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/endwatch.h"

#include "core/session/filelock.h"

#include <csignal>

namespace redbud
{

EndWatch::EndWatch(const Session &session)
    : m_session(session)
    , m_status(std::make_unique<QFile>(session.paths.status()))
{
    // Unbuffered, so that every look is a new one.
    static_cast<void>(m_status->open(QIODevice::ReadOnly | QIODevice::Unbuffered));
}

SessionStatus EndWatch::read() const
{
    if (!m_status->isOpen() || !m_status->seek(0))
        return m_session.status;
    return parseStatus(m_status->read(256)).value_or(m_session.status);
}

bool EndWatch::hasEnded() const
{
    if (FileLock::isHeld(m_session.paths.lock()))
        return false;
    const SessionStatus now = read();
    return now.kind != SessionStatus::Kind::Running || !isAlive(now.pid, now.startTime);
}

QemuEnd EndWatch::end() const
{
    const SessionStatus now = read();
    return now.kind == SessionStatus::Kind::Ended ? now.end
                                                  : QemuEnd{QemuEnd::Kind::Crashed, SIGKILL};
}

} // namespace redbud
