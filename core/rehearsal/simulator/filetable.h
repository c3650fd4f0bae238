// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <atomic>

namespace redbud
{

enum class FileKind : unsigned { None, Container, Group, Device };

struct FileEntry {
    FileKind kind = FileKind::None;
    unsigned index = 0; // of the container, the simulated group or the device
};

// Entries by file descriptor; read without a lock, because every ioctl(), pread(), mmap() and
// close() of the program asks.
class FileTable
{
public:
    // Descriptors from here on cannot be simulated.
    static constexpr int maxFiles = 65536;

    FileEntry find(int fd) const
    {
        return isInRange(fd) ? unpack(m_entries[fd].load(std::memory_order_acquire)) : FileEntry{};
    }

    bool insert(int fd, FileEntry entry)
    {
        if (!isInRange(fd))
            return false;
        m_entries[fd].store(static_cast<unsigned>(entry.kind) | entry.index << kindBits,
                            std::memory_order_release);
        return true;
    }

    FileEntry remove(int fd)
    {
        return isInRange(fd) ? unpack(m_entries[fd].exchange(0, std::memory_order_acq_rel))
                             : FileEntry{};
    }

private:
    static constexpr unsigned kindBits = 2;

    static bool isInRange(int fd) { return fd >= 0 && fd < maxFiles; }

    static FileEntry unpack(unsigned packed)
    {
        return {static_cast<FileKind>(packed & ((1U << kindBits) - 1)), packed >> kindBits};
    }

    std::atomic<unsigned> m_entries[maxFiles] = {};
};

} // namespace redbud
