// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QString>

namespace redbud
{

/// A plan's devices for KubeVirt, as YAML: `permittedHostDevices` with a resource for each kind of
/// device, and as comments the `hostDevices` of a virtual machine that asks for as many. Comments
/// say what it cannot express. Devices that the host does not have are left out.
QByteArray kubevirtDevices(const Host &host, const Plan &plan);

/// That in one sentence.
QString kubevirtLimits();

} // namespace redbud
