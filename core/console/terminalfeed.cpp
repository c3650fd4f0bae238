// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalfeed.h"

#include <QElapsedTimer>

#include <utility>

namespace redbud
{

namespace
{

/// For one turn of the event loop, beside which the window draws and reacts.
constexpr qint64 millisecondsPerTurn = 8;
constexpr qsizetype bytesPerTurn = qsizetype{256} * 1024;
constexpr qsizetype bytesPerSlice = 4096;

} // namespace

TerminalFeed::TerminalFeed(Terminal *terminal, QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &TerminalFeed::feed);
}

void TerminalFeed::receive(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    m_received += bytes.size();
    m_waiting.remove(0, m_taken);
    m_taken = 0;
    m_waiting += bytes;
    if (m_waiting.size() > mostWaiting)
        leaveOut();
    m_timer.start();
}

/// Drops the oldest up to the end of a line.
void TerminalFeed::leaveOut()
{
    qsizetype dropped = m_waiting.size() - keptWhenBehind;
    const qsizetype lineEnd = m_waiting.indexOf('\n', dropped);
    if (lineEnd >= 0)
        dropped = lineEnd + 1;
    m_waiting = m_waiting.mid(dropped);
    m_leftOut += m_slice.size() + dropped;
    m_slice.clear();
}

/// What the guest would have switched is lost, so an unfinished sequence is cancelled (CAN) and
/// the colours are reset.
void TerminalFeed::saySoIfLeftOut()
{
    if (m_leftOut == 0)
        return;
    const QString note =
        tr("[Redbud left out %1 bytes: the guest prints too fast to show]").arg(m_leftOut);
    m_leftOut = 0;
    m_terminal->write("\x18\x1b[0m\r\n" + note.toUtf8() + "\r\n");
}

void TerminalFeed::feed()
{
    QElapsedTimer clock;
    clock.start();
    saySoIfLeftOut();
    qsizetype taken = 0;
    while (waiting() > 0 && taken < bytesPerTurn && clock.elapsed() < millisecondsPerTurn) {
        if (m_slice.isEmpty()) {
            m_slice = m_waiting.mid(m_taken, bytesPerSlice);
            m_taken += m_slice.size();
        }
        const QByteArray slice = std::exchange(m_slice, {});
        const qsizetype written = m_terminal->write(slice);
        taken += written;
        m_slice = slice.mid(written);
    }
    if (waiting() > 0)
        return;
    m_waiting.clear();
    m_taken = 0;
    m_timer.stop();
    Q_EMIT caughtUp();
}

} // namespace redbud
