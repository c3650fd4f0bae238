// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sysroot.h"
#include "core/host/host.h"
#include "core/host/hostchanges.h"

namespace redbud
{

/// What scanHost() would give now, where only the @a changed devices are different from
/// @a previous: those are read again, and so are devices that came or went and the physical
/// functions of virtual ones. Of the rest only what follows from the devices is made anew: groups,
/// NVLink, NUMA nodes, uses, support. VFIO regions that were read stay with devices that did not
/// change. Fails where scanHost() would. May be called from any thread.
Result<Host> rescanDevices(const Sysroot &root, const Host &previous,
                           const QSet<PciAddress> &changed);

/// The GPUs whose PCI Express links are trained otherwise than @a host says: Linux sends no event
/// for that. Two reads for each GPU.
QSet<PciAddress> changedLinks(const Sysroot &root, const Host &host);

/// rescanDevices() or scanHost(), or nothing but changedLinks(): as little as @a changes and the
/// links ask for.
Result<Host> refreshHost(const Sysroot &root, const Host &previous, const HostChanges &changes);

} // namespace redbud
