// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <stop_token>

namespace redbud::cli
{

/// Why a terminal is no longer connected.
enum class ConsoleEnd {
    Detached, ///< the person pressed Ctrl+]
    Closed,   ///< the guest's console is gone
    Stopped,  ///< by a signal
};

/// Connects this terminal with the console of a guest, an open socket: what is typed goes to the
/// guest, Ctrl+C, too; Ctrl+] gives the terminal back. Where standard input is no terminal it is
/// sent as it is, and its end is not the end of the connection.
ConsoleEnd connectTerminal(int socket, const std::stop_token &stop);

} // namespace redbud::cli
