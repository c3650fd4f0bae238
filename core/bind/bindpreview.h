// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bind/bindplan.h"

namespace redbud
{

/// What binding a plan would do, with the host that was looked at.
struct BindPreview {
    Host host;
    BindRequest request;
    BindPlan plan;
    bool live = false; ///< the host is this machine, so that it could be done
};

/// Scans @a source (see openHostSource()) anew and works out the binding of @a plan. The devices
/// of @a wishes are replaced by the plan's. Errors are those of the scan and of planBinding().
Result<BindPreview> previewBinding(const QString &source, const Plan &plan,
                                   const BindRequest &wishes);

} // namespace redbud
