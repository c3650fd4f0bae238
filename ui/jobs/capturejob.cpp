// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/jobs/capturejob.h"

#include <QtConcurrentRun>

#include <utility>

namespace redbud
{

CaptureJob::CaptureJob(CaptureFunction capture, QObject *parent)
    : QObject(parent)
    , m_capture(std::move(capture))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT finished(m_watcher.result()); });
}

CaptureJob::~CaptureJob()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void CaptureJob::start(const QString &source, const QString &file)
{
    if (isRunning())
        return;
    m_stop = std::stop_source();
    // Queued to this object's thread; the destructor waits, so the object outlives the calls.
    const auto report = [this](int files) {
        QMetaObject::invokeMethod(
            this,
            [this, files] {
                if (isRunning())
                    Q_EMIT progressed(files);
            },
            Qt::QueuedConnection);
    };
    m_watcher.setFuture(
        QtConcurrent::run([capture = m_capture, source, file, stop = m_stop.get_token(), report] {
            return capture(source, file, stop, report);
        }));
    Q_EMIT started();
}

void CaptureJob::cancel()
{
    m_stop.request_stop();
}

} // namespace redbud
