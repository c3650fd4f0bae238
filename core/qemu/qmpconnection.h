// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/qemu/qmpstream.h"
#include "core/qemu/vmevent.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonValue>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <functional>

namespace redbud
{

/// A client of QEMU's machine protocol that never waits: for the thread whose event loop it lives
/// in. Replies are matched by id and may come in any order; each command has a time limit, after
/// which its late reply is ignored. What arrives is bounded as in QmpStream.
class QmpConnection : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(const Result<QJsonValue> &)>;

    explicit QmpConnection(QObject *parent = nullptr);
    ~QmpConnection() override;

    /// Greets QEMU; then ready() or closed(). Once.
    void open(const QString &socketPath);
    void close();

    bool isReady() const { return m_ready; }

    /// Sends a command. @a reply is called once, from the event loop, unless this object goes
    /// first. Errors as QmpClient::execute(); ProcessFailed where there is no connection.
    void execute(const QString &command, const QJsonObject &arguments, Reply reply,
                 int milliseconds = 10000);

    /// Commands that wait for a reply.
    qsizetype pending() const { return m_pending.size(); }

Q_SIGNALS:
    void ready();
    void happened(const redbud::VmEvent &event);
    /// Once, after ready() or instead of it; commands in flight have failed before.
    void closed(const redbud::Error &error);
    /// QEMU has not answered a command in time; recovered() when it answers again.
    void unresponsive();
    void recovered();

private:
    struct Command {
        QString name;
        Reply reply;
        qint64 due = 0; ///< of m_clock, in milliseconds
    };

    void read();
    void take(const QJsonObject &message);
    void checkTime();
    void fail(const Error &error);
    void answered();

    QLocalSocket m_socket;
    QmpStream m_stream;
    QHash<int, Command> m_pending;
    QElapsedTimer m_clock;
    QTimer m_watch;
    int m_lastId = 0;
    bool m_ready = false;
    bool m_closed = false;
    bool m_unresponsive = false;
};

} // namespace redbud
