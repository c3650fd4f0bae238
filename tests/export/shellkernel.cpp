// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Preloaded into a shell that runs an exported script over a fake host: when the shell is done with
// a file that it has written below the host's sys, var or fake, the test is told and plays the
// kernel before the shell goes on, as a write to sysfs has had its effect when it returns. The
// answer is a signal for the script, or 0.
#include <climits>
#include <csignal>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace
{

std::string variable(const char *name)
{
    const char *value = std::getenv(name); // NOLINT(concurrency-mt-unsafe)
    return value ? value : "";
}

bool isBelow(const std::string &path, const std::string &folder)
{
    return path.compare(0, folder.size(), folder) == 0;
}

int reallyClose(int fd)
{
    static const auto real = reinterpret_cast<int (*)(int)>(::dlsym(RTLD_NEXT, "close"));
    return real(fd);
}

/// The file that a descriptor has written; empty for everything else.
std::string writtenFile(int fd)
{
    struct stat status = {};
    const int flags = ::fcntl(fd, F_GETFL);
    if (flags < 0 || (flags & O_ACCMODE) == O_RDONLY || ::fstat(fd, &status) != 0 ||
        !S_ISREG(status.st_mode) || status.st_size == 0)
        return {};
    char path[PATH_MAX];
    const ssize_t size =
        ::readlink(("/proc/self/fd/" + std::to_string(fd)).c_str(), path, sizeof path);
    return size > 0 ? std::string(path, size_t(size)) : std::string();
}

std::string content(const std::string &path)
{
    std::string text;
    char bytes[4096];
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    for (ssize_t size = 0; (size = ::read(fd, bytes, sizeof bytes)) > 0;)
        text.append(bytes, size_t(size));
    reallyClose(fd);
    return text;
}

/// The signal that the test wants the script to get.
int ask(const std::string &path, const std::string &value)
{
    const std::string socketPath = variable("REDBUD_TEST_KERNEL");
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    socketPath.copy(address.sun_path, sizeof address.sun_path - 1);
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const std::string message = path + '\0' + value;
    unsigned char signal = 0;
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::send(fd, message.data(), message.size(), MSG_NOSIGNAL) != ssize_t(message.size()) ||
        ::shutdown(fd, SHUT_WR) != 0 || ::recv(fd, &signal, 1, 0) != 1)
        ::abort(); // a test without its kernel proves nothing
    reallyClose(fd);
    return signal;
}

void tell(int fd)
{
    const std::string root = variable("REDBUD_ROOT");
    const std::string path = writtenFile(fd);
    const bool isFake = isBelow(path, root + "/fake/");
    if (root.empty() || !(isFake || isBelow(path, root + "/sys/") || isBelow(path, root + "/var/")))
        return;
    const int signal = ask(path.substr(root.size() + 1), content(path));
    // What writes below fake is a program that the script has started.
    if (signal != 0)
        ::kill(isFake ? ::getppid() : ::getpid(), signal);
}

} // namespace

extern "C" {

int dup2(int from, int to)
{
    static const auto real = reinterpret_cast<int (*)(int, int)>(::dlsym(RTLD_NEXT, "dup2"));
    if (from != to)
        tell(to);
    return real(from, to);
}

int close(int fd)
{
    tell(fd);
    return reallyClose(fd);
}

} // extern "C"
