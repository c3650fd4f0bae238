// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/launchjob.h"

#include <QtConcurrentRun>

#include <utility>

namespace redbud
{

LaunchJob::LaunchJob(VmServices services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_running = false;
        Q_EMIT finished(m_watcher.result());
    });
}

LaunchJob::~LaunchJob()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void LaunchJob::start(const Host &host, const LaunchRequest &request,
                      const std::optional<Session> &former)
{
    if (isRunning())
        return;
    m_running = true;
    m_stop = std::stop_source();
    // Queued to this object's thread; the destructor waits, so the object outlives the calls.
    const auto told = [this](const LaunchProgress &progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
    };
    m_watcher.setFuture(QtConcurrent::run([services = m_services, host, request, former, told,
                                           stop = m_stop.get_token()]() -> Result<LaunchReport> {
        if (former) {
            if (const Result<void> ended = services.endNow(*former, {}, stop); !ended)
                return failure(ended.error());
        }
        return services.launch(host, request, told, stop);
    }));
}

void LaunchJob::cancel()
{
    m_stop.request_stop();
}

} // namespace redbud
