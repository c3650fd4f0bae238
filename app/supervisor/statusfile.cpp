// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/supervisor/statusfile.h"

#include <cerrno>
#include <fcntl.h>

namespace redbud::supervisor
{

namespace
{

constexpr std::size_t length = 128;

} // namespace

bool StatusFile::create(const std::string &path)
{
    m_file =
        UniqueFd(::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!m_file.isOpen())
        return false;
    if (const int error = ::posix_fallocate(m_file.get(), 0, off_t(length)); error != 0) {
        errno = error;
        return false;
    }
    write("starting");
    return true;
}

void StatusFile::write(std::string line) const
{
    line.resize(length - 1, ' ');
    line += '\n';
    // The room is there since create(), so this does not fail for want of it.
    [[maybe_unused]] const ssize_t written = ::pwrite(m_file.get(), line.data(), line.size(), 0);
}

} // namespace redbud::supervisor
