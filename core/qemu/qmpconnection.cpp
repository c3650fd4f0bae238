// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/qmpconnection.h"

#include "core/qemu/qmpreply.h"

#include <QJsonDocument>

#include <utility>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int tickMilliseconds = 250;
constexpr int greetingMilliseconds = 30000;
constexpr qsizetype mostPending = 256;
constexpr qint64 slice = 1 << 20;

} // namespace

QmpConnection::QmpConnection(QObject *parent)
    : QObject(parent)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &QmpConnection::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        read();
        fail({ErrorCode::ProcessFailed, tr("QEMU closed its control socket"), {}});
    });
    // Queued, so that closed() does not come out of open().
    connect(
        &m_socket, &QLocalSocket::errorOccurred, this,
        [this](QLocalSocket::LocalSocketError error) {
            if (error != QLocalSocket::PeerClosedError)
                fail({ErrorCode::ProcessFailed, tr("QEMU's control socket cannot be reached"),
                      m_socket.serverName()});
        },
        Qt::QueuedConnection);
    connect(&m_watch, &QTimer::timeout, this, &QmpConnection::checkTime);
    m_clock.start();
}

QmpConnection::~QmpConnection()
{
    m_socket.disconnect(this);
}

void QmpConnection::open(const QString &socketPath)
{
    // More than a line is never held: what is not read stays with the kernel, and QEMU waits.
    m_socket.setReadBufferSize(slice);
    m_watch.start(tickMilliseconds);
    // The greeting stands for the reply to a command that nobody sent.
    m_pending.insert(0, {u"greeting"_s,
                         [this](const Result<QJsonValue> &greeting) {
                             if (!greeting)
                                 fail(greeting.error());
                         },
                         m_clock.elapsed() + greetingMilliseconds});
    m_socket.connectToServer(socketPath);
}

void QmpConnection::close()
{
    fail({ErrorCode::Cancelled, tr("The connection to QEMU was closed"), {}});
}

void QmpConnection::execute(const QString &command, const QJsonObject &arguments, Reply reply,
                            int milliseconds)
{
    if (m_closed || m_socket.state() != QLocalSocket::ConnectedState ||
        m_pending.size() >= mostPending) {
        const Error error{ErrorCode::ProcessFailed,
                          m_pending.size() >= mostPending
                              ? tr("Too many commands wait for QEMU already")
                              : tr("There is no connection to QEMU"),
                          command};
        QMetaObject::invokeMethod(
            this, [reply = std::move(reply), error] { reply(failure(error)); },
            Qt::QueuedConnection);
        return;
    }
    const int id = ++m_lastId;
    QJsonObject request{{u"execute"_s, command}, {u"id"_s, id}};
    if (!arguments.isEmpty())
        request.insert("arguments"_L1, arguments);
    m_pending.insert(id, {command, std::move(reply), m_clock.elapsed() + milliseconds});
    m_socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
}

void QmpConnection::read()
{
    while (!m_closed && m_socket.bytesAvailable() > 0) {
        const QList<QJsonObject> messages = m_stream.take(m_socket.read(slice));
        for (const QJsonObject &message : messages) {
            if (m_closed)
                return;
            take(message);
        }
    }
}

void QmpConnection::take(const QJsonObject &message)
{
    if (const auto told = parseVmEvent(message)) {
        Q_EMIT happened(*told);
        return;
    }
    if (message.contains("QMP"_L1)) {
        if (m_pending.remove(0) == 0)
            return;
        execute(u"qmp_capabilities"_s, {}, [this](const Result<QJsonValue> &done) {
            if (!done)
                return fail(done.error());
            m_ready = true;
            Q_EMIT ready();
        });
        return;
    }
    // Also a reply that comes too late shows that QEMU answers again.
    answered();
    const auto found = m_pending.find(message["id"_L1].toInt(-1));
    if (found == m_pending.end() || found.key() == 0)
        return;
    const Command command = *found;
    m_pending.erase(found);
    command.reply(qmpResult(message, command.name));
}

void QmpConnection::answered()
{
    if (std::exchange(m_unresponsive, false))
        Q_EMIT recovered();
}

void QmpConnection::checkTime()
{
    const qint64 now = m_clock.elapsed();
    const QList<int> ids = m_pending.keys();
    for (const int id : ids) {
        const auto found = m_pending.find(id);
        if (found == m_pending.end() || found->due > now)
            continue;
        const Command command = *found;
        m_pending.erase(found);
        if (m_ready && !std::exchange(m_unresponsive, true))
            Q_EMIT unresponsive();
        command.reply(
            failure(ErrorCode::TimedOut, tr("QEMU did not answer in time"), command.name));
    }
}

void QmpConnection::fail(const Error &error)
{
    if (std::exchange(m_closed, true))
        return;
    m_ready = false;
    m_watch.stop();
    m_socket.abort();
    const QHash<int, Command> lost = std::exchange(m_pending, {});
    for (auto it = lost.begin(); it != lost.end(); ++it) {
        if (it.key() != 0)
            it->reply(failure(error));
    }
    Q_EMIT closed(error);
}

} // namespace redbud
