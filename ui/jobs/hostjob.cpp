// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/jobs/hostjob.h"

#include <QtConcurrentRun>

#include <utility>

namespace redbud
{

HostJob::HostJob(LoadFunction load, QObject *parent)
    : QObject(parent)
    , m_load(std::move(load))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT finished(m_watcher.result()); });
}

HostJob::~HostJob()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
    // Their reports come to this object, too.
    for (QFuture<Result<Host>> &future : m_unwanted)
        future.waitForFinished();
}

void HostJob::start(const QString &source)
{
    m_stop.request_stop();
    m_unwanted.removeIf([](const QFuture<Result<Host>> &future) { return future.isFinished(); });
    if (isRunning())
        m_unwanted.append(m_watcher.future());
    m_stop = std::stop_source();
    const int start = ++m_starts;
    const auto report = [this, start](int files) {
        QMetaObject::invokeMethod(
            this,
            [this, start, files] {
                if (start == m_starts && isRunning())
                    Q_EMIT progressed(files);
            },
            Qt::QueuedConnection);
    };
    // The watcher forgets the future it had.
    m_watcher.setFuture(QtConcurrent::run([load = m_load, source, stop = m_stop.get_token(),
                                           report] { return load(source, stop, report); }));
    Q_EMIT started(source);
}

void HostJob::cancel()
{
    m_stop.request_stop();
}

} // namespace redbud
