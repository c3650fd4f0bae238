// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/host/host.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <functional>

namespace redbud
{

/// Reads a host off the GUI thread. A second start() makes the first one's answer unwanted: only
/// the last source that was asked for is reported.
class HostJob : public QObject
{
    Q_OBJECT

public:
    using LoadFunction = std::function<Result<Host>(const QString &source)>;

    explicit HostJob(LoadFunction load, QObject *parent = nullptr);
    ~HostJob() override;

    void start(const QString &source);
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void started(const QString &source);
    void finished(const redbud::Result<redbud::Host> &result);

private:
    LoadFunction m_load;
    QFutureWatcher<Result<Host>> m_watcher;
};

} // namespace redbud
