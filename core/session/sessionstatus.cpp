// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/sessionstatus.h"

#include "core/base/openinroot.h"
#include "core/base/processstat.h"

#include <QFile>
#include <QList>

#include <cerrno>
#include <csignal>
#include <sys/syscall.h>
#include <unistd.h>

namespace redbud
{

std::optional<SessionStatus> parseStatus(const QByteArray &line)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    SessionStatus status;
    if (words.size() == 1 && words[0] == "starting")
        return status;
    if (words.size() < 3 || words.size() > 4)
        return std::nullopt;
    bool good = false;
    bool alsoGood = false;
    if (words[0] == "running") {
        status.kind = SessionStatus::Kind::Running;
        status.pid = words[1].toLongLong(&good);
        status.startTime = words[2].toULongLong(&alsoGood);
        good = good && status.pid > 0 && words.size() == 3;
    } else if (words[0] == "exited" || words[0] == "killed") {
        status.kind = SessionStatus::Kind::Ended;
        status.end.kind = words[0] == "killed" ? QemuEnd::Kind::Crashed : QemuEnd::Kind::Exited;
        status.end.code = words[1].toInt(&good);
        status.lostOutput = words[2].toULongLong(&alsoGood);
        status.notHandedBack = words.size() == 4;
        good = good && (words.size() == 3 || words[3] == "bound");
    }
    return good && alsoGood ? std::optional(status) : std::nullopt;
}

std::optional<SessionStatus> readStatus(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return parseStatus(file.read(256));
}

bool isAlive(qint64 pid, quint64 startTime)
{
    const QByteArrayList fields = processStat(QStringLiteral("/proc/%1/stat").arg(pid));
    // The state, and field 22.
    return fields.size() > 19 && fields[0] != "Z" && fields[0] != "X" &&
           fields[19].toULongLong() == startTime;
}

bool killProcess(qint64 pid, quint64 startTime)
{
    const FileDescriptor process(int(::syscall(SYS_pidfd_open, pid_t(pid), 0)));
    // Linux before 5.3. The number could be another's between the look and the signal only if the
    // kernel ran through all numbers in that time.
    if (!process.isOpen() && errno == ENOSYS)
        return isAlive(pid, startTime) && ::kill(pid_t(pid), SIGKILL) == 0;
    return process.isOpen() && isAlive(pid, startTime) &&
           ::syscall(SYS_pidfd_send_signal, process.get(), SIGKILL, nullptr, 0) == 0;
}

} // namespace redbud
