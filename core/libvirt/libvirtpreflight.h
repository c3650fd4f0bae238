// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/libvirt/connection.h"
#include "core/plan/plan.h"
#include "core/session/preflight.h"

#include <QList>

namespace redbud
{

/// What can be known of a launch before libvirt is given the domain: the rules, the connection,
/// whether that libvirt's QEMU has the machine type and accelerator, whether its machine has the
/// plan's devices, and whether the name is free. Bindings, memory, disks and networks are libvirt's
/// to judge.
QList<PreflightItem> libvirtPreflight(const LibvirtConnection &connection, const Host &host,
                                      const Plan &plan, const PreflightOptions &options);

/// Why the name of a plan cannot be used there; empty where it is free.
QString takenName(const LibvirtConnection &connection, const Plan &plan);

} // namespace redbud
