// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/console/terminal.h"

#include <QTimer>

namespace redbud
{

/// Feeds a terminal in slices from the event loop, so that a guest that prints 100 MB does not
/// stop a window. It keeps at most 4 MiB; a guest that is faster than that has lines left out,
/// and a line in the terminal says how many bytes.
class TerminalFeed : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostWaiting = qsizetype{4} * 1024 * 1024;
    static constexpr qsizetype keptWhenBehind = qsizetype{1024} * 1024;

    /// @a terminal has to live longer.
    explicit TerminalFeed(Terminal *terminal, QObject *parent = nullptr);

    void receive(const QByteArray &bytes);
    /// How many bytes so far; those that are not waiting are in the terminal or were left out.
    qint64 received() const { return m_received; }
    qsizetype waiting() const { return m_slice.size() + m_waiting.size() - m_taken; }

Q_SIGNALS:
    /// Everything received is in the terminal.
    void caughtUp();

private:
    void feed();
    void leaveOut();
    void saySoIfLeftOut();

    Terminal *m_terminal;
    QTimer m_timer;
    QByteArray m_slice; ///< what is being written; the terminal's answers may cause receive()
    QByteArray m_waiting;
    qsizetype m_taken = 0; ///< of m_waiting
    qint64 m_received = 0;
    qint64 m_leftOut = 0; ///< bytes, since the last line that said so
};

} // namespace redbud
