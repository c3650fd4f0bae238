// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/libvirt/domainwatch.h"

#include <mutex>
#include <utility>

namespace redbud
{

/// Shared with the thread of the events.
struct DomainWatch::Seen {
    std::mutex mutex;
    std::optional<QemuEnd> end;

    void set(const QemuEnd &how)
    {
        const std::lock_guard lock(mutex);
        if (!end)
            end = how;
    }
};

namespace
{

constexpr QemuEnd unknownCrash{QemuEnd::Kind::Crashed, 0};

/// libvirt has one type for the callbacks of all events, and calls each with what its event has.
virConnectDomainEventGenericCallback generic(virConnectDomainEventCallback callback)
{
    return reinterpret_cast<virConnectDomainEventGenericCallback>(
        reinterpret_cast<void (*)()>(callback));
}

QemuEnd endOf(int detail)
{
    const bool wanted =
        detail == VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN || detail == VIR_DOMAIN_EVENT_STOPPED_DESTROYED;
    return wanted ? QemuEnd() : unknownCrash;
}

} // namespace

DomainWatch::DomainWatch(std::shared_ptr<const LibvirtConnection> connection, virDomainPtr domain)
    : m_connection(std::move(connection))
    , m_seen(std::make_shared<Seen>())
{
    using Shared = std::shared_ptr<Seen>;
    const virConnectDomainEventCallback happened = [](virConnectPtr, virDomainPtr, int event,
                                                      int detail, void *seen) {
        if (event == VIR_DOMAIN_EVENT_STOPPED)
            (*static_cast<Shared *>(seen))->set(endOf(detail));
        return 0;
    };
    auto own = std::make_unique<Shared>(m_seen);
    const LibvirtApi &api = m_connection->api();
    m_id = api.virConnectDomainEventRegisterAny(
        m_connection->get(), domain, VIR_DOMAIN_EVENT_ID_LIFECYCLE, generic(happened), own.get(),
        [](void *seen) { delete static_cast<Shared *>(seen); });
    if (m_id >= 0)
        static_cast<void>(own.release()); // libvirt deletes it
    // It may have ended before.
    if (api.virDomainIsActive(domain) != 1 && m_connection->isAlive())
        m_seen->set(unknownCrash);
}

DomainWatch::~DomainWatch()
{
    if (m_id >= 0)
        m_connection->api().virConnectDomainEventDeregisterAny(m_connection->get(), m_id);
}

std::optional<QemuEnd> DomainWatch::end() const
{
    const std::lock_guard lock(m_seen->mutex);
    return m_seen->end;
}

} // namespace redbud
