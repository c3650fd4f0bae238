// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/terminalconsole.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <string_view>
#include <termios.h>
#include <unistd.h>

namespace redbud::cli
{

namespace
{

constexpr char detachKey = 0x1d; // Ctrl+]
constexpr int sliceMilliseconds = 100;

/// The terminal passes every key on while this lives.
class RawTerminal
{
public:
    RawTerminal()
    {
        if (::isatty(STDIN_FILENO) == 0 || ::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios raw = m_before;
        ::cfmakeraw(&raw);
        m_raw = ::tcsetattr(STDIN_FILENO, TCSANOW, &raw) == 0;
    }
    ~RawTerminal()
    {
        if (m_raw)
            ::tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
    }
    RawTerminal(const RawTerminal &) = delete;
    RawTerminal &operator=(const RawTerminal &) = delete;

    bool isRaw() const { return m_raw; }

private:
    termios m_before = {};
    bool m_raw = false;
};

bool sendAll(int fd, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t count = ::write(fd, text.data(), text.size());
        if (count < 0 && errno != EINTR)
            return false;
        text.remove_prefix(count > 0 ? size_t(count) : 0);
    }
    return true;
}

} // namespace

ConsoleEnd connectTerminal(int socket, const std::stop_token &stop)
{
    const RawTerminal terminal;
    std::array<pollfd, 2> fds{pollfd{socket, POLLIN, 0}, pollfd{STDIN_FILENO, POLLIN, 0}};
    std::array<char, 16384> block; // NOLINT(*-member-init)
    while (!stop.stop_requested()) {
        if (::poll(fds.data(), fds.size(), sliceMilliseconds) <= 0)
            continue;
        if (fds[0].revents != 0) {
            const ssize_t count = ::read(socket, block.data(), block.size());
            if (count <= 0 || !sendAll(STDOUT_FILENO, {block.data(), size_t(count)}))
                return ConsoleEnd::Closed;
        }
        if (fds[1].fd >= 0 && fds[1].revents != 0) {
            const ssize_t count = ::read(STDIN_FILENO, block.data(), block.size());
            const std::string_view typed(block.data(), count > 0 ? size_t(count) : 0);
            const auto detach = terminal.isRaw() ? typed.find(detachKey) : std::string_view::npos;
            if (!sendAll(socket, typed.substr(0, detach)))
                return ConsoleEnd::Closed;
            if (detach != std::string_view::npos)
                return ConsoleEnd::Detached;
            if (count <= 0)
                fds[1].fd = -1;
        }
    }
    return ConsoleEnd::Stopped;
}

} // namespace redbud::cli
