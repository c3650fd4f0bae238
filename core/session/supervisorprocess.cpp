// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/supervisorprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

// As app/supervisor/main.cpp has them.
constexpr int controlFd = 3;
constexpr int lockFd = 4;
constexpr int answerMilliseconds = 20000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Session", text);
}

/// Out of the way of the numbers that the supervisor expects.
FileDescriptor above(int fd)
{
    return FileDescriptor(::fcntl(fd, F_DUPFD_CLOEXEC, 10));
}

/// Starts the program with two descriptors and waits until it has detached itself.
bool spawn(const QString &program, const QString &directory, int control, int lock)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, control, controlFd);
    posix_spawn_file_actions_adddup2(&actions, lock, lockFd);
    const QByteArray name = QFile::encodeName(program);
    const QByteArray argument = QFile::encodeName(directory);
    const std::array<char *, 3> argv{
        const_cast<char *>(name.constData()),     // NOLINT(*-const-cast)
        const_cast<char *>(argument.constData()), // NOLINT(*-const-cast)
        nullptr};
    pid_t pid = -1;
    const int failed =
        ::posix_spawn(&pid, name.constData(), &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0) {
        errno = failed;
        return false;
    }
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

QByteArray serializeOrder(const SupervisorOrder &order)
{
    QByteArray bytes;
    const auto add = [&](const char *key, const QString &value) {
        bytes += key;
        bytes += '\0';
        bytes += value.toLocal8Bit();
        bytes += '\0';
    };
    for (const QString &word : order.spec.argv)
        add("arg", word);
    for (auto it = order.spec.environment.begin(); it != order.spec.environment.end(); ++it)
        add("env", it.key() + u'=' + it.value());
    for (const OpenFile &file : order.spec.openFiles)
        add("file", QString::number(file.fd) + u':' + file.path);
    add("log", order.log);
    add("console", order.consoleLog);
    if (order.spec.memlockBytes > 0)
        add("memlock", QString::number(order.spec.memlockBytes));
    for (const QString &word : order.endCommand)
        add("end", word);
    return bytes;
}

QString supervisorProgram()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../" REDBUD_LIBEXEC_FOLDER
                                                                    "/redbud/redbud-supervisor"_s);
}

Result<SupervisorProcess> SupervisorProcess::start(const SessionPaths &paths, FileLock lock,
                                                   const QString &program)
{
    if (!QFileInfo(program).isExecutable())
        return failure(ErrorCode::NotFound, tr("Redbud's supervisor is not installed"), program);
    std::array<int, 2> pair{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0)
        return failure(ErrorCode::ProcessFailed, qt_error_string(errno), program);
    SupervisorProcess supervisor{FileDescriptor(pair[0])};
    {
        const FileDescriptor theirs(pair[1]);
        const FileDescriptor control = above(theirs.get());
        const FileDescriptor lockCopy = above(lock.fd());
        if (!spawn(program, paths.directory, control.get(), lockCopy.get()))
            return failure(
                ErrorCode::ProcessFailed,
                tr("Redbud's supervisor cannot be started (%1)").arg(qt_error_string(errno)),
                program);
    }
    const Result<QByteArray> hello = supervisor.readLine();
    if (!hello)
        return failure(hello.error());
    supervisor.m_pid = hello->toLongLong();
    return supervisor;
}

Result<qint64> SupervisorProcess::go()
{
    if (::send(m_control.get(), "g", 1, MSG_NOSIGNAL) != 1)
        return failure(ErrorCode::ProcessFailed, tr("Redbud's supervisor ended unexpectedly"));
    const Result<QByteArray> answer = readLine();
    if (!answer)
        return failure(answer.error());
    if (answer->startsWith("started "))
        return answer->mid(8).toLongLong();
    return failure(ErrorCode::ProcessFailed,
                   tr("QEMU cannot be started (%1)")
                       .arg(QString::fromLocal8Bit(answer->mid(answer->indexOf(' ') + 1))));
}

Result<QByteArray> SupervisorProcess::readLine()
{
    QByteArray line;
    while (line.size() < 4096) {
        pollfd fd{m_control.get(), POLLIN, 0};
        if (::poll(&fd, 1, answerMilliseconds) == 0)
            return failure(ErrorCode::TimedOut, tr("Redbud's supervisor does not answer"));
        char c = 0;
        const ssize_t count = ::recv(m_control.get(), &c, 1, 0);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return failure(ErrorCode::ProcessFailed, tr("Redbud's supervisor ended unexpectedly"));
        if (c == '\n')
            return line;
        line += c;
    }
    return failure(ErrorCode::InvalidData, tr("Redbud's supervisor ended unexpectedly"));
}

} // namespace redbud
