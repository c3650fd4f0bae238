// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/libvirt/libvirtvm.h"

#include "core/libvirt/consolestream.h"
#include "core/libvirt/domainfiles.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <utility>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int sliceMilliseconds = 50;
constexpr qsizetype mostLines = 200; ///< of the log

/// What libvirt puts before the names that it is given for devices.
constexpr auto aliasPrefix = "ua-"_L1;

QString tr(const char *text)
{
    return QCoreApplication::translate("Libvirt", text);
}

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, tr("Stopped waiting; the virtual machine goes on"));
}

} // namespace

Result<DomainRecord> readDomainRecord(const LibvirtConnection &connection, virDomainPtr domain)
{
    char *xml = connection.api().virDomainGetMetadata(domain, VIR_DOMAIN_METADATA_ELEMENT,
                                                      domainRecordNamespace, 0);
    if (xml)
        return parseDomainRecord(takeText(xml).toUtf8());
    const virErrorPtr error = connection.api().virGetLastError();
    if (error && error->code == VIR_ERR_NO_DOMAIN_METADATA)
        return failure(ErrorCode::NotFound,
                       tr("Redbud did not start this domain; virsh is for it"));
    return failure(connection.lastError());
}

VmState stateOfDomain(const std::shared_ptr<const LibvirtConnection> &connection,
                      virDomainPtr domain)
{
    int state = 0;
    int reason = 0;
    if (connection->api().virDomainGetState(domain, &state, &reason, 0) != 0)
        return VmState::Lost;
    switch (state) {
    case VIR_DOMAIN_RUNNING:
        return VmState::Running;
    case VIR_DOMAIN_SHUTDOWN:
        return VmState::ShutDown;
    case VIR_DOMAIN_CRASHED:
        return VmState::Panicked;
    case VIR_DOMAIN_SHUTOFF:
        return reason == VIR_DOMAIN_SHUTOFF_CRASHED ? VmState::Crashed : VmState::Ended;
    default:
        break;
    }
    if (reason == VIR_DOMAIN_PAUSED_IOERROR)
        return VmState::DiskError;
    if (reason == VIR_DOMAIN_PAUSED_CRASHED)
        return VmState::Panicked;
    // Paused at its beginning is the same to libvirt as paused later.
    const auto status = DomainMonitor(connection, domain).execute(u"query-status"_s);
    return status ? vmStateOf((*status)[u"status"].toString()) : VmState::Unresponsive;
}

VmDescription describeDomain(const std::shared_ptr<const LibvirtConnection> &connection,
                             virDomainPtr domain, const DomainRecord &record)
{
    VmDescription vm;
    vm.name = QString::fromUtf8(connection->api().virDomainGetName(domain));
    vm.state = stateOfDomain(connection, domain);
    vm.started = record.started;
    vm.planFile = record.planFile;
    vm.log = domainLogFile(*connection, vm.name);
    return vm;
}

LibvirtVm::LibvirtVm(std::shared_ptr<const LibvirtConnection> connection, DomainPointer domain,
                     DomainRecord record)
    : m_connection(std::move(connection))
    , m_api(m_connection->api())
    , m_domain(std::move(domain))
    , m_record(std::move(record))
    , m_name(QString::fromUtf8(m_api.virDomainGetName(m_domain.get())))
    , m_watch(m_connection, m_domain.get())
    , m_monitor(m_connection, m_domain.get())
{
}

VmDescription LibvirtVm::description() const
{
    return describeDomain(m_connection, m_domain.get(), m_record);
}

Result<void> LibvirtVm::done(int result) const
{
    if (result != 0)
        return failure(m_connection->lastError(m_name));
    return {};
}

Result<void> LibvirtVm::pause()
{
    return done(m_api.virDomainSuspend(m_domain.get()));
}

Result<void> LibvirtVm::resume()
{
    return done(m_api.virDomainResume(m_domain.get()));
}

Result<void> LibvirtVm::reset()
{
    return done(m_api.virDomainReset(m_domain.get(), 0));
}

bool LibvirtVm::endsWithin(int milliseconds, const std::stop_token &stop) const
{
    const QDeadlineTimer deadline(milliseconds);
    while (!hasEnded() && !deadline.hasExpired() && !stop.stop_requested() &&
           m_connection->isAlive())
        QThread::msleep(sliceMilliseconds);
    return hasEnded();
}

Result<StopReport> LibvirtVm::stop(const StopOptions &options,
                                   const std::function<void(const QString &)> &told,
                                   const std::stop_token &stop)
{
    using How = StopReport::How;
    const auto tell = [&told](const QString &text) {
        if (told)
            told(text);
    };
    // A guest that stands still does not hear the button.
    if (options.graceMilliseconds > 0 &&
        stateOfDomain(m_connection, m_domain.get()) == VmState::Running) {
        tell(tr("Asking the guest to switch itself off"));
        if (m_api.virDomainShutdown(m_domain.get()) == 0 &&
            endsWithin(options.graceMilliseconds, stop))
            return StopReport{How::ByItself, *m_watch.end()};
    }
    if (stop.stop_requested())
        return cancelled();
    tell(tr("Ending QEMU"));
    // Libvirt waits a while itself, and says that QEMU does not listen.
    static_cast<void>(m_api.virDomainDestroyFlags(m_domain.get(), VIR_DOMAIN_DESTROY_GRACEFUL));
    if (endsWithin(options.quitMilliseconds, stop))
        return StopReport{How::Quit, *m_watch.end()};
    if (stop.stop_requested())
        return cancelled();
    tell(tr("QEMU does not listen; killing it"));
    if (m_api.virDomainDestroyFlags(m_domain.get(), VIR_DOMAIN_DESTROY_DEFAULT) != 0)
        return failure(m_connection->lastError(m_name));
    if (endsWithin(options.quitMilliseconds, stop))
        return StopReport{How::Killed, *m_watch.end()};
    return failure(ErrorCode::TimedOut, tr("The virtual machine has not ended in time"), m_name);
}

Result<HealthReport> LibvirtVm::examine()
{
    const Result<Host> host = m_record.host();
    if (!host)
        return failure(host.error());
    return examine(*host);
}

Result<HealthReport> LibvirtVm::examine(const Host &host)
{
    const Result<QJsonValue> status = m_monitor.execute(u"query-status"_s);
    if (!status)
        return failure(status.error());
    Result<LiveEvidence> evidence = readEvidence(host, m_record.plan, m_monitor, aliasPrefix);
    if (!evidence)
        return failure(evidence.error());
    // Later its firmware has replaced the tree, see the examine() of sessions.
    if ((*status)[u"status"] == u"prelaunch"_s)
        evidence->tree = fetchDomainTree(*m_connection, m_domain.get(), m_monitor);
    evidence->log = lastLog();
    return judgeHealth(host, m_record.plan, *evidence);
}

Result<void> LibvirtVm::prepareConsole()
{
    Result<FileDescriptor> console = openDomainConsole(m_connection, m_domain.get());
    if (!console)
        return failure(console.error());
    m_console = *std::move(console);
    return {};
}

Result<FileDescriptor> LibvirtVm::openConsole()
{
    if (m_console.isOpen())
        return std::exchange(m_console, FileDescriptor());
    return openDomainConsole(m_connection, m_domain.get());
}

Result<QemuEnd> LibvirtVm::waitForEnd(int milliseconds, const std::stop_token &stop)
{
    const QDeadlineTimer deadline =
        milliseconds < 0 ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(milliseconds);
    while (true) {
        if (const auto end = m_watch.end())
            return *end;
        if (stop.stop_requested())
            return cancelled();
        if (!m_connection->isAlive())
            return failure(ErrorCode::ReadFailed,
                           tr("The connection to libvirt was lost; the virtual machine goes on, if "
                              "its host does"),
                           m_name);
        if (deadline.hasExpired())
            return failure(ErrorCode::TimedOut, tr("The virtual machine has not ended in time"),
                           m_name);
        QThread::msleep(sliceMilliseconds);
    }
}

Result<void> LibvirtVm::forget()
{
    // A transient domain leaves nothing.
    if (!hasEnded())
        return failure(ErrorCode::Busy, tr("This virtual machine has not ended yet"), m_name);
    return {};
}

QStringList LibvirtVm::lastLog() const
{
    const QStringList lines = domainLog(logFile());
    return lines.mid(std::max<qsizetype>(0, lines.size() - mostLines));
}

QString LibvirtVm::logFile() const
{
    return domainLogFile(*m_connection, m_name);
}

Result<void> LibvirtVm::abandon()
{
    return done(m_api.virDomainDestroyFlags(m_domain.get(), VIR_DOMAIN_DESTROY_DEFAULT));
}

} // namespace redbud
