// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/filelock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/stat.h>

namespace redbud
{

namespace
{

constexpr int retryMilliseconds = 20;

struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

/// Whether the name still stands for the file that is open: it may be removed, and made anew,
/// between opening and locking.
bool isStill(const QByteArray &path, int fd)
{
    struct stat named = {};
    struct stat open = {};
    return ::stat(path.constData(), &named) == 0 && ::fstat(fd, &open) == 0 &&
           named.st_ino == open.st_ino && named.st_dev == open.st_dev;
}

} // namespace

std::optional<FileLock> FileLock::tryTake(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    FileDescriptor fd(::open(name.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    struct flock lock = wholeFile();
    if (!fd.isOpen() || ::fcntl(fd.get(), F_OFD_SETLK, &lock) != 0 || !isStill(name, fd.get()))
        return std::nullopt;
    return FileLock(std::move(fd));
}

std::optional<FileLock> FileLock::take(const QString &path, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (true) {
        std::optional<FileLock> lock = tryTake(path);
        if (lock || deadline.hasExpired())
            return lock;
        QThread::msleep(retryMilliseconds);
    }
}

bool FileLock::isHeld(const QString &path)
{
    const FileDescriptor fd(
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC));
    struct flock lock = wholeFile();
    return fd.isOpen() && ::fcntl(fd.get(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

} // namespace redbud
