// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/files.h"

#include "core/base/openinroot.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Files", text);
}

/// Execution for everybody who may read it.
QFileDevice::Permissions executable(QFileDevice::Permissions permissions)
{
    if (permissions & QFileDevice::ReadOwner)
        permissions |= QFileDevice::ExeOwner | QFileDevice::ExeUser;
    if (permissions & QFileDevice::ReadGroup)
        permissions |= QFileDevice::ExeGroup;
    if (permissions & QFileDevice::ReadOther)
        permissions |= QFileDevice::ExeOther;
    return permissions;
}

/// A device or a pipe. Nobody wants a file in the place of /dev/null.
Result<void> writeInto(const QString &path, const QByteArray &content)
{
    const FileDescriptor file(
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NOCTTY | O_CLOEXEC));
    const char *next = content.constData();
    for (qsizetype left = content.size(); file.isOpen() && left > 0;) {
        const ssize_t written = ::write(file.get(), next, size_t(left));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            break;
        next += written;
        left -= written;
    }
    if (file.isOpen() && next == content.constData() + content.size())
        return {};
    return failure(ErrorCode::WriteFailed,
                   tr("It cannot be written (%1)").arg(qt_error_string(errno)), path);
}

Result<void> replaceFile(const QString &path, const QByteArray &content, bool program)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0) {
        if (S_ISBLK(status.st_mode))
            return failure(ErrorCode::WriteFailed, tr("This is a disk, not a file"), path);
        if (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode))
            return writeInto(path, content);
    }
    QSaveFile file(path);
    // The permissions are those of the file before it gets its name, so they come as atomically.
    // Flushed by ourselves: commit() of Qt 6.4 does not notice that a full disk took nothing of
    // what was still in the buffer, and puts an empty file in place of the old one.
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.flush() || (program && !file.setPermissions(executable(file.permissions()))) ||
        !file.commit()) {
        return failure(
            ErrorCode::WriteFailed,
            tr("The file cannot be written, and is as it was (%1)").arg(file.errorString()), path);
    }
    return {};
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, tr("There is no such file"), path);
    if (info.isDir())
        return failure(ErrorCode::ReadFailed, tr("This is a directory, not a file"), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool denied = file.error() == QFileDevice::PermissionsError ||
                            (file.error() == QFileDevice::OpenError && !info.isReadable());
        return failure(denied ? ErrorCode::PermissionDenied : ErrorCode::ReadFailed,
                       tr("The file cannot be read (%1)").arg(file.errorString()), path);
    }
    const QByteArray content = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::ReadFailed, tr("Reading stopped (%1)").arg(file.errorString()),
                       path);
    if (content.size() > maxBytes)
        return failure(ErrorCode::TooLarge, tr("The file is larger than it can be"), path);
    return content;
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    return replaceFile(path, content, false);
}

Result<void> writeProgram(const QString &path, const QByteArray &content)
{
    return replaceFile(path, content, true);
}

} // namespace redbud
