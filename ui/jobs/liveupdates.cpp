// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/jobs/liveupdates.h"

#include "core/host/rescan.h"
#include "core/host/udevmonitor.h"
#include "ui/document/document.h"

#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace redbud
{

LiveHost LiveHost::real()
{
    const auto events = []() -> Result<std::unique_ptr<DeviceEvents>> {
        auto monitor = UdevMonitor::open(UdevMonitor::preferredSource());
        if (!monitor)
            return failure(monitor.error());
        return std::unique_ptr<DeviceEvents>(*std::move(monitor));
    };
    const auto refresh = [](const Host &previous, const HostChanges &changes) -> Result<Host> {
        // A directory that was opened earlier may be one of a device that is gone.
        const auto root = openDirectorySysroot(u"/"_s);
        if (!root)
            return failure(root.error());
        return refreshHost(**root, previous, changes);
    };
    return {events, refresh};
}

LiveUpdates::LiveUpdates(Document &document, LiveHost live, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_live(std::move(live))
{
    m_linkTimer.setInterval(linkInterval);
    connect(&m_linkTimer, &QTimer::timeout, this, [this] { request({}); });
    connect(&m_document, &Document::hostChanged, this, &LiveUpdates::hostChanged);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LiveUpdates::finish);
    // A window that was made anew has its host already. Later, when others hear what fails.
    if (m_document.hasHost())
        QMetaObject::invokeMethod(this, &LiveUpdates::hostChanged, Qt::QueuedConnection);
}

LiveUpdates::~LiveUpdates()
{
    m_watcher.waitForFinished();
}

void LiveUpdates::hostChanged()
{
    if (m_updating)
        return;
    // Another host, or the same one read anew: whatever is under way is outdated.
    m_current = false;
    m_wanted = false;
    m_pending = {};
    m_watch.reset();
    m_linkTimer.stop();
    if (m_document.host().source != "live"_L1)
        return;
    m_linkTimer.start();
    m_lastLook.start();
    Result<std::unique_ptr<DeviceEvents>> events = m_live.events();
    if (!events) {
        Q_EMIT failed(events.error());
        return;
    }
    m_watch = std::make_unique<HostWatch>(*std::move(events));
    connect(m_watch.get(), &HostWatch::changed, this, &LiveUpdates::request);
}

void LiveUpdates::look()
{
    if (!m_linkTimer.isActive() || !m_lastLook.hasExpired(linkInterval))
        return;
    m_lastLook.start();
    request({.devices = {}, .uses = true});
}

void LiveUpdates::request(const HostChanges &changes)
{
    m_pending |= changes;
    m_wanted = true;
    if (!m_watcher.isRunning())
        start();
}

void LiveUpdates::start()
{
    m_wanted = false;
    m_current = true;
    m_watcher.setFuture(
        QtConcurrent::run(m_live.refresh, m_document.host(), std::exchange(m_pending, {})));
}

void LiveUpdates::finish()
{
    const Result<Host> host = m_watcher.result();
    if (std::exchange(m_current, false)) {
        if (!host && !m_broken)
            Q_EMIT failed(host.error());
        m_broken = !host;
        if (host && *host != m_document.host()) {
            m_updating = true;
            m_document.setHost(*host);
            m_updating = false;
        }
    }
    if (m_wanted)
        start();
}

} // namespace redbud
