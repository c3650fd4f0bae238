// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/libvirtdaemon.h"

#include "core/qemu/shellquote.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <csignal>
#include <unistd.h>

namespace redbud::test
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int longestStart = 60'000; // ms

template <typename Condition>
void waitFor(const char *what, QProcess &process, Condition condition)
{
    for (int waited = 0; waited < longestStart; waited += 50) {
        if (condition())
            return;
        if (process.waitForFinished(50))
            break;
    }
    qFatal("%s does not start: %s", what, process.readAllStandardError().constData());
}

QByteArray script(const QStringList &words, const QByteArray &rest)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted << shellQuote(word);
    return "#!/bin/sh\nexec " + quoted.join(u' ').toUtf8() + ' ' + rest + '\n';
}

void makeProgram(const QString &path)
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                    QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther |
                                    QFile::ExeOther);
}

} // namespace

LibvirtDaemon::LibvirtDaemon()
{
    // Nobody keeps logs for it, and it starts nobody who does.
    if (run(u"mkdir"_s, {u"libvirt"_s}).status != 0)
        qFatal("cannot make the daemon's folder");
    file(u"home/libvirt/qemu.conf"_s, "stdio_handler = \"file\"\n");
    start();
}

LibvirtDaemon::~LibvirtDaemon()
{
    kill();
    for (const qint64 guest : guests())
        ::kill(pid_t(guest), SIGKILL);
}

void LibvirtDaemon::start()
{
    if (m_daemon.state() != QProcess::NotRunning)
        return;
    m_daemon.setStandardOutputFile(QProcess::nullDevice());
    Libvirt::start(m_daemon, u"/usr/sbin/libvirtd"_s, {});
    waitFor("libvirtd", m_daemon, [this] {
        return redbudctl({u"list"_s, u"--connect"_s, uri()}).status == 0;
    });
}

void LibvirtDaemon::kill()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QString LibvirtDaemon::uri() const
{
    return u"qemu+unix:///session?socket="_s + socket();
}

QList<qint64> LibvirtDaemon::guests() const
{
    const QByteArray sign = filePath(u"home/libvirt/qemu/lib"_s).toUtf8();
    QList<qint64> found;
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[1-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        QFile file(u"/proc/%1/cmdline"_s.arg(process));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(sign))
            found.append(process.toLongLong());
    }
    return found;
}

Libvirt::Outcome LibvirtDaemon::redbudctl(const QStringList &arguments) const
{
    return run(QStringLiteral(REDBUD_BINARY_DIR "/bin/redbudctl"), arguments);
}

void LibvirtDaemon::startRedbudctl(QProcess &process, const QStringList &arguments) const
{
    Libvirt::start(process, QStringLiteral(REDBUD_BINARY_DIR "/bin/redbudctl"), arguments);
}

SshServer::SshServer(const LibvirtDaemon &daemon)
{
    const QString user = ::geteuid() == 0 ? u"root"_s : qEnvironmentVariable("USER");
    quint16 port = 0;
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        port = free.serverPort();
    }
    // The program that logs in may be another user's than the server's.
    for (const auto &name : {u"hostkey"_s, u"key"_s}) {
        QProcess keygen;
        keygen.start(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s,
                                       daemon.filePath(name)});
        if (!keygen.waitForFinished() || keygen.exitCode() != 0)
            qFatal("cannot make a key: %s", keygen.readAllStandardError().constData());
    }
    QFile key(daemon.filePath(u"key"_s));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("cannot read the key");
    daemon.run(u"sh"_s, {u"-c"_s, u"umask 77; printf '%s' \"$1\" >key"_s, u"sh"_s,
                         QString::fromLatin1(key.readAll())});

    // Whoever logs in becomes the user of that libvirt.
    const QString login = daemon.file(
        u"login"_s, script(daemon.wrapped(u"sh"_s, {u"-c"_s}), "\"$SSH_ORIGINAL_COMMAND\""));
    makeProgram(login);
    const QString settings =
        daemon.file(u"sshd.conf"_s,
                    u"Port %1\n"
                    "ListenAddress 127.0.0.1\n"
                    "HostKey %2\n"
                    "AuthorizedKeysFile %3\n"
                    "StrictModes no\n"
                    "UsePAM no\n"
                    "PasswordAuthentication no\n"
                    "PidFile none\n"
                    "ForceCommand %4\n"_s.arg(port)
                        .arg(daemon.filePath(u"hostkey"_s), daemon.filePath(u"key.pub"_s), login)
                        .toUtf8());
    if (::geteuid() == 0)
        QDir().mkpath(u"/run/sshd"_s); // as Debian's service does
    m_server.start(u"/usr/sbin/sshd"_s, {u"-D"_s, u"-e"_s, u"-f"_s, settings});
    waitFor("sshd", m_server, [port] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        return socket.waitForConnected(50);
    });
    const QString client = daemon.file(
        u"ssh"_s,
        script({u"ssh"_s, u"-F"_s, u"none"_s, u"-o"_s, u"IdentitiesOnly=yes"_s, u"-i"_s,
                daemon.filePath(u"home/key"_s), u"-o"_s, u"UserKnownHostsFile=/dev/null"_s, u"-o"_s,
                u"StrictHostKeyChecking=no"_s, u"-o"_s, u"LogLevel=ERROR"_s},
               "\"$@\""));
    makeProgram(client);
    m_uri = u"qemu+ssh://%1@127.0.0.1:%2/session?command=%3"_s.arg(user).arg(port).arg(client);
}

SshServer::~SshServer()
{
    m_server.terminate();
    if (!m_server.waitForFinished())
        m_server.kill();
    m_server.waitForFinished();
}

} // namespace redbud::test
