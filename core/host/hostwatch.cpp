// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/hostwatch.h"

#include "core/host/deviceuses.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace redbud
{

HostWatch::HostWatch(std::unique_ptr<DeviceEvents> events, QObject *parent)
    : QObject(parent)
    , m_events(std::move(events))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(settleTime);
    connect(&m_timer, &QTimer::timeout, this, &HostWatch::report);
    connect(m_events.get(), &DeviceEvents::happened, this, &HostWatch::note);
    connect(m_events.get(), &DeviceEvents::lost, this, [this] {
        m_changes.everything = true;
        m_timer.start();
    });
}

HostWatch::~HostWatch() = default;

void HostWatch::note(const DeviceEvent &event)
{
    m_changes.uses = true;
    if (event.subsystem == "pci"_L1) {
        if (const auto address = functionInPath(event.path))
            m_changes.devices.insert(*address);
    }
    // Not started again: a machine that is never quiet would never be shown.
    if (!m_timer.isActive())
        m_timer.start();
}

void HostWatch::report()
{
    Q_EMIT changed(std::exchange(m_changes, {}));
}

} // namespace redbud
