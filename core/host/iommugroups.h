// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/sysroot.h"
#include "core/host/host.h"
#include "core/host/knowndevices.h"

namespace redbud
{

/// The groups that @a devices are in, by id, with what `sys/kernel/iommu_groups` says of them.
/// What @a known has is not read again.
QList<IommuGroup> scanIommuGroups(const Sysroot &root, const QList<PciDevice> &devices,
                                  const KnownDevices &known = {});

} // namespace redbud
