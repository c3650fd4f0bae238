// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/qemu/qmp.h"
#include "core/qemu/qmpstream.h"
#include "core/qemu/vmevent.h"

#include <QDeadlineTimer>
#include <QJsonObject>
#include <QJsonValue>
#include <QLocalSocket>

#include <functional>
#include <memory>
#include <utility>

namespace redbud
{

/// A blocking client of QEMU's machine protocol over a Unix socket. Replies are matched by id, a
/// line is at most 16 MiB, the last 256 events are kept. For a worker thread.
class QmpClient : public Qmp
{
public:
    /// Called again and again while waiting; false ends the wait with Cancelled. It is where the
    /// owner watches the process and its own cancellation.
    using KeepWaiting = std::function<bool()>;

    /// Waits until the socket is there, QEMU has greeted and has left the capabilities mode.
    /// TimedOut, Cancelled, InvalidData where something else answers.
    static Result<std::unique_ptr<QmpClient>>
    connect(const QString &socketPath, QDeadlineTimer deadline, KeepWaiting keepWaiting);

    /// The events that came while replies were waited for, oldest first; each is given once.
    QList<VmEvent> takeEvents() { return std::exchange(m_events, {}); }

private:
    explicit QmpClient(KeepWaiting keepWaiting);

    /// ProcessFailed also for a closed connection.
    Result<QJsonValue> perform(const QString &command, const QJsonObject &arguments,
                               int milliseconds) override;
    Result<QJsonObject> readMessage(QDeadlineTimer deadline);

    QLocalSocket m_socket;
    QmpStream m_stream;
    QList<QJsonObject> m_messages; ///< not taken yet
    QList<VmEvent> m_events;
    KeepWaiting m_keepWaiting;
    int m_lastId = 0;
};

} // namespace redbud
