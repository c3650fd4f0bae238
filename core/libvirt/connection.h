// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/libvirt/libvirtapi.h"

#include <QString>

#include <memory>

namespace redbud
{

/// Frees what libvirt's functions return.
template <auto Member>
struct LibvirtDeleter {
    const LibvirtApi *api = nullptr;

    template <typename T>
    void operator()(T *object) const
    {
        (api->*Member)(object);
    }
};
using DomainPointer = std::unique_ptr<virDomain, LibvirtDeleter<&LibvirtApi::virDomainFree>>;

/// A connection to a libvirt with QEMU's driver, on this machine or another one. A peer that does
/// not answer for half a minute counts as gone. From any thread.
class LibvirtConnection
{
public:
    /// InvalidArgument for a URI that libvirt does not understand or that is not QEMU's, NotFound
    /// where no daemon listens, PermissionDenied; the errors of libvirtApi(). libvirt's ssh asks
    /// for passwords itself.
    static Result<std::shared_ptr<LibvirtConnection>> open(const QString &uri);
    ~LibvirtConnection();
    LibvirtConnection(const LibvirtConnection &) = delete;
    LibvirtConnection &operator=(const LibvirtConnection &) = delete;

    const LibvirtApi &api() const { return m_api; }
    virConnectPtr get() const { return m_connection; }
    /// In libvirt's own words.
    const QString &uri() const { return m_uri; }

    bool isAlive() const { return m_api.virConnectIsAlive(m_connection) == 1; }
    /// The daemon is on this machine, so its files are.
    bool isLocal() const;
    /// It is the libvirt of a user, with that user's rights, and not the machine's.
    bool isOfUser() const;

    /// Owns @a domain.
    DomainPointer own(virDomainPtr domain) const { return DomainPointer(domain, {&m_api}); }

    /// Of the call that has just failed in this thread, with libvirt's own message. ReadFailed
    /// where the connection is gone.
    Error lastError(const QString &context = {}) const;

private:
    LibvirtConnection(const LibvirtApi &api, virConnectPtr connection);

    const LibvirtApi &m_api;
    virConnectPtr m_connection;
    QString m_uri;
};

/// A string that libvirt allocated, which is freed.
QString takeText(char *text);

} // namespace redbud
