// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace redbud
{

/// Whether a server can be started at a TCP port.
enum class PortState {
    Free,
    Taken,     ///< a program listens there
    NotHere,   ///< the address is none of this machine
    Forbidden, ///< ports below 1024 are root's
};

/// A TCP port that a virtual machine is to listen at.
struct PortFacts {
    QString address; ///< "127.0.0.1", "::1"; a numeric address
    quint16 port = 0;
    PortState state = PortState::Free;

    bool operator==(const PortFacts &) const = default;
};

/// Binds the port for a moment, without listening, so that nobody can connect. Does not block.
PortState portState(const QString &address, quint16 port);

} // namespace redbud
