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
    m_watcher.waitForFinished();
}

void HostJob::start(const QString &source)
{
    // The watcher forgets the future it had; that thread works on for nobody.
    m_watcher.setFuture(QtConcurrent::run([load = m_load, source] { return load(source); }));
    Q_EMIT started(source);
}

} // namespace redbud
