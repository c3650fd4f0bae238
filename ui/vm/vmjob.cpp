// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/vmjob.h"

#include <QtConcurrentRun>

#include <malloc.h>

namespace redbud
{

VmJob::VmJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_running = false;
        Q_EMIT finished(m_watcher.result());
    });
}

VmJob::~VmJob()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void VmJob::start(const Work &work)
{
    if (isRunning())
        return;
    m_running = true;
    m_stop = std::stop_source();
    // Queued to this object's thread; the destructor waits, so the object outlives the calls.
    const Told told = [this](const QString &what) {
        QMetaObject::invokeMethod(
            this, [this, what] { Q_EMIT progressed(what); }, Qt::QueuedConnection);
    };
    m_watcher.setFuture(QtConcurrent::run([work, told, stop = m_stop.get_token()] {
        Result<VmOutcome> outcome = work(told, stop);
        // A host that was read and compared is some MiB of small pieces, which the allocator would
        // keep for this thread, though it is done: a window that looks at health now and then for
        // hours would grow and grow.
        ::malloc_trim(0);
        return outcome;
    }));
}

} // namespace redbud
