// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/libvirt/consolestream.h"

#include <QByteArray>

#include <array>
#include <cerrno>
#include <mutex>
#include <sys/socket.h>
#include <utility>

namespace redbud
{

namespace
{

constexpr int lookMilliseconds = 500;
constexpr qsizetype mostWaiting = 256 << 10; ///< bytes in each direction; then it is not read

/// One console. It lives as long as libvirt knows its callbacks of the socket and of the time,
/// which go last.
class ConsoleStream : public std::enable_shared_from_this<ConsoleStream>
{
public:
    ConsoleStream(std::shared_ptr<const LibvirtConnection> connection, virStreamPtr stream,
                  FileDescriptor socket)
        : m_connection(std::move(connection))
        , m_api(m_connection->api())
        , m_stream(stream)
        , m_socket(std::move(socket))
    {
    }
    ~ConsoleStream() { m_api.virStreamFree(m_stream); }
    ConsoleStream(const ConsoleStream &) = delete;
    ConsoleStream &operator=(const ConsoleStream &) = delete;

    bool start()
    {
        // Events may come before this returns.
        const std::lock_guard lock(m_mutex);
        // libvirt's remote driver forgets to free what a stream's callback was given (seen with
        // 9.0), so that gets nothing of its own; it stays for as long as it is being called.
        const auto ofStream = [](virStreamPtr, int events, void *self) {
            const Shared console = static_cast<ConsoleStream *>(self)->shared_from_this();
            console->streamReady(events);
        };
        const auto ofSocket = [](int, int, int events, void *self) {
            (*static_cast<Shared *>(self))->socketReady(events);
        };
        m_streamEvents = VIR_STREAM_EVENT_READABLE;
        if (m_api.virStreamEventAddCallback(m_stream, m_streamEvents, ofStream, this, nullptr) != 0)
            return false;
        auto forSocket = std::make_unique<Shared>(shared_from_this());
        m_socketEvents = VIR_EVENT_HANDLE_READABLE;
        m_watch = m_api.virEventAddHandle(m_socket.get(), m_socketEvents, ofSocket, forSocket.get(),
                                          &ConsoleStream::forget);
        static_cast<void>(forSocket.release());
        // A stream does not hear that its connection is gone.
        const auto ofTime = [](int, void *self) { (*static_cast<Shared *>(self))->look(); };
        auto forTime = std::make_unique<Shared>(shared_from_this());
        m_timer = m_api.virEventAddTimeout(lookMilliseconds, ofTime, forTime.get(),
                                           &ConsoleStream::forget);
        static_cast<void>(forTime.release());
        return true;
    }

private:
    using Shared = std::shared_ptr<ConsoleStream>;

    static void forget(void *self) { delete static_cast<Shared *>(self); }

    void streamReady(int events)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_socket.isOpen())
            return;
        bool good = true;
        if ((events & VIR_STREAM_EVENT_READABLE) != 0)
            good = receive();
        if (good && (events & VIR_STREAM_EVENT_WRITABLE) != 0)
            good = send();
        if (!good || (events & (VIR_STREAM_EVENT_ERROR | VIR_STREAM_EVENT_HANGUP)) != 0)
            m_guestEnded = true;
        goOn();
    }

    void socketReady(int events)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_socket.isOpen())
            return;
        if ((events & VIR_EVENT_HANDLE_READABLE) != 0 && !readSocket())
            m_personLeft = true;
        if ((events & (VIR_EVENT_HANDLE_ERROR | VIR_EVENT_HANDLE_HANGUP)) != 0)
            m_personLeft = true;
        goOn();
    }

    void look()
    {
        const std::lock_guard lock(m_mutex);
        if (!m_socket.isOpen() || m_connection->isAlive())
            return;
        m_guestEnded = true;
        goOn();
    }

    /// From the guest; false at its end.
    bool receive()
    {
        std::array<char, 16384> block; // NOLINT(*-member-init)
        while (m_fromGuest.size() < mostWaiting) {
            const int count = m_api.virStreamRecv(m_stream, block.data(), block.size());
            if (count == -2) // nothing now
                return true;
            if (count <= 0)
                return false;
            m_fromGuest.append(block.data(), count);
        }
        return true;
    }

    /// To the guest; false where it is gone.
    bool send()
    {
        while (!m_toGuest.isEmpty()) {
            const int count =
                m_api.virStreamSend(m_stream, m_toGuest.constData(), size_t(m_toGuest.size()));
            if (count == -2)
                return true;
            if (count < 0)
                return false;
            m_toGuest.remove(0, count);
        }
        return true;
    }

    /// What was typed; false where nobody will type any more.
    bool readSocket()
    {
        std::array<char, 4096> block; // NOLINT(*-member-init)
        while (m_toGuest.size() < mostWaiting) {
            const ssize_t count = ::recv(m_socket.get(), block.data(), block.size(), MSG_DONTWAIT);
            if (count < 0)
                return errno == EAGAIN || errno == EINTR;
            if (count == 0)
                return false;
            m_toGuest.append(block.data(), count);
        }
        return true;
    }

    bool writeSocket()
    {
        while (!m_fromGuest.isEmpty()) {
            const ssize_t count = ::send(m_socket.get(), m_fromGuest.constData(),
                                         size_t(m_fromGuest.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
            if (count < 0)
                return errno == EAGAIN || errno == EINTR;
            m_fromGuest.remove(0, count);
        }
        return true;
    }

    /// Waits for what is next, or ends. The guest's last words are still handed over.
    void goOn()
    {
        if (!writeSocket() || m_personLeft || (m_guestEnded && m_fromGuest.isEmpty()))
            return close();
        const int ofStream = (m_fromGuest.size() < mostWaiting ? VIR_STREAM_EVENT_READABLE : 0) |
                             (m_toGuest.isEmpty() ? 0 : VIR_STREAM_EVENT_WRITABLE);
        const int ofSocket = (m_toGuest.size() < mostWaiting ? VIR_EVENT_HANDLE_READABLE : 0) |
                             (m_fromGuest.isEmpty() ? 0 : VIR_EVENT_HANDLE_WRITABLE);
        if (m_guestEnded)
            endStream();
        else if (std::exchange(m_streamEvents, ofStream) != ofStream)
            m_api.virStreamEventUpdateCallback(m_stream, ofStream);
        if (std::exchange(m_socketEvents, ofSocket) != ofSocket)
            m_api.virEventUpdateHandle(m_watch, ofSocket);
    }

    void endStream()
    {
        if (std::exchange(m_streamIsOver, true))
            return;
        m_api.virStreamEventRemoveCallback(m_stream);
        m_api.virStreamAbort(m_stream);
    }

    void close()
    {
        endStream();
        m_api.virEventRemoveHandle(m_watch);
        m_api.virEventRemoveTimeout(m_timer);
        m_socket = {};
    }

    std::shared_ptr<const LibvirtConnection> m_connection;
    const LibvirtApi &m_api;
    std::mutex m_mutex; ///< for what follows
    virStreamPtr m_stream;
    FileDescriptor m_socket; ///< closed when all is over
    int m_watch = -1;
    int m_timer = -1;
    int m_streamEvents = 0;
    int m_socketEvents = 0;
    QByteArray m_fromGuest;
    QByteArray m_toGuest;
    bool m_guestEnded = false;
    bool m_personLeft = false;
    bool m_streamIsOver = false;
};

} // namespace

Result<FileDescriptor> openDomainConsole(const std::shared_ptr<const LibvirtConnection> &connection,
                                         virDomainPtr domain)
{
    const LibvirtApi &api = connection->api();
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return failure(ErrorCode::ReadFailed, qt_error_string(errno));
    FileDescriptor ours(ends[0]);
    FileDescriptor theirs(ends[1]);
    virStreamPtr stream = api.virStreamNew(connection->get(), VIR_STREAM_NONBLOCK);
    if (!stream)
        return failure(connection->lastError());
    const auto console = std::make_shared<ConsoleStream>(connection, stream, std::move(ours));
    if (api.virDomainOpenConsole(domain, nullptr, stream, 0) != 0 || !console->start())
        return failure(connection->lastError());
    return theirs;
}

} // namespace redbud
