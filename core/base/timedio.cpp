// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/timedio.h"

#include "core/base/openinroot.h"

#include <QDeadlineTimer>

#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace redbud
{

namespace
{

/// What the process tells; a pipe takes it as a whole.
struct Answer {
    int error = EIO;
    int size = 0;
    std::array<char, 4001> bytes{};
};
static_assert(sizeof(Answer) <= PIPE_BUF);

/// Only plain system calls: other threads of the parent may have held locks.
template <typename Work>
[[noreturn]] void workAndExit(int file, int answers, const Work &work)
{
    // Neither the lock on bindings nor the pipes to whoever waits for the parent may stay open
    // here: this process may outlive everything.
    const int newFile = ::fcntl(file, F_DUPFD, 16);
    const int newAnswers = ::fcntl(answers, F_DUPFD, 16);
    if (newFile < 0 || newAnswers < 0)
        ::_exit(1);
    ::dup2(newFile, 0);
    ::dup2(newAnswers, 1);
    ::closefrom(2);
    Answer answer;
    work(0, answer);
    const ssize_t told = ::write(1, &answer, sizeof answer);
    ::_exit(told == sizeof answer ? 0 : 1);
}

template <typename Work>
Answer workInTime(int fd, std::chrono::milliseconds limit, const Work &work)
{
    Answer answer;
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        answer.error = errno;
        return answer;
    }
    const FileDescriptor reading(ends[0]);
    FileDescriptor writing(ends[1]);
    const pid_t child = ::fork();
    if (child < 0) {
        answer.error = errno;
        return answer;
    }
    if (child == 0)
        workAndExit(fd, writing.get(), work);
    writing = FileDescriptor(); // closes this end, so that a child that dies is noticed
    const QDeadlineTimer deadline(limit);
    pollfd waiting{reading.get(), POLLIN, 0};
    int ready = 0;
    do {
        ready = ::poll(&waiting, 1, int(deadline.remainingTime()));
    } while (ready < 0 && errno == EINTR);
    if (ready == 1 && ::read(reading.get(), &answer, sizeof answer) == sizeof answer) {
        ::waitpid(child, nullptr, 0);
        return answer;
    }
    ::kill(child, SIGKILL);
    answer = Answer();
    if (ready == 1) { // it ended without an answer
        ::waitpid(child, nullptr, 0);
        return answer;
    }
    ::waitpid(child, nullptr, WNOHANG);
    answer.error = ETIMEDOUT;
    return answer;
}

} // namespace

int timedWrite(int fd, const QByteArray &bytes, std::chrono::milliseconds limit)
{
    const auto work = [&bytes](int file, Answer &answer) {
        const ssize_t written = ::write(file, bytes.constData(), size_t(bytes.size()));
        answer.error = written == bytes.size() ? 0 : written < 0 ? errno : EIO;
    };
    return workInTime(fd, limit, work).error;
}

int timedRead(int fd, QByteArray &bytes, std::chrono::milliseconds limit)
{
    const auto work = [](int file, Answer &answer) {
        const ssize_t size = ::read(file, answer.bytes.data(), answer.bytes.size());
        answer.error = size < 0 ? errno : size == ssize_t(answer.bytes.size()) ? E2BIG : 0;
        answer.size = answer.error == 0 ? int(size) : 0;
    };
    const Answer answer = workInTime(fd, limit, work);
    bytes = QByteArray(answer.bytes.data(), answer.size);
    return answer.error;
}

} // namespace redbud
