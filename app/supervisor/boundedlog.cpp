// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/supervisor/boundedlog.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>

namespace redbud::supervisor
{

bool BoundedLog::open()
{
    if (m_file.isOpen())
        return true;
    m_file = UniqueFd(::open(
        m_path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
    struct stat facts = {};
    if (!m_file.isOpen() || ::fstat(m_file.get(), &facts) != 0 || !S_ISREG(facts.st_mode)) {
        m_file.reset();
        return false;
    }
    m_size = std::size_t(facts.st_size);
    return true;
}

void BoundedLog::write(std::string_view text)
{
    if (m_size > 0 && m_size + text.size() > m_limit) {
        std::rename(m_path.c_str(), (m_path + ".old").c_str());
        m_file.reset();
        m_size = 0;
    }
    if (!open()) {
        m_lost += text.size();
        return;
    }
    while (!text.empty()) {
        const ssize_t count = ::write(m_file.get(), text.data(), text.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            m_lost += text.size();
            return;
        }
        m_size += std::size_t(count);
        text.remove_prefix(std::size_t(count));
    }
}

} // namespace redbud::supervisor
