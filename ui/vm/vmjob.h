// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/session/sessioncontrol.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace redbud
{

/// What came of something that was done with a virtual machine.
struct VmOutcome {
    QString text = {}; ///< for the person; may be empty
    std::optional<HealthReport> health = {};
    std::optional<SessionSubject> subject = {};
    std::optional<PciAddress> unplugged = {};
    bool forgotten = false; ///< nothing of it is left
};

/// Does one thing at a time with a virtual machine, off the GUI thread. The destructor stops it
/// and waits.
class VmJob : public QObject
{
    Q_OBJECT

public:
    using Told = std::function<void(const QString &)>;
    using Work = std::function<Result<VmOutcome>(const Told &told, const std::stop_token &stop)>;

    explicit VmJob(QObject *parent = nullptr);
    ~VmJob() override;

    /// Does nothing while one is running.
    void start(const Work &work);
    /// Until finished() is heard.
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(const QString &what);
    void finished(const redbud::Result<redbud::VmOutcome> &result);

private:
    bool m_running = false;
    std::stop_source m_stop;
    QFutureWatcher<Result<VmOutcome>> m_watcher;
};

} // namespace redbud
