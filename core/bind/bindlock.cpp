// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindlock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr int retryMilliseconds = 50;

// Whoever can open the file can keep the lock, also if only to read it.
constexpr mode_t ownerOnly = 0600;

QString tr(const char *text)
{
    return QCoreApplication::translate("BindLock", text);
}

QString holderIn(int fd)
{
    std::array<char, 256> text{};
    const ssize_t size = ::pread(fd, text.data(), text.size(), 0);
    return size > 0 ? QString::fromUtf8(text.data(), size).simplified() : QString();
}

} // namespace

BindLock::BindLock(FileDescriptor fd)
    : m_fd(std::move(fd))
{
}

Result<BindLock> BindLock::take(const QString &directory, const QString &holder, int milliseconds,
                                const Waiting &waiting)
{
    const QString path = directory + "/bind.lock"_L1;
    QDir().mkpath(directory);
    FileDescriptor fd(::open(QFile::encodeName(path).constData(),
                             O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, ownerOnly));
    if (!fd.isOpen())
        return failure(
            errno == EACCES ? ErrorCode::PermissionDenied : ErrorCode::WriteFailed,
            tr("The lock for bindings cannot be opened (%1)").arg(qt_error_string(errno)), path);
    // Another program may have made the file.
    if (::fchmod(fd.get(), ownerOnly) != 0)
        return failure(ErrorCode::WriteFailed,
                       tr("The lock for bindings cannot be kept from other users"), path);
    const QDeadlineTimer deadline(milliseconds);
    bool told = false;
    while (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return failure(ErrorCode::WriteFailed, tr("The lock for bindings cannot be taken"),
                           path);
        if (waiting && !std::exchange(told, true))
            waiting(holderIn(fd.get()));
        if (deadline.hasExpired())
            return failure(ErrorCode::Busy,
                           tr("Somebody else is changing bindings: %1. Try again when that is over")
                               .arg(holderIn(fd.get())));
        QThread::msleep(retryMilliseconds);
    }
    const QByteArray text = holder.left(80).toUtf8() + '\n';
    if (::ftruncate(fd.get(), 0) != 0 ||
        ::pwrite(fd.get(), text.constData(), size_t(text.size()), 0) != text.size())
        return failure(ErrorCode::WriteFailed, tr("The lock for bindings cannot be written"), path);
    return BindLock(std::move(fd));
}

} // namespace redbud
