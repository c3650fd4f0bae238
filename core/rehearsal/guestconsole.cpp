// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rehearsal/guestconsole.h"

#include <QCoreApplication>
#include <QThread>

namespace redbud
{

namespace
{

constexpr int sliceMs = 20;
constexpr qsizetype keptOutput = 256 << 10;

QString tr(const char *text)
{
    return QCoreApplication::translate("Rehearsal", text);
}

} // namespace

GuestConsole::GuestConsole(KeepWaiting keepWaiting)
    : m_keepWaiting(std::move(keepWaiting))
{
}

Result<std::unique_ptr<GuestConsole>>
GuestConsole::connect(const QString &socketPath, QDeadlineTimer deadline, KeepWaiting keepWaiting)
{
    std::unique_ptr<GuestConsole> console(new GuestConsole(std::move(keepWaiting)));
    while (true) {
        console->m_socket.connectToServer(socketPath);
        if (console->m_socket.waitForConnected(sliceMs))
            return console;
        if (!console->m_keepWaiting())
            return failure(ErrorCode::Cancelled, tr("Stopped while waiting for the guest"));
        if (deadline.hasExpired())
            return failure(ErrorCode::TimedOut,
                           tr("QEMU did not open the guest's console in time"));
        QThread::msleep(sliceMs);
    }
}

Result<QByteArray> GuestConsole::readUntil(const QByteArray &text, QDeadlineTimer deadline)
{
    while (true) {
        const QByteArray more = m_socket.readAll();
        m_unread += more;
        m_transcript = (m_transcript + more).right(keptOutput);
        const qsizetype found = m_unread.indexOf(text);
        if (found >= 0) {
            const QByteArray result = m_unread.left(found + text.size());
            m_unread.remove(0, result.size());
            return result;
        }
        if (m_socket.state() != QLocalSocket::ConnectedState)
            return failure(ErrorCode::ProcessFailed, tr("The guest's console was closed"));
        if (!m_keepWaiting())
            return failure(ErrorCode::Cancelled, tr("Stopped while waiting for the guest"));
        if (deadline.hasExpired())
            return failure(ErrorCode::TimedOut, tr("The guest did not answer in time"));
        m_socket.waitForReadyRead(sliceMs);
    }
}

Result<void> GuestConsole::waitForShell(QDeadlineTimer deadline)
{
    // Firmware and kernel may write a "# " of their own before.
    for (const char *sign : {"Run /bin/sh as init", "# "}) {
        const Result<QByteArray> seen = readUntil(sign, deadline);
        if (!seen)
            return failure(seen.error());
    }
    return {};
}

Result<QByteArray> GuestConsole::run(const QByteArray &commands, QDeadlineTimer deadline)
{
    // The terminal echoes what is sent, so the marks are sent in another form than they come back.
    const QByteArray number = QByteArray::number(++m_runs);
    m_socket.write("echo redbud-'begin'-" + number + "; " + commands + "\necho redbud-'end'-" +
                   number + "\n");
    m_socket.flush();
    const Result<QByteArray> begun = readUntil("redbud-begin-" + number + "\r\n", deadline);
    if (!begun)
        return failure(begun.error());
    Result<QByteArray> output = readUntil("redbud-end-" + number + "\r\n", deadline);
    if (!output)
        return failure(output.error());
    // The last prompt with the echo of the closing mark belongs to nobody.
    output->truncate(std::max<qsizetype>(0, output->lastIndexOf("redbud-end-")));
    const qsizetype echo = output->lastIndexOf("echo redbud-'end'");
    if (echo >= 0)
        output->truncate(output->lastIndexOf('\n', echo) + 1);
    return output->replace("\r\n", "\n");
}

} // namespace redbud
