// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/supervisor/supervisor.h"

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <sys/socket.h>
#include <sys/stat.h>

using namespace redbud::supervisor;

namespace
{

// What the launcher hands over, see core/session/supervisorprocess.cpp.
constexpr int controlFd = 3;
constexpr int lockFd = 4;

/// The launcher's word; anything else, or its end, means not to start.
bool mayStart(const UniqueFd &control)
{
    char answer = 0;
    return ::recv(control.get(), &answer, 1, 0) == 1 && answer == 'g';
}

/// Leaves the launcher's session and terminal; the process that it waits for ends at once.
bool detach()
{
    const pid_t first = ::fork();
    if (first != 0)
        ::_exit(first > 0 ? 0 : 1);
    return ::setsid() >= 0;
}

} // namespace

/// redbud-supervisor DIRECTORY: starts the QEMU that the directory's file `launch` describes, keeps
/// its output, shares its console, and tells its end. It stays when the window and the terminal
/// are gone. Started by Redbud only; it is small, because there is one for each virtual machine.
int main(int argc, char *argv[])
{
    if (argc != 2 || ::fcntl(controlFd, F_GETFD) < 0 || ::fcntl(lockFd, F_GETFD) < 0) {
        std::fputs("redbud-supervisor is started by Redbud, not by hand.\n", stderr);
        return 2;
    }
    UniqueFd control(controlFd);
    const UniqueFd lock(lockFd);
    for (const int fd : {controlFd, lockFd})
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    ::closefrom(lockFd + 1);
    if (!detach())
        return 1;
    ::umask(077);
    // SIGXFSZ: a log that reached the user's limit for files is like a full disk.
    for (const int number : {SIGHUP, SIGINT, SIGPIPE, SIGXFSZ})
        std::signal(number, SIG_IGN);
    // A parent that ignores it would have the kernel swallow QEMU's end.
    std::signal(SIGCHLD, SIG_DFL);
    sigset_t blocked;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGCHLD);
    sigaddset(&blocked, SIGTERM);
    ::sigprocmask(SIG_SETMASK, &blocked, nullptr); // NOLINT(concurrency-mt-unsafe)

    const std::string directory = argv[1];
    const auto launch = readLaunchFile(directory + "/launch");
    if (!launch)
        return 1;
    const std::string hello = std::to_string(::getpid()) + '\n';
    [[maybe_unused]] const ssize_t sent =
        ::send(control.get(), hello.data(), hello.size(), MSG_NOSIGNAL);
    if (!mayStart(control))
        return 1;
    Supervisor supervisor(directory, *launch);
    if (!supervisor.start(control))
        return 1;
    control.reset();
    // Nothing of the launcher's stays open: whoever waits for its output must not wait for us.
    const int null = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::dup2(null, fd);
    supervisor.run();
    return 0;
}
