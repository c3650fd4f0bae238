// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/preflightjob.h"

#include <QtConcurrentRun>

#include <utility>

namespace redbud
{

PreflightJob::PreflightJob(PreflightFunction preflight, QObject *parent)
    : QObject(parent)
    , m_preflight(std::move(preflight))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT finished(m_watcher.result()); });
}

void PreflightJob::start(const Host &host, const Plan &plan, const PreflightOptions &options)
{
    m_watcher.setFuture(QtConcurrent::run(m_preflight, host, plan, options));
}

} // namespace redbud
