// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/supervisor/boundedlog.h"
#include "app/supervisor/uniquefd.h"

#include <list>
#include <poll.h>
#include <string>
#include <vector>

namespace redbud::supervisor
{

/// Shares the guest's console among any number of clients, each of which first gets the last
/// 256 KiB of what the guest wrote. QEMU is always read from, so the guest never waits for a
/// client; a client that does not read is left behind and let go.
class ConsoleHub
{
public:
    /// @a guest is the end of a pair of sockets whose other one QEMU has; @a listener a listening
    /// socket.
    ConsoleHub(UniqueFd guest, UniqueFd listener, std::string logPath);

    /// Appends what is to be waited for.
    void addTo(std::vector<pollfd> &fds) const;

    /// Moves whatever can be moved without waiting.
    void serve();

    /// Sends what is left to those who take it at once, and lets everybody go.
    void close();

private:
    struct Client {
        UniqueFd fd;
        std::string pending; ///< for the client
        bool gone = false;
    };

    void accept();
    void readGuest();
    void readClient(Client &client);
    static void send(Client &client);
    void sendInput();

    UniqueFd m_guest;
    UniqueFd m_listener;
    BoundedLog m_log;
    std::string m_last;  ///< what the guest wrote last
    std::string m_input; ///< for the guest
    std::list<Client> m_clients;
};

} // namespace redbud::supervisor
