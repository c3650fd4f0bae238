// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/directorylisting.h"
#include "core/base/openinroot.h"
#include "core/base/sysrootdirectory.h"

#include <sys/stat.h>

namespace redbud
{

/// The open root of a tree on disk.
class OpenRoot
{
public:
    /// @a live: the root is "/", where nothing needs to be confined, and whose links the kernel
    /// itself makes.
    OpenRoot(FileDescriptor fd, bool live)
        : m_fd(std::move(fd))
        , m_live(live)
    {
    }

    /// As openInRoot().
    FileDescriptor open(const QByteArray &path, int flags) const;

private:
    FileDescriptor m_fd;
    bool m_live;
};

/// A directory on disk that stays open.
class OpenDirectory final : public SysrootDirectory
{
public:
    /// @a root must outlive this object; @a path is for messages and for links. With a
    /// @a listing the kernel is not asked for what is not there, nor whether a file is one.
    OpenDirectory(const OpenRoot &root, QString path, FileDescriptor fd,
                  std::optional<DirectoryListing> listing = {})
        : m_root(root)
        , m_path(std::move(path))
        , m_fd(std::move(fd))
        , m_listing(std::move(listing))
    {
    }

    QString path() const { return m_path; }

    Result<QByteArray> read(const char *name, qint64 maxBytes) const override;
    Result<QStringList> list() const override;
    Result<QString> readLink(const char *name) const override;
    bool exists(const char *name) const override;
    qint64 statedSize(const char *name) const override;

    /// The names in a directory of this one.
    Result<QStringList> listBelow(const char *name) const;

private:
    QString pathOf(const char *name) const;
    bool isAbsent(const char *name) const;
    FileDescriptor open(const char *name, int flags) const;
    std::optional<struct stat> inspect(const char *name) const;

    const OpenRoot &m_root;
    QString m_path;
    FileDescriptor m_fd;
    std::optional<DirectoryListing> m_listing;
};

} // namespace redbud
