// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <memory>

namespace redbud
{

class SysrootDirectory;

/// The prefix of every read of /sys and /proc: the live machine, a directory that holds a copy
/// of those trees, or a snapshot in memory. Read-only. Paths are relative to the root and have
/// no leading slash ("sys/bus/pci/devices"). Links are followed inside the root only, absolute
/// targets count from the root, so a copied tree can never lead to files of this machine.
///
/// All functions may be called from any thread.
class Sysroot
{
public:
    /// Attributes in sysfs are at most a page; the largest file that a scan reads is a PCI
    /// function's 4 KiB of configuration space.
    static constexpr qint64 maxFileBytes = 1 << 20;

    virtual ~Sysroot() = default;

    /// How many links one path may pass through, as in Linux; beyond it a read fails with
    /// InvalidData, so a loop of links ends.
    static constexpr int maxLinks = 40;

    /// The whole file; fails with TooLarge beyond @a maxBytes, and with ReadFailed for anything
    /// but a regular file, without waiting for a writer.
    virtual Result<QByteArray> read(const QString &path, qint64 maxBytes = maxFileBytes) const = 0;

    /// The same of an attribute that a driver may keep for ever, such as `driver_override`, which
    /// no reader gets while a driver is at work at the device. On a live machine TimedOut after
    /// @a limit; it costs a process, and may leave it behind.
    virtual Result<QByteArray> readInTime(const QString &path,
                                          std::chrono::milliseconds limit) const;

    /// Names in a directory, sorted, without "." and "..".
    virtual Result<QStringList> list(const QString &path) const = 0;

    /// The target of a link as it is stored.
    virtual Result<QString> readLink(const QString &path) const = 0;

    /// Whether a regular file or a directory is there, links followed. It may still be
    /// unreadable for this user.
    virtual bool exists(const QString &path) const = 0;

    /// The size that the file system states for a regular file, links followed, in bytes; -1
    /// where there is none. sysfs states a page for short attributes, but the exact size of
    /// configuration space also where the file itself cannot be read.
    virtual qint64 statedSize(const QString &path) const = 0;

    /// A directory to read many files of. It may fail at once or, like read(), for each file,
    /// where there is no directory.
    virtual Result<std::unique_ptr<SysrootDirectory>> directory(const QString &path) const;

    /// The first line without white space at its ends and without NUL bytes; empty text where
    /// the file cannot be read.
    QString line(const QString &path) const;
};

/// A Sysroot on a directory; "/" is the live machine. It is for one scan: the directory that was
/// read last stays open, also when a device is removed and added again. Fails where @a directory
/// cannot be opened.
Result<std::shared_ptr<const Sysroot>> openDirectorySysroot(const QString &directory);

} // namespace redbud
