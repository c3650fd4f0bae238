// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <vector>

namespace redbud::test
{

/// The root file system that a kernel unpacks before it starts /init: a cpio archive. Paths are
/// absolute; folders on the way are made as needed. A link is not followed: name where a file is.
class Initramfs
{
public:
    void addFolder(const QString &path);
    void addLink(const QString &path, const QByteArray &target);
    void addFile(const QString &path, const QByteArray &content, bool executable = false);

    /// A file of this machine; ends the test program where it cannot be read.
    void copyFile(const QString &path, const QString &source, bool executable = false);

    /// A character device.
    void addDevice(const QString &path, int majorNumber, int minorNumber);

    bool contains(const QString &path) const { return m_paths.contains(path); }

    /// False where the file cannot be written.
    bool write(const QString &file) const;

private:
    struct Entry {
        enum class Kind { Folder, Link, File, Device };
        Kind kind = Kind::Folder;
        QString path;
        QByteArray content = {}; ///< of a link: its target
        int permissions = 0755;
        int majorNumber = 0;
        int minorNumber = 0;
    };

    void add(const Entry &entry);

    std::vector<Entry> m_entries;
    QSet<QString> m_paths;
};

} // namespace redbud::test
