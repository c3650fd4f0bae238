// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace redbud
{

/// A connection to the console of a running virtual machine, made again when it breaks. Whoever
/// connects first gets what the guest wrote last.
class ConsoleLink : public QObject
{
    Q_OBJECT

public:
    explicit ConsoleLink(QString socketPath, QObject *parent = nullptr);

    ~ConsoleLink() override;

    bool isConnected() const { return m_socket.state() == QLocalSocket::ConnectedState; }
    /// Connects, now and again, until stop().
    void start();
    /// What was received is still handed on.
    void stop();

public Q_SLOTS:
    /// Lost where there is no connection.
    void send(const QByteArray &bytes);

Q_SIGNALS:
    void connectionChanged(bool connected);
    void received(const QByteArray &bytes);

private:
    void connectToConsole();

    QString m_path;
    QLocalSocket m_socket;
    QTimer m_retry;
    bool m_stopped = true;
};

} // namespace redbud
