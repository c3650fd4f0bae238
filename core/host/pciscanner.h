// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sysroot.h"
#include "core/host/devicetree.h"
#include "core/host/knowndevices.h"
#include "core/host/pcidevice.h"
#include "core/host/scandepth.h"

namespace redbud
{

/// Reads the PCI functions of a tree, by address. Fails only where `sys/bus/pci/devices` cannot
/// be listed; what else is wrong is added to @a warnings. What @a known has is not read again.
Result<QList<PciDevice>> scanPciDevices(const Sysroot &root, const DeviceTree &tree,
                                        QStringList &warnings, const KnownDevices &known = {},
                                        ScanDepth depth = ScanDepth::Everything);

} // namespace redbud
