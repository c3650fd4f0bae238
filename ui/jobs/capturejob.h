// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/observedsysroot.h"
#include "core/base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <functional>
#include <stop_token>

namespace redbud
{

/// What a capture is done with; tests put their own in place of captureToFile().
using CaptureFunction =
    std::function<Result<void>(const QString &source, const QString &file, std::stop_token stop,
                               const ObservedSysroot::Report &report)>;

/// Captures a host into a snapshot file off the GUI thread. One at a time. The destructor stops a
/// running capture and waits for it; no file is written then.
class CaptureJob : public QObject
{
    Q_OBJECT

public:
    explicit CaptureJob(CaptureFunction capture, QObject *parent = nullptr);
    ~CaptureJob() override;

    bool isRunning() const { return m_watcher.isRunning(); }

    /// Does nothing while one is running.
    void start(const QString &source, const QString &file);
    /// Asks the capture to stop; finished() follows with ErrorCode::Cancelled, or as if it had
    /// not been asked where that was quicker.
    void cancel();

Q_SIGNALS:
    void started();
    /// How many files were looked at so far.
    void progressed(int files);
    void finished(const redbud::Result<void> &result);

private:
    CaptureFunction m_capture;
    std::stop_source m_stop;
    QFutureWatcher<Result<void>> m_watcher;
};

} // namespace redbud
