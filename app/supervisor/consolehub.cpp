// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/supervisor/consolehub.h"

#include <array>
#include <cerrno>
#include <string_view>
#include <sys/socket.h>

namespace redbud::supervisor
{

namespace
{

constexpr std::size_t keptOutput = 256U << 10U;
constexpr std::size_t mostPending = 1U << 20U; ///< then a client is let go
constexpr std::size_t mostInput = 64U << 10U;  ///< then clients are not read from
constexpr std::size_t mostClients = 16;
constexpr std::size_t logLimit = 4U << 20U;

bool isTemporary(int error)
{
    return error == EAGAIN || error == EINTR;
}

/// Sends what fits; false where the other side is gone.
bool sendSome(int fd, std::string &text)
{
    while (!text.empty()) {
        const ssize_t count = ::send(fd, text.data(), text.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (count < 0)
            return isTemporary(errno);
        text.erase(0, std::size_t(count));
    }
    return true;
}

bool hasHungUp(int fd)
{
    pollfd state{fd, POLLRDHUP, 0};
    return ::poll(&state, 1, 0) == 1;
}

} // namespace

ConsoleHub::ConsoleHub(UniqueFd guest, UniqueFd listener, std::string logPath)
    : m_guest(std::move(guest))
    , m_listener(std::move(listener))
    , m_log(std::move(logPath), logLimit)
{
}

void ConsoleHub::addTo(std::vector<pollfd> &fds) const
{
    if (m_listener.isOpen() && m_clients.size() < mostClients)
        fds.push_back({m_listener.get(), POLLIN, 0});
    if (m_guest.isOpen())
        fds.push_back({m_guest.get(), short(m_input.empty() ? POLLIN : POLLIN | POLLOUT), 0});
    for (const Client &client : m_clients) {
        const int reads = m_input.size() < mostInput ? POLLIN | POLLRDHUP : POLLRDHUP;
        const int writes = client.pending.empty() ? 0 : POLLOUT;
        fds.push_back({client.fd.get(), short(reads | writes), 0});
    }
}

void ConsoleHub::serve()
{
    accept();
    readGuest();
    for (Client &client : m_clients) {
        if (m_input.size() < mostInput)
            readClient(client);
        else if (hasHungUp(client.fd.get()))
            client.gone = true; // nobody waits for what it still had to say
        send(client);
    }
    sendInput();
    m_clients.remove_if([](const Client &client) { return client.gone; });
}

void ConsoleHub::close()
{
    readGuest();
    for (Client &client : m_clients)
        send(client);
    m_clients.clear();
    m_listener.reset();
    m_guest.reset();
}

void ConsoleHub::accept()
{
    while (m_listener.isOpen() && m_clients.size() < mostClients) {
        UniqueFd fd(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (!fd.isOpen())
            return;
        m_clients.push_back({std::move(fd), m_last, false});
    }
}

void ConsoleHub::readGuest()
{
    std::array<char, 65536> block; // NOLINT(*-member-init)
    // Not forever: a guest that floods its console must not keep the rest waiting.
    for (int round = 0; m_guest.isOpen() && round < 16; ++round) {
        const ssize_t count = ::recv(m_guest.get(), block.data(), block.size(), MSG_DONTWAIT);
        if (count < 0 && isTemporary(errno))
            return;
        if (count <= 0) {
            m_guest.reset();
            return;
        }
        const std::string_view text(block.data(), std::size_t(count));
        m_log.write(text);
        m_last.append(text);
        if (m_last.size() > 2 * keptOutput)
            m_last.erase(0, m_last.size() - keptOutput);
        for (Client &client : m_clients)
            client.pending.append(text);
    }
}

void ConsoleHub::readClient(Client &client)
{
    std::array<char, 4096> block; // NOLINT(*-member-init)
    const ssize_t count = ::recv(client.fd.get(), block.data(), block.size(), MSG_DONTWAIT);
    if (count > 0)
        m_input.append(block.data(), std::size_t(count));
    else if (count == 0 || !isTemporary(errno))
        client.gone = true;
}

void ConsoleHub::send(Client &client)
{
    if (!client.gone &&
        (!sendSome(client.fd.get(), client.pending) || client.pending.size() > mostPending))
        client.gone = true;
}

void ConsoleHub::sendInput()
{
    if (!m_guest.isOpen() || !sendSome(m_guest.get(), m_input))
        m_input.clear();
}

} // namespace redbud::supervisor
