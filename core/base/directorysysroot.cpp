// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/openinroot.h"
#include "core/base/sysroot.h"
#include "core/base/sysrooterror.h"

#include <QFile>
#include <QMutex>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace redbud
{

namespace
{

class DirectorySysroot final : public Sysroot
{
public:
    DirectorySysroot(FileDescriptor root, bool live)
        : m_root(std::move(root))
        , m_live(live)
    {
    }

    Result<QByteArray> read(const QString &path, qint64 maxBytes) const override
    {
        // Without O_NONBLOCK the open of a fifo would wait for a writer.
        const FileDescriptor fd = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
        struct stat status = {};
        if (!fd.isOpen() || ::fstat(fd.get(), &status) != 0)
            return SysrootError::fromErrno(errno, path);
        if (!S_ISREG(status.st_mode))
            return SysrootError::notRegular(path);
        // The stated size is not to be trusted: sysfs says 4096 for an attribute of 7 bytes.
        QByteArray bytes;
        std::array<char, 4096> chunk{};
        for (;;) {
            const ssize_t count = ::read(fd.get(), chunk.data(), chunk.size());
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                return SysrootError::fromErrno(errno, path);
            bytes.append(chunk.data(), count);
            if (bytes.size() > maxBytes)
                return SysrootError::tooLarge(path);
            // Where a size is stated, only the end of the file makes a read short; files of /proc
            // state none and come in pieces.
            if (count == 0 || (status.st_size > 0 && count < ssize_t(chunk.size())))
                return bytes;
        }
    }

    Result<QStringList> list(const QString &path) const override
    {
        FileDescriptor fd = open(path, O_RDONLY | O_DIRECTORY);
        if (!fd.isOpen())
            return SysrootError::fromErrno(errno, path);
        const std::unique_ptr<DIR, int (*)(DIR *)> directory(::fdopendir(fd.get()), ::closedir);
        if (!directory)
            return SysrootError::fromErrno(errno, path);
        fd.release(); // the stream owns it now
        QStringList names;
        for (;;) {
            errno = 0;
            // Each stream is this call's own, so readdir() is safe here.
            const dirent *entry = ::readdir(directory.get()); // NOLINT(concurrency-mt-unsafe)
            if (!entry && errno != 0)
                return SysrootError::fromErrno(errno, path);
            if (!entry)
                break;
            const QByteArray name(static_cast<const char *>(entry->d_name));
            if (name != "." && name != "..")
                names.append(QFile::decodeName(name));
        }
        names.sort();
        return names;
    }

    Result<QString> readLink(const QString &path) const override
    {
        const Place place = placeOf(path);
        if (!place.directory)
            return SysrootError::fromErrno(errno, path);
        std::array<char, PATH_MAX> target{};
        const ssize_t length = ::readlinkat(place.directory->get(), place.name.constData(),
                                            target.data(), target.size());
        if (length < 0 && errno == EINVAL)
            return SysrootError::notLink(path);
        if (length < 0)
            return SysrootError::fromErrno(errno, path);
        return QFile::decodeName(QByteArray(target.data(), length));
    }

    bool exists(const QString &path) const override
    {
        const auto status = inspect(path);
        return status && (S_ISREG(status->st_mode) || S_ISDIR(status->st_mode));
    }

    qint64 statedSize(const QString &path) const override
    {
        const auto status = inspect(path);
        return status && S_ISREG(status->st_mode) ? status->st_size : -1;
    }

private:
    /// A directory and a name in it.
    struct Place {
        std::shared_ptr<const FileDescriptor> directory; ///< none: errno says why
        QByteArray name;
    };

    /// A scan reads dozens of files of one directory, one after the other. So the last directory
    /// stays open, instead of being looked for from the root through all its links again.
    Place placeOf(const QString &path) const
    {
        const qsizetype slash = path.lastIndexOf(u'/');
        const QString directory = path.left(std::max<qsizetype>(slash, 0));
        Place place{nullptr, QFile::encodeName(path.mid(slash + 1))};
        const QMutexLocker locker(&m_mutex);
        if (!m_lastDirectory || m_lastPath != directory) {
            FileDescriptor fd = resolve(QFile::encodeName(directory), O_PATH | O_DIRECTORY);
            if (!fd.isOpen())
                return place;
            m_lastDirectory = std::make_shared<const FileDescriptor>(std::move(fd));
            m_lastPath = directory;
        }
        place.directory = m_lastDirectory;
        return place;
    }

    FileDescriptor open(const QString &path, int flags) const
    {
        const Place place = placeOf(path);
        const bool isName = !place.name.isEmpty() && place.name != "." && place.name != "..";
        if (place.directory && isName && !(flags & O_PATH)) {
            // One name that is no link cannot lead out of the root.
            FileDescriptor fd(::openat(place.directory->get(), place.name.constData(),
                                       flags | O_NOFOLLOW | O_CLOEXEC));
            if (fd.isOpen() || (errno != ELOOP && errno != ENOTDIR))
                return fd;
        }
        return resolve(QFile::encodeName(path), flags);
    }

    FileDescriptor resolve(const QByteArray &name, int flags) const
    {
        if (!m_live)
            return openInRoot(m_root.get(), name, flags);
        // Nothing to confine on the live machine, whose links the kernel itself makes.
        return FileDescriptor(
            ::openat(m_root.get(), name.isEmpty() ? "." : name.constData(), flags | O_CLOEXEC));
    }

    std::optional<struct stat> inspect(const QString &path) const
    {
        const FileDescriptor fd = open(path, O_PATH);
        struct stat status = {};
        if (!fd.isOpen() || ::fstat(fd.get(), &status) != 0)
            return std::nullopt;
        return status;
    }

    FileDescriptor m_root;
    bool m_live;
    mutable QMutex m_mutex;
    mutable QString m_lastPath;
    mutable std::shared_ptr<const FileDescriptor> m_lastDirectory;
};

} // namespace

Result<std::shared_ptr<const Sysroot>> openDirectorySysroot(const QString &directory)
{
    FileDescriptor root(
        ::open(QFile::encodeName(directory).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!root.isOpen())
        return SysrootError::fromErrno(errno, directory);
    return std::make_shared<DirectorySysroot>(std::move(root), directory == QStringLiteral("/"));
}

} // namespace redbud
