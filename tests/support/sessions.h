// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"
#include "core/session/launch.h"
#include "core/session/session.h"
#include "core/session/vmstate.h"

#include <QByteArray>
#include <QLocalSocket>
#include <QStringList>
#include <QTemporaryDir>

namespace redbud::test
{

/// What is there in a moment has this time on a busy computer.
inline constexpr int soonMs = 30000;

/// Sessions in a folder of the test's own. What is left alive at its end is killed.
class SessionFolder
{
public:
    SessionFolder();
    ~SessionFolder();
    Q_DISABLE_COPY_MOVE(SessionFolder)

    /// Directories of sessions and processes that belong to them; empty when all is as before.
    QStringList leftBehind() const;

    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// A virtual machine without devices, under TCG, with 256 MiB: QEMU is up in a moment.
Plan smallPlan(const QString &name);

/// Its launch; on failure the test is told why and the report is empty.
LaunchRequest smallLaunch(const QString &name);

/// Waits until QEMU tells the state. For threads with or without an event loop.
bool reaches(const Session &session, VmState state, int milliseconds = soonMs);

/// Waits until nothing of the session is left, or it has ended.
bool ends(const Session &session, int milliseconds = soonMs);

/// The supervisor of a session: the parent of its QEMU. 0 where it is gone.
qint64 supervisorOf(const Session &session);

/// The console as a program sees it.
class ConsoleReader
{
public:
    explicit ConsoleReader(const Session &session);

    bool isConnected() const { return m_socket.state() == QLocalSocket::ConnectedState; }

    /// Reads until @a text was seen, from the beginning on.
    bool sees(const QByteArray &text, int milliseconds = 120000);
    void type(const QByteArray &text);
    const QByteArray &text() const { return m_text; }

private:
    QLocalSocket m_socket;
    QByteArray m_text;
};

} // namespace redbud::test
