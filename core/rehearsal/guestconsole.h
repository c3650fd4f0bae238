// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QString>

#include <functional>
#include <memory>

namespace redbud
{

/// The serial console of a guest behind a Unix socket, and the shell on it. Blocking; for a worker
/// thread.
class GuestConsole
{
public:
    /// Called again and again while waiting; false ends the wait with Cancelled. It is where the
    /// owner takes in what QEMU writes and watches whether it is still there.
    using KeepWaiting = std::function<bool()>;

    /// Waits until the socket is there. TimedOut, Cancelled.
    static Result<std::unique_ptr<GuestConsole>>
    connect(const QString &socketPath, QDeadlineTimer deadline, KeepWaiting keepWaiting);

    /// What the guest writes up to and with @a text. TimedOut, Cancelled; ProcessFailed where the
    /// console is closed. What was read stays in transcript() in any case.
    Result<QByteArray> readUntil(const QByteArray &text, QDeadlineTimer deadline);

    /// Waits for the prompt of the shell that Linux started as its first program
    /// ("rdinit=/bin/sh").
    Result<void> waitForShell(QDeadlineTimer deadline);

    /// Runs @a commands in that shell and returns what they wrote, lines ending in '\n'. Messages
    /// of the kernel may stand between.
    Result<QByteArray> run(const QByteArray &commands, QDeadlineTimer deadline);

    /// The last 256 KiB of all that the guest wrote.
    QByteArray transcript() const { return m_transcript; }

private:
    explicit GuestConsole(KeepWaiting keepWaiting);

    QLocalSocket m_socket;
    QByteArray m_unread;
    QByteArray m_transcript;
    KeepWaiting m_keepWaiting;
    int m_runs = 0;
};

} // namespace redbud
