// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/supervisor/uniquefd.h"

#include <string>
#include <string_view>

namespace redbud::supervisor
{

/// A file that takes any amount of output and keeps the end of it: when it has reached its limit
/// it becomes NAME.old, whose former content goes. What cannot be written (the disk is full) is
/// counted and otherwise forgotten, so that QEMU never waits for a disk.
class BoundedLog
{
public:
    BoundedLog(std::string path, std::size_t limit)
        : m_path(std::move(path))
        , m_limit(limit)
    {
    }

    void write(std::string_view text);

    /// Bytes that no file has taken.
    unsigned long long lost() const { return m_lost; }

private:
    bool open();

    std::string m_path;
    std::size_t m_limit;
    std::size_t m_size = 0;
    unsigned long long m_lost = 0;
    UniqueFd m_file;
};

} // namespace redbud::supervisor
