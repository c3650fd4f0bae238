// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/supervisor/supervisor.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>

namespace redbud::supervisor
{

namespace
{

constexpr std::size_t logLimit = 4U << 20U;

/// All that a session's directory may hold (core/session/sessionpaths.h), so that nothing else is
/// ever removed; in this order, because who waits for the end looks at the last two.
constexpr auto ownFiles = std::to_array(
    {"launch", "launch.json", "plan.redbud", "console", "control", "control.lock", "watch0",
     "watch1", "watch2", "watch3", "watch0.lock", "watch1.lock", "watch2.lock", "watch3.lock",
     "answered", "devices.vfiosim", "guest.dtb", "status", "lock"});
constexpr auto sockets =
    std::to_array({"console", "control", "watch0", "watch1", "watch2", "watch3"});

void tell(const UniqueFd &control, const std::string &line)
{
    const std::string text = line + '\n';
    [[maybe_unused]] const ssize_t sent =
        ::send(control.get(), text.data(), text.size(), MSG_NOSIGNAL);
}

sigset_t watchedSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGCHLD);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

Supervisor::Supervisor(std::string directory, LaunchFile launch)
    : m_directory(std::move(directory))
    , m_launch(std::move(launch))
    , m_log(m_launch.log, logLimit)
{
}

bool Supervisor::listen(UniqueFd &listener) const
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const std::string name = path("console");
    if (name.size() >= sizeof address.sun_path) {
        errno = ENAMETOOLONG;
        return false;
    }
    std::memcpy(address.sun_path, name.c_str(), name.size() + 1);
    listener = UniqueFd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    return listener.isOpen() &&
           ::bind(listener.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) ==
               0 &&
           ::listen(listener.get(), 8) == 0;
}

bool Supervisor::start(const UniqueFd &control)
{
    UniqueFd listener;
    std::array<int, 2> pair{-1, -1};
    if (!m_status.create(path("status")) || !listen(listener) ||
        ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0) {
        tell(control, std::string("failed ") + std::strerror(errno)); // NOLINT(concurrency-*)
        return false;
    }
    UniqueFd ours(pair[0]);
    const UniqueFd guests(::fcntl(pair[1], F_DUPFD_CLOEXEC, 256));
    ::close(pair[1]);
    m_console =
        std::make_unique<ConsoleHub>(std::move(ours), std::move(listener), m_launch.consoleLog);
    std::string failure;
    m_qemu = startQemu(m_launch, guests, failure);
    if (m_qemu.pid < 0) {
        tell(control, "failed " + failure);
        return false;
    }
    m_status.write("running " + std::to_string(m_qemu.pid) + ' ' +
                   std::to_string(m_qemu.startTime));
    tell(control, "started " + std::to_string(m_qemu.pid));
    return true;
}

void Supervisor::run()
{
    const sigset_t set = watchedSignals();
    const UniqueFd signals(::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
    int status = 0;
    while (!hasEnded(status))
        wait(signals.get());
    readOutput();
    finish(status);
}

void Supervisor::wait(int signals)
{
    std::vector<pollfd> fds{{signals, POLLIN, 0}};
    if (m_qemu.output.isOpen())
        fds.push_back({m_qemu.output.get(), POLLIN, 0});
    m_console->addTo(fds);
    ::poll(fds.data(), fds.size(), -1);
    signalfd_siginfo signal = {};
    while (::read(signals, &signal, sizeof signal) == ssize_t(sizeof signal)) {
        // The session of a user ends, or the machine does: QEMU flushes its disks and ends, too.
        if (signal.ssi_signo == SIGTERM)
            ::kill(m_qemu.pid, SIGTERM);
    }
    readOutput();
    m_console->serve();
}

void Supervisor::readOutput()
{
    std::array<char, 65536> block; // NOLINT(*-member-init)
    for (int round = 0; m_qemu.output.isOpen() && round < 64; ++round) {
        const ssize_t count = ::read(m_qemu.output.get(), block.data(), block.size());
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (count <= 0) {
            m_qemu.output.reset();
            return;
        }
        m_log.write({block.data(), std::size_t(count)});
    }
}

bool Supervisor::hasEnded(int &status)
{
    const pid_t ended = ::waitpid(m_qemu.pid, &status, WNOHANG);
    if (ended < 0 && errno == ECHILD)
        status = SIGKILL; // somebody else has collected it; nobody knows how it ended
    return ended == m_qemu.pid || (ended < 0 && errno == ECHILD);
}

void Supervisor::finish(int status)
{
    m_console->close();
    for (const char *name : sockets)
        ::unlink(path(name).c_str());
    const std::string lost = ' ' + std::to_string(m_log.lost());
    const bool good = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    const std::string end =
        (WIFSIGNALED(status) ? "killed " + std::to_string(WTERMSIG(status))
                             : "exited " + std::to_string(WEXITSTATUS(status))) +
        lost;
    m_status.write(end);
    const bool stillBound = !m_launch.endCommand.empty() && !runEndCommand();
    if (stillBound)
        m_status.write(end + " bound");
    // What went wrong stays to be looked at.
    if (good && !stillBound)
        forget();
}

bool Supervisor::runEndCommand()
{
    std::vector<char *> argv;
    for (const std::string &word : m_launch.endCommand)
        argv.push_back(const_cast<char *>(word.c_str())); // NOLINT(*-const-cast)
    argv.push_back(nullptr);
    const UniqueFd log(
        ::open(m_launch.log.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600));
    const pid_t pid = ::fork();
    if (pid == 0) {
        sigset_t none;
        sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr); // NOLINT(concurrency-mt-unsafe)
        const int null = ::open("/dev/null", O_RDWR | O_CLOEXEC);
        const int out = log.isOpen() ? log.get() : null;
        ::dup2(null, STDIN_FILENO);
        ::dup2(out, STDOUT_FILENO);
        ::dup2(out, STDERR_FILENO);
        ::execv(argv.front(), argv.data());
        ::dprintf(STDERR_FILENO, "%s cannot be run: error %d\n", argv.front(), errno);
        ::_exit(127);
    }
    int status = 0;
    while (pid > 0 && ::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    return pid > 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

void Supervisor::forget()
{
    for (const char *name : ownFiles)
        ::unlink(path(name).c_str());
    ::rmdir(m_directory.c_str());
}

} // namespace redbud::supervisor
