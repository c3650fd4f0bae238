// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/consolelink.h"

#include <utility>

namespace redbud
{

namespace
{

constexpr int retryInterval = 1000;    // ms
constexpr qint64 readBuffer = 1 << 20; // bytes; then the supervisor waits
constexpr qint64 mostUnsent =
    256 * 1024; // bytes; what exceeds them is dropped until the guest reads

} // namespace

ConsoleLink::ConsoleLink(QString socketPath, QObject *parent)
    : QObject(parent)
    , m_path(std::move(socketPath))
{
    m_socket.setReadBufferSize(readBuffer);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryInterval);
    connect(&m_retry, &QTimer::timeout, this, &ConsoleLink::connectToConsole);
    connect(&m_socket, &QLocalSocket::readyRead, this,
            [this] { Q_EMIT received(m_socket.readAll()); });
    connect(&m_socket, &QLocalSocket::connected, this, [this] { Q_EMIT connectionChanged(true); });
    const auto lost = [this] {
        if (!m_stopped)
            m_retry.start();
    };
    connect(&m_socket, &QLocalSocket::disconnected, this, [this, lost] {
        Q_EMIT connectionChanged(false);
        lost();
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, lost);
}

// The socket says that it is disconnected when the timer is gone already.
ConsoleLink::~ConsoleLink()
{
    m_socket.disconnect(this);
}

void ConsoleLink::start()
{
    if (!std::exchange(m_stopped, false))
        return;
    connectToConsole();
}

void ConsoleLink::stop()
{
    m_stopped = true;
    m_retry.stop();
}

void ConsoleLink::connectToConsole()
{
    if (!m_stopped && m_socket.state() == QLocalSocket::UnconnectedState)
        m_socket.connectToServer(m_path);
}

void ConsoleLink::send(const QByteArray &bytes)
{
    if (isConnected() && m_socket.bytesToWrite() < mostUnsent)
        m_socket.write(bytes);
}

} // namespace redbud
