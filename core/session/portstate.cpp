// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/portstate.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace redbud
{

PortState portState(const QString &address, quint16 port)
{
    const QHostAddress host(address);
    if (host.isNull())
        return PortState::NotHere;
    QTcpSocket socket;
    // As QEMU does: a port whose last connection has just been closed can be used again.
    if (socket.bind(host, port,
                    QAbstractSocket::DontShareAddress | QAbstractSocket::ReuseAddressHint))
        return PortState::Free;
    switch (socket.error()) {
    case QAbstractSocket::SocketAccessError:
        return PortState::Forbidden;
    case QAbstractSocket::AddressInUseError:
        return PortState::Taken;
    default:
        return PortState::NotHere;
    }
}

} // namespace redbud
