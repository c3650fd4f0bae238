// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/qmpclient.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QThread>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype maxLine = 16 << 20;
constexpr int sliceMs = 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("Qmp", text);
}

ErrorCode codeOf(const QString &qmpClass)
{
    if (qmpClass == u"CommandNotFound")
        return ErrorCode::Unsupported;
    if (qmpClass == u"DeviceNotFound")
        return ErrorCode::NotFound;
    return ErrorCode::ProcessFailed;
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
    const Result<QJsonValue> ready = client->execute(u"qmp_capabilities"_s);
    if (!ready)
        return failure(ready.error());
    return client;
}

Result<QJsonValue> QmpClient::execute(const QString &command, const QJsonObject &arguments,
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
        if (message->value("id"_L1).toInt() != id)
            continue;
        if (message->contains("return"_L1))
            return message->value("return"_L1);
        const QJsonObject error = message->value("error"_L1).toObject();
        return failure(codeOf(error.value("class"_L1).toString()),
                       error.value("desc"_L1).toString(tr("QEMU refused without a reason")),
                       command);
    }
}

Result<QJsonObject> QmpClient::readMessage(QDeadlineTimer deadline)
{
    qsizetype searched = 0;
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n', searched);
        if (end >= 0) {
            const QByteArray line = m_buffer.left(end);
            m_buffer.remove(0, end + 1);
            searched = 0;
            QJsonParseError parse;
            const QJsonDocument document = QJsonDocument::fromJson(line, &parse);
            if (parse.error != QJsonParseError::NoError || !document.isObject())
                return failure(ErrorCode::InvalidData,
                               tr("QEMU's control socket sent something that is no message"));
            return document.object();
        }
        searched = m_buffer.size();
        if (searched > maxLine)
            return failure(ErrorCode::TooLarge, tr("A message of QEMU is too large"));
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(sliceMs)) {
            if (m_socket.state() != QLocalSocket::ConnectedState)
                return failure(ErrorCode::ProcessFailed, tr("QEMU closed its control socket"));
            if (!m_keepWaiting())
                return failure(ErrorCode::Cancelled, tr("Stopped while waiting for QEMU"));
            if (deadline.hasExpired())
                return failure(ErrorCode::TimedOut, tr("QEMU did not answer in time"));
        }
        m_buffer += m_socket.readAll();
    }
}

} // namespace redbud
