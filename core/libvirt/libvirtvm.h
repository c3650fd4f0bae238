// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/libvirt/connection.h"
#include "core/libvirt/domainmonitor.h"
#include "core/libvirt/domainrecord.h"
#include "core/libvirt/domainwatch.h"
#include "core/session/vmengine.h"

#include <memory>

namespace redbud
{

/// The record that Redbud has made of a domain. NotFound where it has not made the domain.
Result<DomainRecord> readDomainRecord(const LibvirtConnection &connection, virDomainPtr domain);

/// Without a libvirt's word on what lets a guest stand still, QEMU is asked.
VmState stateOfDomain(const std::shared_ptr<const LibvirtConnection> &connection,
                      virDomainPtr domain);

/// As a list shows it.
VmDescription describeDomain(const std::shared_ptr<const LibvirtConnection> &connection,
                             virDomainPtr domain, const DomainRecord &record);

/// A domain that Redbud has made.
class LibvirtVm : public VmHandle
{
public:
    LibvirtVm(std::shared_ptr<const LibvirtConnection> connection, DomainPointer domain,
              DomainRecord record);

    QString name() const override { return m_name; }
    VmDescription description() const override;
    Result<void> pause() override;
    Result<void> resume() override;
    Result<void> reset() override;
    Result<StopReport> stop(const StopOptions &options,
                            const std::function<void(const QString &)> &told,
                            const std::stop_token &stop) override;
    Result<HealthReport> examine() override;
    /// The same of a host that is known already.
    Result<HealthReport> examine(const Host &host);
    Result<FileDescriptor> openConsole() override;
    bool hasEnded() const override { return m_watch.end().has_value(); }
    Result<QemuEnd> waitForEnd(int milliseconds, const std::stop_token &stop) override;
    Result<void> forget() override;
    /// libvirt hands devices back by itself.
    bool isNotHandedBack() const override { return false; }
    QStringList lastLog() const override;
    QString logFile() const override;

    /// Opens the console for the next openConsole(), so that it misses nothing until then.
    Result<void> prepareConsole();
    /// Ends it at once. NotFound where it has ended already.
    Result<void> abandon();

private:
    Result<void> done(int result) const;
    bool endsWithin(int milliseconds, const std::stop_token &stop) const;

    std::shared_ptr<const LibvirtConnection> m_connection;
    const LibvirtApi &m_api;
    DomainPointer m_domain;
    DomainRecord m_record;
    QString m_name;
    DomainWatch m_watch;
    DomainMonitor m_monitor;
    FileDescriptor m_console; ///< of prepareConsole()
};

} // namespace redbud
