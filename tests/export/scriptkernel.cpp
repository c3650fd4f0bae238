// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/export/scriptkernel.h"

#include <QFile>

#include <array>
#include <sys/socket.h>
#include <sys/un.h>

using namespace Qt::StringLiterals;

namespace redbud::test
{

ScriptKernel::ScriptKernel(const QString &folder, ScriptSignal signal, const QString &brokenDriver)
    : m_folder(folder)
    , m_signal(signal)
    , m_control(folder)
    , m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    m_control.setBrokenDriver(brokenDriver);
    QFile::remove(socketPath());
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(socketPath());
    if (size_t(path.size()) >= sizeof address.sun_path)
        qFatal("the path of the socket is too long");
    std::copy(path.cbegin(), path.cend(), address.sun_path);
    if (::bind(m_socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::listen(m_socket.get(), 16) != 0)
        qFatal("cannot listen at %s", path.constData());
    m_thread = std::thread([this] { serve(); });
}

ScriptKernel::~ScriptKernel()
{
    stop();
}

void ScriptKernel::stop()
{
    if (!m_thread.joinable())
        return;
    ::shutdown(m_socket.get(), SHUT_RDWR); // ends accept()
    m_thread.join();
}

void ScriptKernel::serve()
{
    for (;;) {
        const FileDescriptor asking(::accept4(m_socket.get(), nullptr, nullptr, SOCK_CLOEXEC));
        if (!asking.isOpen())
            return;
        QByteArray message;
        std::array<char, 65536> bytes{};
        for (ssize_t size = 0; (size = ::recv(asking.get(), bytes.data(), bytes.size(), 0)) > 0;)
            message.append(bytes.data(), size);
        const char signal = char(answer(message));
        ::send(asking.get(), &signal, 1, MSG_NOSIGNAL);
    }
}

int ScriptKernel::answer(const QByteArray &message)
{
    const qsizetype end = message.indexOf('\0');
    const QString path = QFile::decodeName(message.left(end));
    m_files.append(path);
    const bool now = m_files.size() == m_signal.at;
    if (now && m_signal.before)
        forget(path);
    else
        apply(path, message.mid(end + 1));
    return now ? m_signal.signal : 0;
}

/// What was written has not come to the kernel. Only an override is read from where it is written.
void ScriptKernel::forget(const QString &path)
{
    QFile file(m_folder + u'/' + path);
    if (path.endsWith("/driver_override"_L1) && file.open(QIODevice::WriteOnly))
        file.write(m_overrides.value(path, "(null)\n"));
}

void ScriptKernel::apply(const QString &path, const QByteArray &value)
{
    if (path.endsWith("/driver_override"_L1))
        m_overrides[path] = value.trimmed().isEmpty() ? "(null)\n" : value + '\n';
    // What the kernel refuses has no effect; the script has to see that by itself.
    if (path.startsWith("sys/devices/"_L1)) // where the link of a device leads
        static_cast<void>(
            m_control.write(u"sys/bus/pci/devices/"_s + path.section(u'/', -2), value));
    else if (path.startsWith("sys/"_L1))
        static_cast<void>(m_control.write(path, value));
    else if (path == "fake/modprobe"_L1)
        static_cast<void>(m_control.loadModule(QString::fromUtf8(value)));
}

} // namespace redbud::test
