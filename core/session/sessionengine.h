// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/session/vmengine.h"

namespace redbud
{

/// Virtual machines that are processes of this user on this machine, each with its supervisor.
class SessionEngine : public VmEngine
{
public:
    Result<QList<VmDescription>> list() override;
    Result<std::unique_ptr<VmHandle>> find(const QString &name) override;
    QList<PreflightItem> preflight(const Host &host, const Plan &plan,
                                   const PreflightOptions &options) override;
    Result<EngineLaunch> launch(const Host &host, const LaunchRequest &request,
                                const std::function<void(const LaunchProgress &)> &progress,
                                const std::stop_token &stop) override;
};

} // namespace redbud
