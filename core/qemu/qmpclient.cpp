// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/qmpclient.h"

#include "core/qemu/qmpreply.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QThread>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int sliceMs = 20;
constexpr qsizetype mostEvents = 256;

QString tr(const char *text)
{
    return QCoreApplication::translate("Qmp", text);
}

} // namespace

QmpClient::QmpClient(KeepWaiting keepWaiting)
    : m_keepWaiting(std::move(keepWaiting))
{
}

Result<std::unique_ptr<QmpClient>>
QmpClient::connect(const QString &socketPath, QDeadlineTimer deadline, KeepWaiting keepWaiting)
{
    std::unique_ptr<QmpClient> client(new QmpClient(std::move(keepWaiting)));
    while (true) {
        // Where QEMU's queue is full the socket stays half connected.
        if (client->m_socket.state() != QLocalSocket::UnconnectedState)
            client->m_socket.abort();
        client->m_socket.connectToServer(socketPath);
        if (client->m_socket.waitForConnected(sliceMs))
            break;
        if (!client->m_keepWaiting())
            return failure(ErrorCode::Cancelled, tr("Stopped while waiting for QEMU"));
        if (deadline.hasExpired())
            return failure(ErrorCode::TimedOut, tr("QEMU did not open its control socket in time"));
        QThread::msleep(sliceMs);
    }
    const Result<QJsonObject> greeting = client->readMessage(deadline);
    if (!greeting)
        return failure(greeting.error());
    if (!greeting->contains("QMP"_L1))
        return failure(ErrorCode::InvalidData,
                       tr("What answered on the control socket is no QEMU"));
    // QEMU greets from a thread of its own: one whose main loop is busy does so and is silent then.
    const Result<QJsonValue> ready =
        client->execute(u"qmp_capabilities"_s, {}, int(deadline.remainingTime()));
    if (!ready)
        return failure(ready.error());
    return client;
}

Result<QJsonValue> QmpClient::perform(const QString &command, const QJsonObject &arguments,
                                      int milliseconds)
{
    const int id = ++m_lastId;
    QJsonObject request{{u"execute"_s, command}, {u"id"_s, id}};
    if (!arguments.isEmpty())
        request.insert("arguments"_L1, arguments);
    m_socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    m_socket.flush();

    const QDeadlineTimer deadline(milliseconds);
    while (true) {
        const Result<QJsonObject> message = readMessage(deadline);
        if (!message)
            return failure(message.error().code, message.error().message, command);
        if (const auto event = parseVmEvent(*message)) {
            m_events.append(*event);
            if (m_events.size() > mostEvents)
                m_events.removeFirst();
        }
        if (message->value("id"_L1).toInt() != id)
            continue;
        return qmpResult(*message, command);
    }
}

Result<QJsonObject> QmpClient::readMessage(QDeadlineTimer deadline)
{
    while (m_messages.isEmpty()) {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(sliceMs)) {
            if (m_socket.state() != QLocalSocket::ConnectedState)
                return failure(ErrorCode::ProcessFailed, tr("QEMU closed its control socket"));
            if (!m_keepWaiting())
                return failure(ErrorCode::Cancelled, tr("Stopped while waiting for QEMU"));
            if (deadline.hasExpired())
                return failure(ErrorCode::TimedOut, tr("QEMU did not answer in time"));
        }
        m_messages += m_stream.take(m_socket.readAll());
        if (m_stream.tooLong() > 0)
            return failure(ErrorCode::TooLarge, tr("A message of QEMU is too large"));
        if (m_stream.garbled() > 0)
            return failure(ErrorCode::InvalidData,
                           tr("QEMU's control socket sent something that is no message"));
    }
    return m_messages.takeFirst();
}

} // namespace redbud
