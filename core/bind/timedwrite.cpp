// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/timedwrite.h"

#include "core/base/openinroot.h"

#include <QDeadlineTimer>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace redbud
{

namespace
{

/// Only plain system calls: other threads of the parent may have held locks.
[[noreturn]] void writeAndExit(int file, int answer, const QByteArray &bytes)
{
    // Neither the lock on bindings nor the pipes to whoever waits for the parent may stay open
    // here: this process may outlive everything.
    const int files = ::fcntl(file, F_DUPFD, 16);
    const int answers = ::fcntl(answer, F_DUPFD, 16);
    if (files < 0 || answers < 0)
        ::_exit(1);
    ::dup2(files, 0);
    ::dup2(answers, 1);
    ::closefrom(2);
    const ssize_t written = ::write(0, bytes.constData(), size_t(bytes.size()));
    const int result = written == bytes.size() ? 0 : written < 0 ? errno : EIO;
    const ssize_t told = ::write(1, &result, sizeof result);
    ::_exit(told == sizeof result ? 0 : 1);
}

} // namespace

int timedWrite(int fd, const QByteArray &bytes, std::chrono::milliseconds limit)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return errno;
    const FileDescriptor reading(ends[0]);
    FileDescriptor writing(ends[1]);
    const pid_t child = ::fork();
    if (child < 0)
        return errno;
    if (child == 0)
        writeAndExit(fd, writing.get(), bytes);
    writing = FileDescriptor(); // closes this end, so that a child that dies is noticed
    const QDeadlineTimer deadline(limit);
    pollfd waiting{reading.get(), POLLIN, 0};
    int ready = 0;
    do {
        ready = ::poll(&waiting, 1, int(deadline.remainingTime()));
    } while (ready < 0 && errno == EINTR);
    int result = EIO;
    if (ready == 1 && ::read(reading.get(), &result, sizeof result) == sizeof result) {
        ::waitpid(child, nullptr, 0);
        return result;
    }
    ::kill(child, SIGKILL);
    if (ready == 1) { // it ended without an answer
        ::waitpid(child, nullptr, 0);
        return EIO;
    }
    ::waitpid(child, nullptr, WNOHANG);
    return ETIMEDOUT;
}

} // namespace redbud
