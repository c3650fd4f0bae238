// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/sessionengine.h"

#include "core/session/endwatch.h"
#include "core/session/sessionlist.h"

#include <QCoreApplication>
#include <QFile>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>

namespace redbud
{

namespace
{

FileDescriptor connectTo(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (name.size() >= qsizetype(sizeof address.sun_path))
        return {};
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    FileDescriptor fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (fd.isOpen() &&
        ::connect(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return {};
    return fd;
}

class SessionVm : public VmHandle
{
public:
    explicit SessionVm(const Session &session)
        : m_session(session)
        , m_watch(session)
    {
    }

    QString name() const override { return m_session.record.name; }

    VmDescription description() const override
    {
        return ListedSession{m_session, vmStateOf(m_session)}.description();
    }

    Result<void> pause() override { return pauseVm(m_session); }
    Result<void> resume() override { return resumeVm(m_session); }
    Result<void> reset() override { return resetVm(m_session); }

    Result<StopReport> stop(const StopOptions &options,
                            const std::function<void(const QString &)> &told,
                            const std::stop_token &stop) override
    {
        return stopVm(m_session, options, told, stop);
    }

    Result<HealthReport> examine() override
    {
        const Result<SessionSubject> subject = subjectOf(m_session);
        if (!subject)
            return failure(subject.error());
        return redbud::examine(m_session, *subject);
    }

    Result<FileDescriptor> openConsole() override
    {
        FileDescriptor socket = connectTo(m_session.paths.console());
        if (!socket.isOpen())
            return failure(ErrorCode::NotFound,
                           QCoreApplication::translate("Session", "The console cannot be reached"),
                           m_session.paths.console());
        return socket;
    }

    bool hasEnded() const override { return m_watch.hasEnded(); }

    Result<QemuEnd> waitForEnd(int milliseconds, const std::stop_token &stop) override
    {
        const Result<QemuEnd> ended = redbud::waitForEnd(m_session, milliseconds, stop);
        if (!ended)
            return failure(ended.error());
        // The directory may be gone by now; this one has read the end before that.
        return m_watch.end();
    }

    Result<void> forget() override { return forgetSession(m_session); }

    bool isNotHandedBack() const override
    {
        const auto left = readSession(m_session.paths);
        return left && left->record.started == m_session.record.started &&
               left->status.notHandedBack;
    }

    QStringList lastLog() const override { return redbud::lastLog(m_session.record); }
    QString logFile() const override { return m_session.record.log; }

private:
    Session m_session;
    EndWatch m_watch;
};

} // namespace

Result<QList<VmDescription>> SessionEngine::list()
{
    const Result<QList<ListedSession>> sessions = listSessionsWithStates();
    if (!sessions)
        return failure(sessions.error());
    QList<VmDescription> vms;
    for (const ListedSession &listed : *sessions)
        vms.append(listed.description());
    return vms;
}

Result<std::unique_ptr<VmHandle>> SessionEngine::find(const QString &name)
{
    const Result<Session> session = findSession(name);
    if (!session)
        return failure(session.error());
    return std::make_unique<SessionVm>(*session);
}

QList<PreflightItem> SessionEngine::preflight(const Host &host, const Plan &plan,
                                              const PreflightOptions &options)
{
    return checkLaunch(host, plan, options);
}

Result<EngineLaunch>
SessionEngine::launch(const Host &host, const LaunchRequest &request,
                      const std::function<void(const LaunchProgress &)> &progress,
                      const std::stop_token &stop)
{
    Result<LaunchReport> report = redbud::launch(host, request, progress, stop);
    if (!report)
        return failure(report.error());
    return EngineLaunch{std::make_unique<SessionVm>(report->session), report->health,
                        report->assumptions, report->running};
}

} // namespace redbud
