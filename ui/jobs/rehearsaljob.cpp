// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/jobs/rehearsaljob.h"

#include <QtConcurrentRun>

#include <utility>

namespace redbud
{

RehearsalJob::RehearsalJob(RehearseFunction rehearse, QObject *parent)
    : QObject(parent)
    , m_rehearse(std::move(rehearse))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT finished(m_watcher.result()); });
}

RehearsalJob::~RehearsalJob()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void RehearsalJob::start(const Host &host, const Plan &plan, const RehearsalOptions &options)
{
    if (isRunning())
        return;
    m_stop = std::stop_source();
    // Queued to this object's thread; the destructor waits, so the object outlives the calls.
    const auto report = [this](const RehearsalProgress &progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
    };
    m_watcher.setFuture(QtConcurrent::run(
        [rehearse = m_rehearse, host, plan, options, report, stop = m_stop.get_token()] {
            return rehearse(host, plan, options, report, stop);
        }));
    Q_EMIT started();
}

void RehearsalJob::cancel()
{
    m_stop.request_stop();
}

} // namespace redbud
