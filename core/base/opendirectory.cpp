// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/opendirectory.h"

#include "core/base/sysrooterror.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <climits>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace redbud
{

FileDescriptor OpenRoot::open(const QByteArray &path, int flags) const
{
    if (!m_live)
        return openInRoot(m_fd.get(), path, flags);
    return FileDescriptor(
        ::openat(m_fd.get(), path.isEmpty() ? "." : path.constData(), flags | O_CLOEXEC));
}

QString OpenDirectory::pathOf(const char *name) const
{
    return m_path.isEmpty() ? QFile::decodeName(name) : m_path + u'/' + QFile::decodeName(name);
}

FileDescriptor OpenDirectory::open(const char *name, int flags) const
{
    // One name that is no link cannot lead out of the root; O_PATH would open the link itself.
    if (*name != '\0' && std::strcmp(name, "..") != 0 && !(flags & O_PATH)) {
        FileDescriptor fd(::openat(m_fd.get(), name, flags | O_NOFOLLOW | O_CLOEXEC));
        if (fd.isOpen() || (errno != ELOOP && errno != ENOTDIR))
            return fd;
    }
    return m_root.open(QFile::encodeName(pathOf(name)), flags);
}

bool OpenDirectory::isAbsent(const char *name) const
{
    return m_listing && !m_listing->typeOf(name);
}

Result<QByteArray> OpenDirectory::read(const char *name, qint64 maxBytes) const
{
    if (isAbsent(name))
        return SysrootError::notFound(pathOf(name));
    // Without O_NONBLOCK the open of a fifo would wait for a writer.
    const FileDescriptor fd = open(name, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!fd.isOpen())
        return SysrootError::fromErrno(errno, pathOf(name));
    // Where a size is stated, only the end of the file makes a read short, and so it is with the
    // attributes of sysfs; files of /proc state none and come in pieces.
    bool endsShort = m_listing && m_listing->typeOf(name) == DT_REG;
    if (!endsShort) {
        struct stat status = {};
        if (::fstat(fd.get(), &status) != 0)
            return SysrootError::fromErrno(errno, pathOf(name));
        if (!S_ISREG(status.st_mode))
            return SysrootError::notRegular(pathOf(name));
        endsShort = status.st_size > 0;
    }
    // The size itself is not to be trusted: sysfs says 4096 for an attribute of 7 bytes.
    QByteArray bytes;
    std::array<char, 4096> chunk; // NOLINT(*-member-init): what read() fills is all that is used
    for (;;) {
        const ssize_t count = ::read(fd.get(), chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return SysrootError::fromErrno(errno, pathOf(name));
        bytes.append(chunk.data(), count);
        if (bytes.size() > maxBytes)
            return SysrootError::tooLarge(pathOf(name));
        if (count == 0 || (endsShort && count < ssize_t(chunk.size())))
            return bytes;
    }
}

Result<QStringList> OpenDirectory::list() const
{
    if (m_listing)
        return m_listing->names();
    return listBelow(".");
}

Result<QStringList> OpenDirectory::listBelow(const char *name) const
{
    const FileDescriptor fd = open(name, O_RDONLY | O_DIRECTORY);
    const auto listing = fd.isOpen() ? DirectoryListing::of(fd.get()) : std::nullopt;
    if (!listing)
        return SysrootError::fromErrno(errno, pathOf(name));
    return listing->names();
}

Result<QString> OpenDirectory::readLink(const char *name) const
{
    if (isAbsent(name))
        return SysrootError::notFound(pathOf(name));
    std::array<char, PATH_MAX> target; // NOLINT(*-member-init): as in read()
    const ssize_t length = ::readlinkat(m_fd.get(), name, target.data(), target.size());
    if (length < 0 && errno == EINVAL)
        return SysrootError::notLink(pathOf(name));
    if (length < 0)
        return SysrootError::fromErrno(errno, pathOf(name));
    return QFile::decodeName(QByteArray(target.data(), length));
}

std::optional<struct stat> OpenDirectory::inspect(const char *name) const
{
    const FileDescriptor fd = open(name, O_PATH);
    struct stat status = {};
    if (!fd.isOpen() || ::fstat(fd.get(), &status) != 0)
        return std::nullopt;
    return status;
}

bool OpenDirectory::exists(const char *name) const
{
    const auto status = inspect(name);
    return status && (S_ISREG(status->st_mode) || S_ISDIR(status->st_mode));
}

qint64 OpenDirectory::statedSize(const char *name) const
{
    const auto status = inspect(name);
    return status && S_ISREG(status->st_mode) ? status->st_size : -1;
}

} // namespace redbud
