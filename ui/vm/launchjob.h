// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/vm/vmservices.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>
#include <stop_token>

namespace redbud
{

/// A launch off the GUI thread, one at a time. The destructor stops one that is under way and
/// waits; what was launched before lives on.
class LaunchJob : public QObject
{
    Q_OBJECT

public:
    explicit LaunchJob(VmServices services, QObject *parent = nullptr);
    ~LaunchJob() override;

    /// Until finished() is heard.
    bool isRunning() const { return m_running; }

    /// Does nothing while one is running. @a former, which has not run yet, is ended before.
    void start(const Host &host, const LaunchRequest &request,
               const std::optional<Session> &former = {});
    /// finished() follows with ErrorCode::Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(const redbud::LaunchProgress &progress);
    void finished(const redbud::Result<redbud::LaunchReport> &result);

private:
    VmServices m_services;
    bool m_running = false;
    std::stop_source m_stop;
    QFutureWatcher<Result<LaunchReport>> m_watcher;
};

} // namespace redbud
