// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/supervisor/qemuchild.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>

namespace redbud::supervisor
{

namespace
{

std::vector<char *> pointers(const std::vector<std::string> &words)
{
    std::vector<char *> result;
    result.reserve(words.size() + 1);
    for (const std::string &word : words)
        result.push_back(const_cast<char *>(word.c_str())); // NOLINT(*-const-cast)
    result.push_back(nullptr);
    return result;
}

/// What the supervisor got itself, with what the launch adds in front: the first one counts.
std::vector<std::string> environmentOf(const LaunchFile &launch)
{
    std::vector<std::string> result = launch.environment;
    for (char **entry = environ; *entry; ++entry) {
        const std::string text(*entry);
        const std::string name = text.substr(0, text.find('=') + 1);
        bool replaced = false;
        for (const std::string &own : launch.environment)
            replaced = replaced || own.starts_with(name);
        if (!replaced)
            result.push_back(text);
    }
    return result;
}

void raiseMemlock(unsigned long long bytes)
{
    rlimit limit = {};
    ::getrlimit(RLIMIT_MEMLOCK, &limit);
    limit.rlim_max =
        limit.rlim_max == RLIM_INFINITY ? RLIM_INFINITY : std::max<rlim_t>(limit.rlim_max, bytes);
    limit.rlim_cur = limit.rlim_max;
    if (::setrlimit(RLIMIT_MEMLOCK, &limit) == 0)
        return;
    // Not privileged: all that is allowed, which is enough where root has granted it before.
    ::getrlimit(RLIMIT_MEMLOCK, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_MEMLOCK, &limit);
}

/// Only what may be called between fork and exec. Returns the errno of what failed.
int become(const LaunchFile &launch, const std::vector<char *> &argv,
           const std::vector<char *> &environment, int output, int console,
           const std::vector<UniqueFd> &files)
{
    ::setpgid(0, 0);
    for (const int number : {SIGHUP, SIGINT, SIGPIPE, SIGXFSZ})
        std::signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr); // NOLINT(concurrency-mt-unsafe)
    if (launch.memlock)
        raiseMemlock(*launch.memlock);
    const int null = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    if (null < 0 || ::dup2(null, STDIN_FILENO) < 0 || ::dup2(output, STDOUT_FILENO) < 0 ||
        ::dup2(output, STDERR_FILENO) < 0 || ::dup2(console, consoleFd) < 0)
        return errno;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (::dup2(files[i].get(), launch.files[i].fd) < 0)
            return errno;
    }
    ::execvpe(argv.front(), argv.data(), environment.data());
    return errno;
}

/// Above what the command line may name, so that dup2() does not overwrite one that is needed.
UniqueFd above(int fd)
{
    UniqueFd low(fd);
    return UniqueFd(low.isOpen() ? ::fcntl(low.get(), F_DUPFD_CLOEXEC, 256) : -1);
}

unsigned long long startTimeOf(pid_t pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string text;
    std::getline(file, text);
    // The name, in parentheses, may hold anything; after it come the fields from the third on.
    std::size_t at = text.rfind(')');
    for (int field = 2; field < 22 && at != std::string::npos; ++field)
        at = text.find(' ', at + 1);
    return at == std::string::npos ? 0 : std::strtoull(text.c_str() + at + 1, nullptr, 10);
}

} // namespace

QemuChild startQemu(const LaunchFile &launch, const UniqueFd &console, std::string &failure)
{
    std::vector<UniqueFd> files;
    for (const OpenFile &file : launch.files) {
        files.push_back(above(::open(file.path.c_str(), O_RDWR | O_CLOEXEC)));
        if (!files.back().isOpen()) {
            failure = file.path + ": " + std::strerror(errno); // NOLINT(concurrency-mt-unsafe)
            return {};
        }
    }
    std::array<int, 2> output{-1, -1};
    std::array<int, 2> report{-1, -1};
    if (::pipe2(output.data(), O_CLOEXEC) != 0 || ::pipe2(report.data(), O_CLOEXEC) != 0) {
        failure = std::strerror(errno); // NOLINT(concurrency-mt-unsafe)
        return {};
    }
    UniqueFd read(output[0]);
    const UniqueFd write = above(output[1]);
    const UniqueFd reportRead(report[0]);
    UniqueFd reportWrite = above(report[1]);
    const std::vector<char *> argv = pointers(launch.argv);
    const std::vector<std::string> variables = environmentOf(launch);
    const std::vector<char *> environment = pointers(variables);

    const pid_t pid = ::fork();
    if (pid == 0) {
        const int error = become(launch, argv, environment, write.get(), console.get(), files);
        [[maybe_unused]] const ssize_t told = ::write(reportWrite.get(), &error, sizeof error);
        ::_exit(127);
    }
    reportWrite.reset();
    int error = errno;
    if (pid > 0 && ::read(reportRead.get(), &error, sizeof error) == 0) {
        ::fcntl(read.get(), F_SETFL, O_NONBLOCK);
        return {pid, startTimeOf(pid), std::move(read)};
    }
    if (pid > 0)
        ::waitpid(pid, nullptr, 0);
    failure = launch.argv.front() + ": " + std::strerror(error); // NOLINT(concurrency-mt-unsafe)
    return {};
}

} // namespace redbud::supervisor
