// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/memlockgrant.h"

#include "core/base/openinroot.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <poll.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("MemlockGrant", text);
}

} // namespace

Result<void> grantMemlock(const QString &processDirectory, qint64 process, quint32 user,
                          std::optional<quint64> bytes)
{
    const QString directory = u"%1/%2"_s.arg(processDirectory).arg(process);
    const auto gone = [&directory] {
        return failure(ErrorCode::NotFound, tr("There is no such process"), directory);
    };
    // As long as this descriptor's process lives, nobody else can get its number.
    const FileDescriptor handle(int(::syscall(SYS_pidfd_open, pid_t(process), 0)));
    const bool hasHandle = handle.isOpen() || errno != ENOSYS; // Linux 5.3 and later
    struct stat status = {};
    if ((hasHandle && !handle.isOpen()) ||
        ::stat(QFile::encodeName(directory).constData(), &status) != 0)
        return gone();
    if (status.st_uid != user)
        return failure(ErrorCode::InvalidArgument, tr("This process belongs to another user"),
                       directory);
    const rlim_t value = bytes ? rlim_t(*bytes) : RLIM_INFINITY;
    const rlimit limit{value, value};
    if (::prlimit(pid_t(process), RLIMIT_MEMLOCK, &limit, nullptr) != 0)
        return errno == ESRCH
                   ? gone()
                   : failure(ErrorCode::PermissionDenied, tr("Its limit cannot be set"), directory);
    pollfd ended{handle.get(), POLLIN, 0};
    if (hasHandle)
        return ::poll(&ended, 1, 0) == 0 ? Result<void>() : gone();
    // Another process of that number has another directory.
    struct stat now = {};
    if (::stat(QFile::encodeName(directory).constData(), &now) != 0 || now.st_ino != status.st_ino)
        return gone();
    return {};
}

} // namespace redbud
