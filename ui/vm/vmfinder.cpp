// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/vmfinder.h"

#include <QtConcurrentRun>

#include <utility>

namespace redbud
{

namespace
{

constexpr int usualInterval = 3000; // ms

} // namespace

VmFinder::VmFinder(VmServices services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
{
    m_timer.setInterval(usualInterval);
    connect(&m_timer, &QTimer::timeout, this, &VmFinder::refresh);
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, this, &VmFinder::refresh);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &VmFinder::finish);
}

VmFinder::~VmFinder()
{
    m_watcher.waitForFinished();
}

void VmFinder::start()
{
    m_timer.start();
    refresh();
}

void VmFinder::refresh()
{
    if (m_watcher.isRunning()) {
        m_again = true;
        return;
    }
    m_again = false;
    // It may come into being later, and be made anew.
    if (m_folder.directories().isEmpty()) {
        if (const Result<QString> folder = m_services.folder())
            m_folder.addPath(*folder);
    }
    m_watcher.setFuture(QtConcurrent::run(m_services.list));
}

void VmFinder::finish()
{
    const Result<QList<Session>> sessions = m_watcher.result();
    if (sessions) {
        m_broken = false;
        Q_EMIT found(*sessions);
    } else if (!std::exchange(m_broken, true)) {
        Q_EMIT failed(sessions.error());
    }
    if (m_again)
        refresh();
}

} // namespace redbud
