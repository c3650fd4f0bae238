// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/opendirectory.h"
#include "core/base/sysrooterror.h"
#include "core/base/timedio.h"

#include <QFile>
#include <QMutex>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>

namespace redbud
{

namespace
{

class DirectorySysroot final : public Sysroot
{
public:
    DirectorySysroot(FileDescriptor root, bool live)
        : m_root(std::move(root), live)
        , m_live(live)
    {
    }

    Result<QByteArray> read(const QString &path, qint64 maxBytes) const override
    {
        const Place place = placeOf(path);
        if (!place.directory)
            return SysrootError::fromErrno(errno, path);
        return place.directory->read(place.name.constData(), maxBytes);
    }

    Result<QByteArray> readInTime(const QString &path,
                                  std::chrono::milliseconds limit) const override
    {
        if (!m_live)
            return read(path, maxFileBytes);
        const FileDescriptor fd =
            m_root.open(QFile::encodeName(path), O_RDONLY | O_NONBLOCK | O_NOCTTY);
        if (!fd.isOpen())
            return SysrootError::fromErrno(errno, path);
        QByteArray bytes;
        const int error = timedRead(fd.get(), bytes, limit);
        if (error == ETIMEDOUT)
            return SysrootError::timedOut(path);
        if (error != 0)
            return SysrootError::fromErrno(error, path);
        return bytes;
    }

    Result<QStringList> list(const QString &path) const override
    {
        const Place place = placeOf(path);
        if (!place.directory)
            return SysrootError::fromErrno(errno, path);
        return place.directory->listBelow(place.name.constData());
    }

    Result<QString> readLink(const QString &path) const override
    {
        const Place place = placeOf(path);
        if (!place.directory)
            return SysrootError::fromErrno(errno, path);
        return place.directory->readLink(place.name.constData());
    }

    bool exists(const QString &path) const override
    {
        const Place place = placeOf(path);
        return place.directory && place.directory->exists(place.name.constData());
    }

    qint64 statedSize(const QString &path) const override
    {
        const Place place = placeOf(path);
        return place.directory ? place.directory->statedSize(place.name.constData()) : -1;
    }

    Result<std::unique_ptr<SysrootDirectory>> directory(const QString &path) const override
    {
        const QByteArray name = QFile::encodeName(path);
        FileDescriptor fd = m_root.open(name, O_RDONLY | O_DIRECTORY);
        auto listing = fd.isOpen() ? DirectoryListing::of(fd.get()) : std::nullopt;
        // Files may be readable in a directory that is not.
        if (!fd.isOpen() && errno == EACCES)
            fd = m_root.open(name, O_PATH | O_DIRECTORY);
        if (!fd.isOpen())
            return SysrootError::fromErrno(errno, path);
        return std::make_unique<OpenDirectory>(m_root, path, std::move(fd), std::move(listing));
    }

private:
    /// A directory and a name in it.
    struct Place {
        std::shared_ptr<const OpenDirectory> directory; ///< none: errno says why
        QByteArray name;
    };

    /// A scan reads the files of one directory one after the other. So the last directory stays
    /// open, instead of being looked for from the root through all its links again.
    Place placeOf(const QString &path) const
    {
        const qsizetype slash = path.lastIndexOf(u'/');
        const QString directory = path.left(std::max<qsizetype>(slash, 0));
        Place place{nullptr, QFile::encodeName(path.mid(slash + 1))};
        const QMutexLocker locker(&m_mutex);
        if (!m_lastDirectory || m_lastDirectory->path() != directory) {
            FileDescriptor fd = m_root.open(QFile::encodeName(directory), O_PATH | O_DIRECTORY);
            if (!fd.isOpen())
                return place;
            m_lastDirectory =
                std::make_shared<const OpenDirectory>(m_root, directory, std::move(fd));
        }
        place.directory = m_lastDirectory;
        return place;
    }

    OpenRoot m_root;
    bool m_live;
    mutable QMutex m_mutex;
    mutable std::shared_ptr<const OpenDirectory> m_lastDirectory;
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
