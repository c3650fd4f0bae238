// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/observedsysroot.h"
#include "core/base/result.h"
#include "core/host/host.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <stop_token>

namespace redbud
{

/// Reads a host off the GUI thread. A second start() makes the first one's answer unwanted: only
/// the last source that was asked for is reported. The destructor stops what is being read and
/// waits for it.
class HostJob : public QObject
{
    Q_OBJECT

public:
    using LoadFunction = std::function<Result<Host>(const QString &source, std::stop_token stop,
                                                    const ObservedSysroot::Report &report)>;

    explicit HostJob(LoadFunction load, QObject *parent = nullptr);
    ~HostJob() override;

    void start(const QString &source);
    /// Asks the reading to stop; finished() follows with ErrorCode::Cancelled, or with the host
    /// where that was quicker.
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void started(const QString &source);
    /// How many files were looked at so far.
    void progressed(int files);
    void finished(const redbud::Result<redbud::Host> &result);

private:
    LoadFunction m_load;
    std::stop_source m_stop;
    int m_starts = 0;
    QList<QFuture<Result<Host>>> m_unwanted; ///< those that may still run, stopped
    QFutureWatcher<Result<Host>> m_watcher;
};

} // namespace redbud
