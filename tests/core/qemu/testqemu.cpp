// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/openinroot.h"
#include "core/qemu/qemumessages.h"
#include "core/qemu/qemuprocess.h"
#include "core/qemu/qemuversion.h"
#include "core/qemu/qmpclient.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <vector>

using namespace redbud;

namespace
{

/// Answers one QMP connection with prepared bytes: after the greeting, one reply for each line
/// that comes in.
class FakeQmp
{
public:
    FakeQmp(const QString &path, const QByteArray &greeting, const QByteArrayList &replies)
        : m_thread([=] {
            QLocalServer server;
            if (!server.listen(path) || !server.waitForNewConnection(5000))
                return;
            QLocalSocket *peer = server.nextPendingConnection();
            peer->write(greeting);
            peer->waitForBytesWritten(1000);
            for (const QByteArray &reply : replies) {
                if (!peer->waitForReadyRead(5000))
                    return;
                peer->readAll();
                peer->write(reply);
                peer->waitForBytesWritten(1000);
            }
            peer->waitForDisconnected(3000);
        })
    {
    }
    ~FakeQmp() { m_thread.join(); }

private:
    std::thread m_thread;
};

const QByteArray greeting = "{\"QMP\": {\"version\": {}, \"capabilities\": []}}\n";

} // namespace

class TestQemu : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString script(const QByteArray &content, bool executable = true) const
    {
        static int count = 0;
        QString path = m_folder.filePath(QStringLiteral("qemu%1").arg(++count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qUtf8Printable(path));
        file.write("#!/bin/sh\n" + content);
        file.close();
        if (executable)
            file.setPermissions(file.permissions() | QFileDevice::ExeOwner);
        return path;
    }

    QString socketPath() const
    {
        static int count = 0;
        return m_folder.filePath(QStringLiteral("qmp%1").arg(++count));
    }

    static Result<std::unique_ptr<QmpClient>> connect(const QString &path)
    {
        return QmpClient::connect(path, QDeadlineTimer(3000), [] { return true; });
    }

private Q_SLOTS:
    void versions_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<QString>("version"); // empty: Unsupported
        QTest::newRow("Debian") << QByteArray("QEMU emulator version 7.2.22 (Debian 1:7.2)")
                                << QStringLiteral("7.2.22");
        QTest::newRow("plain") << QByteArray("QEMU emulator version 4.1.0")
                               << QStringLiteral("4.1.0");
        QTest::newRow("another program") << QByteArray("bash 5.2") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("absurd") << QByteArray("QEMU emulator version 99999999999.1.1") << QString();
    }
    void versions()
    {
        QFETCH(QByteArray, says);
        QFETCH(QString, version);
        const Result<QemuVersion> probed = probeQemuVersion(script("echo '" + says + "'\n"));
        if (version.isEmpty())
            QCOMPARE(probed.error().code, ErrorCode::Unsupported);
        else
            QCOMPARE(probed->toString(), version);
    }

    void missingOrNotExecutable()
    {
        QCOMPARE(probeQemuVersion(QStringLiteral("/nonexistent/qemu")).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(probeQemuVersion(QStringLiteral("no-such-qemu-anywhere")).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(probeQemuVersion(script("exit 0\n", false)).error().code,
                 ErrorCode::PermissionDenied);
        QCOMPARE(probeQemuVersion(m_folder.path()).error().code, ErrorCode::PermissionDenied);
    }

    void windowOfVersions()
    {
        QVERIFY(!(QemuVersion{4, 0, 9}.hasNvLink2()));
        QVERIFY((QemuVersion{4, 1, 0}.hasNvLink2()));
        QVERIFY((QemuVersion{8, 1, 5}.hasNvLink2()));
        QVERIFY(!(QemuVersion{8, 2, 0}.hasNvLink2()));
    }

    void processEndsAreTold()
    {
        LaunchSpec spec;
        spec.argv = {script("echo last words >&2\nexit 7\n")};
        auto process = *QemuProcess::start(spec);
        QCOMPARE(process->finish(5000).text(), QStringLiteral("exit status 7"));
        QCOMPARE(process->log(), QStringList{QStringLiteral("last words")});

        spec.argv = {script("kill -SEGV $$\n")};
        process = *QemuProcess::start(spec);
        const QemuEnd end = process->finish(5000);
        QCOMPARE(end.kind, QemuEnd::Kind::Crashed);
        QCOMPARE(end.text(), QStringLiteral("SIGSEGV"));
    }

    void aFloodOfOutputIsBounded()
    {
        LaunchSpec spec;
        spec.argv = {
            script("yes 'a long line that is written again and again' | head -c 20000000\n")};
        auto process = *QemuProcess::start(spec);
        QVERIFY(process->finish(20000).good());
        QVERIFY(process->log().join(u'\n').size() < 300000);
        QVERIFY(process->log().constFirst().startsWith(u'['));
    }

    void aHangingProcessIsKilled()
    {
        LaunchSpec spec;
        spec.argv = {script("trap '' TERM\nsleep 1000\n")};
        auto process = *QemuProcess::start(spec);
        QCOMPARE(process->finish(100).text(), QStringLiteral("SIGKILL"));
    }

    void messages_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("effect"); // -1: unknown line
        QTest::newRow("harmless") << QStringLiteral(
                                         "qemu-system-ppc64: warning: TCG doesn't support "
                                         "requested feature, cap-cfpc=workaround")
                                  << int(MessageEffect::Harmless);
        QTest::newRow("no ATSD") << QStringLiteral("qemu-system-ppc64: No ATSD registers found")
                                 << int(MessageEffect::LosesNvLink2);
        QTest::newRow("not viable") << QStringLiteral("vfio 0004:04:00.0: group 5 is not viable")
                                    << int(MessageEffect::Fatal);
        QTest::newRow("unknown") << QStringLiteral("Hello") << -1;
    }
    void messages()
    {
        QFETCH(QString, line);
        QFETCH(int, effect);
        const auto meaning = meaningOf(line);
        QCOMPARE(meaning ? int(meaning->effect) : -1, effect);
    }

    void lastWordsLeaveHarmlessLinesOut()
    {
        const QString harmless = QStringLiteral("TCG doesn't support requested feature, cap-ibs");
        QCOMPARE(lastWords({QStringLiteral("a"), QStringLiteral("b"), harmless}, 1),
                 QStringList{QStringLiteral("b")});
    }

    void repliesAreMatchedById()
    {
        const QString path = socketPath();
        const FakeQmp server(path, greeting,
                             {"{\"return\": {}, \"id\": 1}\n",
                              "{\"event\": \"RESET\"}\n{\"return\": 5, \"id\": 1}\n{\"ret",
                              "urn\": 6, \"id\": 2}\n"});
        auto client = connect(path);
        QVERIFY(client);
        // The second half of the reply comes only with the third line that is sent.
        const auto first = (*client)->execute(QStringLiteral("slow"), {}, 300);
        QCOMPARE(first.error().code, ErrorCode::TimedOut);
    }

    void errorsHaveCodes()
    {
        const QString path = socketPath();
        const FakeQmp server(
            path, greeting,
            {"{\"return\": {}, \"id\": 1}\n",
             "{\"error\": {\"class\": \"CommandNotFound\", \"desc\": \"x\"}, \"id\": 2}\n",
             "{\"error\": {\"class\": \"DeviceNotFound\", \"desc\": \"y\"}, \"id\": 3}\n",
             "{\"error\": {\"class\": \"GenericError\", \"desc\": \"z\"}, \"id\": 4}\n",
             "{\"return\": 7, \"id\": 5}\n"});
        auto client = connect(path);
        QVERIFY(client);
        QCOMPARE((*client)->execute(QStringLiteral("a")).error().code, ErrorCode::Unsupported);
        QCOMPARE((*client)->execute(QStringLiteral("b")).error().code, ErrorCode::NotFound);
        QCOMPARE((*client)->execute(QStringLiteral("c")).error().message, QStringLiteral("z"));
        QCOMPARE((*client)->execute(QStringLiteral("d"))->toInt(), 7);
    }

    void strangeServers_data()
    {
        QTest::addColumn<QByteArray>("greets");
        QTest::addColumn<int>("code");
        QTest::newRow("garbage") << QByteArray("\xff\xfe\0garbage\n", 11)
                                 << int(ErrorCode::InvalidData);
        QTest::newRow("no QEMU") << QByteArray("{\"hello\": 1}\n") << int(ErrorCode::InvalidData);
        QTest::newRow("array") << QByteArray("[1]\n") << int(ErrorCode::InvalidData);
        QTest::newRow("half a line") << QByteArray("{\"QMP\"") << int(ErrorCode::TimedOut);
        QTest::newRow("endless line") << QByteArray(17 << 20, 'x') << int(ErrorCode::TooLarge);
    }
    void strangeServers()
    {
        QFETCH(QByteArray, greets);
        QFETCH(int, code);
        const QString path = socketPath();
        const FakeQmp server(path, greets, {});
        const auto client = connect(path);
        QVERIFY(!client);
        QCOMPARE(int(client.error().code), code);
    }

    void noServer()
    {
        const auto client =
            QmpClient::connect(socketPath(), QDeadlineTimer(100), [] { return true; });
        QCOMPARE(client.error().code, ErrorCode::TimedOut);
        const auto cancelled =
            QmpClient::connect(socketPath(), QDeadlineTimer(5000), [] { return false; });
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    }

    /// It greets, and is busy then: no longer than one wants to wait.
    void busyAfterTheGreeting()
    {
        const QString path = socketPath();
        const FakeQmp server(path, greeting, {});
        const auto client = QmpClient::connect(path, QDeadlineTimer(300), [] { return true; });
        QCOMPARE(client.error().code, ErrorCode::TimedOut);
    }

    /// As where QEMU is stopped, and others have given up waiting for it: nothing is said for each
    /// attempt.
    void fullQueue()
    {
        const QByteArray path = socketPath().toLocal8Bit();
        const auto open = [] {
            return FileDescriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        };
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::copy_n(path.constData(), std::min(size_t(path.size()), sizeof address.sun_path - 1),
                    address.sun_path);
        const auto *where = reinterpret_cast<const sockaddr *>(&address);
        const FileDescriptor server = open();
        QCOMPARE(::bind(server.get(), where, sizeof address), 0);
        QCOMPARE(::listen(server.get(), 0), 0);
        std::vector<FileDescriptor> waiting;
        do
            waiting.push_back(open());
        while (::connect(waiting.back().get(), where, sizeof address) == 0);
        static int said = 0;
        const QtMessageHandler usual = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &) { ++said; });
        const auto client = QmpClient::connect(QString::fromLocal8Bit(path), QDeadlineTimer(300),
                                               [] { return true; });
        qInstallMessageHandler(usual);
        QCOMPARE(client.error().code, ErrorCode::TimedOut);
        QCOMPARE(said, 0);
    }
};

QTEST_GUILESS_MAIN(TestQemu)
#include "testqemu.moc"
