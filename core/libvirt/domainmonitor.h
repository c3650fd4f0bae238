// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/libvirt/connection.h"
#include "core/qemu/qmp.h"

#include <memory>

namespace redbud
{

/// Commands for the QEMU of a domain, by way of its libvirt, also from another machine. How long
/// it waits is libvirt's. From then on libvirt calls the domain tainted, as it did not make these
/// commands itself. ReadFailed where the connection is gone, Unsupported and NotFound also where
/// the domain has ended.
class DomainMonitor : public Qmp
{
public:
    /// @a domain outlives this.
    DomainMonitor(std::shared_ptr<const LibvirtConnection> connection, virDomainPtr domain);

private:
    Result<QJsonValue> perform(const QString &command, const QJsonObject &arguments,
                               int milliseconds) override;

    std::shared_ptr<const LibvirtConnection> m_connection;
    virDomainPtr m_domain;
};

} // namespace redbud
