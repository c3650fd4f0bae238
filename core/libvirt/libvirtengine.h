// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/libvirt/connection.h"
#include "core/session/vmengine.h"

#include <memory>

namespace redbud
{

/// Virtual machines that a libvirt runs, on this machine or another one: transient domains, which
/// vanish when they end. It lists and touches only those that Redbud made, which it knows by what
/// it keeps in them (DomainRecord).
class LibvirtEngine : public VmEngine
{
public:
    /// The errors of LibvirtConnection::open().
    static Result<std::unique_ptr<VmEngine>> open(const QString &uri);

    Result<QList<VmDescription>> list() override;
    Result<std::unique_ptr<VmHandle>> find(const QString &name) override;
    QList<PreflightItem> preflight(const Host &host, const Plan &plan,
                                   const PreflightOptions &options) override;
    /// Devices are never simulated, and libvirt hands them back itself; LaunchRequest::simulated,
    /// unbindAtEnd and helper are not looked at. With keepAlive Redbud has to be installed at the
    /// same place on libvirt's machine. Where the connection is lost in the midst the domain may be
    /// left paused; the error says so.
    Result<EngineLaunch> launch(const Host &host, const LaunchRequest &request,
                                const std::function<void(const LaunchProgress &)> &progress,
                                const std::stop_token &stop) override;

private:
    explicit LibvirtEngine(std::shared_ptr<const LibvirtConnection> connection);

    std::shared_ptr<const LibvirtConnection> m_connection;
};

} // namespace redbud
