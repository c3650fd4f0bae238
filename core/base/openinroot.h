// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>

namespace redbud
{

/// A file descriptor that closes itself.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd)
        : m_fd(fd)
    {
    }
    FileDescriptor(FileDescriptor &&other) noexcept;
    FileDescriptor &operator=(FileDescriptor &&other) noexcept;
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;
    ~FileDescriptor();

    int get() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }

    /// Gives the descriptor to the caller, who closes it.
    int release();

private:
    int m_fd = -1;
};

/// Opens @a path as if @a root were "/": links, also absolute ones, and ".." stay inside. @a flags
/// are those of open(2); O_CLOEXEC is added. On failure the descriptor is closed and errno says
/// why (ELOOP after Sysroot::maxLinks links).
FileDescriptor openInRoot(int root, const QByteArray &path, int flags);

/// What openInRoot() does where the kernel has no openat2(2) or a sandbox refuses it: one
/// component after the other. Public so that tests reach it on every machine.
FileDescriptor openInRootByComponents(int root, const QByteArray &path, int flags);

} // namespace redbud
