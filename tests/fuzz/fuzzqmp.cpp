// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/qemumessages.h"
#include "core/qemu/qmpclient.h"
#include "core/qemu/vcputhreads.h"
#include "core/qemu/vmevent.h"
#include "core/session/sessionrecord.h"
#include "core/session/sessionstatus.h"
#include "core/session/vmsample.h"
#include "tests/fuzz/fuzzinput.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace redbud;

namespace
{

/// Listens on a Unix socket and sends every client the same bytes.
class Peer
{
public:
    explicit Peer(const QByteArray &path)
        : m_listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
        if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
            ::listen(m_listener, 1) != 0)
            qFatal("cannot listen on %s", path.constData());
    }

    void answer(const QByteArray &bytes) const
    {
        const int client = ::accept(m_listener, nullptr, nullptr);
        (void)::send(client, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
        ::shutdown(client, SHUT_WR);
        ::close(client);
    }

private:
    int m_listener;
};

/// The same bytes as a monitor takes them, cut in two anywhere, and what it makes of them.
void readWithoutWaiting(const QByteArray &bytes)
{
    QmpStream stream;
    const qsizetype cut = bytes.isEmpty() ? 0 : uchar(bytes[0]) % bytes.size();
    QList<QJsonObject> messages = stream.take(bytes.left(cut));
    messages += stream.take(bytes.mid(cut));
    for (const QJsonObject &message : std::as_const(messages)) {
        if (const auto event = parseVmEvent(message))
            (void)describe(*event);
        const QJsonArray list = message[QLatin1StringView("return")].toArray();
        (void)vcpuThreads(list);
        (void)diskTraffic(list);
    }
    (void)networkInterfaces(QString::fromUtf8(bytes));
    (void)parseStatus(bytes);
    (void)parseRecord(bytes);
    (void)problemsIn(QString::fromUtf8(bytes).split(u'\n'));
}

} // namespace

/// What QEMU, or something else on its control socket, may say.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int count = 0;
    static char name[] = "fuzz";
    static char *names[] = {name, nullptr};
    static int one = 1;
    static const QCoreApplication application(one, names);
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(QStringLiteral("qmp"));
    static const Peer peer(path.toLocal8Bit());
    // Half of the inputs get past the greeting.
    QByteArray bytes = test::fuzzInput(data, size);
    readWithoutWaiting(bytes);
    if (count++ % 2 == 0)
        bytes.prepend("{\"QMP\": {}}\n{\"return\": {}, \"id\": 1}\n");
    std::thread thread([&bytes] { peer.answer(bytes); });
    const auto client = QmpClient::connect(path, QDeadlineTimer(10000), [] { return true; });
    if (client)
        (void)(*client)->execute(QStringLiteral("query-status"));
    thread.join();
    return 0;
}
