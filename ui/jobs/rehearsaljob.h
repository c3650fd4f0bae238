// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rehearsal/rehearsal.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <stop_token>

namespace redbud
{

/// What a rehearsal is done with; tests put their own in place of rehearse().
using RehearseFunction = std::function<Result<RehearsalReport>(
    const Host &, const Plan &, const RehearsalOptions &,
    const std::function<void(const RehearsalProgress &)> &, std::stop_token)>;

/// A rehearsal off the GUI thread. One at a time; its signals come in the thread of the job. The
/// destructor stops a running rehearsal and waits for it, so that no QEMU outlives the window.
class RehearsalJob : public QObject
{
    Q_OBJECT

public:
    explicit RehearsalJob(RehearseFunction rehearse, QObject *parent = nullptr);
    ~RehearsalJob() override;

    bool isRunning() const { return m_watcher.isRunning(); }

    /// Does nothing while one is running. Host and plan are copied.
    void start(const Host &host, const Plan &plan, const RehearsalOptions &options = {});
    /// Asks the rehearsal to stop; finished() follows with ErrorCode::Cancelled.
    void cancel();

Q_SIGNALS:
    void started();
    void progressed(const redbud::RehearsalProgress &progress);
    void finished(const redbud::Result<redbud::RehearsalReport> &result);

private:
    RehearseFunction m_rehearse;
    std::stop_source m_stop;
    QFutureWatcher<Result<RehearsalReport>> m_watcher;
};

} // namespace redbud
