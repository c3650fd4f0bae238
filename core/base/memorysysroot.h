// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/sysroot.h"

#include <QMap>

namespace redbud
{

/// A file tree in memory: what a snapshot is read into, and what tests build. Links behave as in
/// a DirectorySysroot. Reading from several threads is safe while nobody changes the tree.
class MemorySysroot final : public Sysroot
{
public:
    enum class Kind { Directory, File, Link, Unreadable };

    struct Entry {
        Kind kind = Kind::Directory;
        QByteArray data; ///< bytes of a file, or target of a link

        bool operator==(const Entry &) const = default;
    };

    /// Each makes the directories above it and replaces what was at @a path. Paths have no
    /// leading slash, no empty components and no "." or ".."; false for others, and where
    /// something above is not a directory.
    bool addDirectory(const QString &path);
    bool addFile(const QString &path, const QByteArray &bytes);
    bool addLink(const QString &path, const QString &target);

    /// A file or directory that is there and that this user may not read.
    bool addUnreadable(const QString &path);

    /// Removes @a path and everything below.
    void remove(const QString &path);

    /// Every entry by path, parents before children; the root itself is not among them.
    const QMap<QString, Entry> &entries() const { return m_entries; }

    Result<QByteArray> read(const QString &path, qint64 maxBytes = maxFileBytes) const override;
    Result<QStringList> list(const QString &path) const override;
    Result<QString> readLink(const QString &path) const override;
    bool exists(const QString &path) const override;
    qint64 statedSize(const QString &path) const override;
    Result<std::unique_ptr<SysrootDirectory>> directory(const QString &path) const override;

    bool operator==(const MemorySysroot &other) const { return m_entries == other.m_entries; }

private:
    bool add(const QString &path, const Entry &entry);
    Result<QString> resolve(const QString &path, bool followLast) const;
    Result<const Entry *> find(const QString &path) const;

    QMap<QString, Entry> m_entries;
};

} // namespace redbud
