// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/qemu/qmpclient.h"
#include "core/session/filelock.h"
#include "core/session/session.h"

#include <memory>

namespace redbud
{

/// A connection to a running QEMU for a few commands. QEMU serves one client on a socket at a
/// time, so whoever has this keeps others waiting: make it, use it, let it go. Blocking; for a
/// worker thread.
class ControlChannel
{
public:
    /// Busy where another one keeps it for too long, TimedOut where QEMU does not answer (it is
    /// stopped, or hangs), ProcessFailed where it has ended, Cancelled.
    static Result<std::unique_ptr<ControlChannel>> open(const SessionPaths &paths, int milliseconds,
                                                        const QmpClient::KeepWaiting &keepWaiting);
    static Result<std::unique_ptr<ControlChannel>> open(const SessionPaths &paths,
                                                        int milliseconds = 5000);

    /// The same on any socket that is free: another program may keep the one for commands for
    /// minutes, as one that launches or examines does. Busy where every one is taken for too long.
    static Result<std::unique_ptr<ControlChannel>>
    openAny(const SessionPaths &paths, int milliseconds,
            const QmpClient::KeepWaiting &keepWaiting = {});

    /// On a socket to stay on, for who waits for events. Busy where every one is taken.
    static Result<std::unique_ptr<ControlChannel>> openToWatch(const SessionPaths &paths,
                                                               int milliseconds = 5000);

    QmpClient &qmp() { return *m_qmp; }

private:
    static Result<std::unique_ptr<ControlChannel>>
    openToWatch(const SessionPaths &paths, int milliseconds,
                const QmpClient::KeepWaiting &keepWaiting);
    static Result<std::unique_ptr<ControlChannel>>
    connect(const SessionPaths &paths, FileLock lock, const QString &socket, int milliseconds,
            const QmpClient::KeepWaiting &keepWaiting);

    ControlChannel(FileLock lock, std::unique_ptr<QmpClient> qmp)
        : m_lock(std::move(lock))
        , m_qmp(std::move(qmp))
    {
    }

    FileLock m_lock;
    std::unique_ptr<QmpClient> m_qmp;
};

} // namespace redbud
