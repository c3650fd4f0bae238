// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/openinroot.h"

#include <QString>

#include <optional>

namespace redbud
{

/// A lock on a whole file that goes with its open file description: whoever inherits the
/// descriptor holds it, and the kernel lets go of it with the last holder (fcntl(2), F_OFD_SETLK).
class FileLock
{
public:
    /// Makes the file where it is missing. Nothing where another one holds the lock, or where the
    /// file cannot be opened.
    static std::optional<FileLock> tryTake(const QString &path);

    /// The same, trying again for some time.
    static std::optional<FileLock> take(const QString &path, int milliseconds);

    /// Whether somebody holds it, without touching it. False also where there is no such file.
    static bool isHeld(const QString &path);

    int fd() const { return m_fd.get(); }

private:
    explicit FileLock(FileDescriptor fd)
        : m_fd(std::move(fd))
    {
    }

    FileDescriptor m_fd;
};

} // namespace redbud
