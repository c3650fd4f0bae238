// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/libvirt/connection.h"
#include "core/qemu/qemuprocess.h"

#include <memory>
#include <optional>

namespace redbud
{

/// Hears of the end of a domain. A transient domain is gone then, and nothing but this tells how it
/// ended.
class DomainWatch
{
public:
    DomainWatch(std::shared_ptr<const LibvirtConnection> connection, virDomainPtr domain);
    ~DomainWatch();
    DomainWatch(const DomainWatch &) = delete;
    DomainWatch &operator=(const DomainWatch &) = delete;

    /// Absent while it runs. What somebody ended on purpose, in whatever way, has ended well;
    /// otherwise libvirt does not tell by what it crashed. A crash, too, where it was gone before
    /// this watched.
    std::optional<QemuEnd> end() const;

private:
    struct Seen;

    std::shared_ptr<const LibvirtConnection> m_connection;
    std::shared_ptr<Seen> m_seen;
    int m_id = -1;
};

} // namespace redbud
