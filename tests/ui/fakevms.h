// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/vm/vmservices.h"

#include <QDir>
#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QPointer>
#include <QStringList>
#include <QThread>
#include <QThreadPool>

#include <memory>

namespace redbud::test
{

/// A session of this name in a folder that does not exist.
inline Session fakeSession(const QString &name, Session::Life life = Session::Life::Running)
{
    Session session;
    session.paths.directory = QStringLiteral("/nonexistent/redbud/") + name;
    session.record.name = name;
    session.record.started =
        QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC); // long ago, and always the same
    session.record.host = QStringLiteral("live");
    session.life = life;
    session.status.kind = SessionStatus::Kind::Running;
    // No process has this number, so none can be mistaken for it.
    session.status.pid = 0x7fffffff;
    return session;
}

/// Virtual machines that are nowhere. Tests say what happens to them by the signals of their
/// monitors; what the window asks for is noted down.
class FakeVms
{
public:
    FakeVms() = default;
    FakeVms(const FakeVms &) = delete;
    FakeVms &operator=(const FakeVms &) = delete;
    /// What nobody waits for any more may still be asking.
    ~FakeVms() { QThreadPool::globalInstance()->waitForDone(); }

    VmServices services()
    {
        VmServices made;
        made.folder = [] { return Result<QString>(QDir::tempPath()); };
        made.list = [this] {
            const QMutexLocker lock(&m_mutex);
            return m_listed;
        };
        made.watch = [this](VmMonitor &monitor) {
            monitors.insert(monitor.session().record.name, &monitor);
        };
        made.pause = command(QStringLiteral("pause"));
        made.resume = command(QStringLiteral("resume"));
        made.reset = command(QStringLiteral("reset"));
        made.powerDown = command(QStringLiteral("powerdown"));
        made.forget = command(QStringLiteral("forget"));
        made.stop = [this](const Session &session, const StopOptions &options, const auto &,
                           const auto &) -> Result<StopReport> {
            note(QStringLiteral("stop %1 %2")
                     .arg(session.record.name)
                     .arg(options.graceMilliseconds));
            return StopReport{StopReport::How::Quit, {}, notHandedBack};
        };
        made.subject = [this](const Session &) -> Result<SessionSubject> { return subject; };
        made.examine = [this](const Session &session, const SessionSubject &) {
            note(QStringLiteral("examine ") + session.record.name);
            return health;
        };
        made.unplug = [this](const Session &session, const Host &, const PciAddress &device,
                             const std::stop_token &) {
            note(QStringLiteral("unplug %1 %2").arg(session.record.name, device.toString()));
            return result;
        };
        made.log = [](const SessionRecord &record) {
            return QStringList{QStringLiteral("qemu-system-ppc64: of ") + record.name};
        };
        made.launch = [this](const Host &, const LaunchRequest &request, const auto &told,
                             const std::stop_token &stop) {
            told({1, 4, QStringLiteral("Starting QEMU")});
            while (launchesUntilCancelled && !stop.stop_requested())
                QThread::msleep(1);
            if (launchesUntilCancelled)
                return Result<LaunchReport>(failure(ErrorCode::Cancelled, QStringLiteral("so")));
            const QMutexLocker lock(&m_mutex);
            requests.append(request);
            return launched;
        };
        made.preflight = [this](const Host &, const Plan &, const PreflightOptions &options) {
            const QMutexLocker lock(&m_mutex);
            preflights.append(options);
            return items;
        };
        made.notify = [this](const QString &title, const QString &text) {
            notifications.append(title + QStringLiteral(": ") + text);
        };
        return made;
    }

    void setSessions(const Result<QList<Session>> &sessions)
    {
        const QMutexLocker lock(&m_mutex);
        m_listed = sessions;
    }

    QStringList notes() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_notes;
    }

    QHash<QString, QPointer<VmMonitor>> monitors;
    QStringList notifications;
    // Set before they are used in other threads.
    Result<void> result;
    Result<HealthReport> health = HealthReport{true, {}, {}, {}};
    SessionSubject subject;
    Result<LaunchReport> launched = LaunchReport{};
    QList<PreflightItem> items;
    QList<LaunchRequest> requests;
    QList<PreflightOptions> preflights; ///< asked for
    bool launchesUntilCancelled = false;
    bool notHandedBack = false;

private:
    VmServices::Command command(const QString &name)
    {
        return [this, name](const Session &session) {
            note(name + u' ' + session.record.name);
            return result;
        };
    }

    void note(const QString &text)
    {
        const QMutexLocker lock(&m_mutex);
        m_notes.append(text);
    }

    mutable QMutex m_mutex;
    Result<QList<Session>> m_listed = QList<Session>();
    QStringList m_notes;
};

} // namespace redbud::test
