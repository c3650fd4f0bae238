// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sysroot.h"
#include "core/host/host.h"
#include "core/host/knowndevices.h"
#include "core/host/scandepth.h"

namespace redbud
{

/// Reads a Host from a tree with `sys/` and `proc/`. What is missing or absurd is left out and
/// named in Host::warnings; fails only where there is no PCI at all to read
/// (`sys/bus/pci/devices` is missing or cannot be listed). May be called from any thread.
///
/// What @a known has is taken over instead; see rescanDevices().
Result<Host> scanHost(const Sysroot &root, const QString &source, const KnownDevices &known = {},
                      ScanDepth depth = ScanDepth::Everything);

} // namespace redbud
