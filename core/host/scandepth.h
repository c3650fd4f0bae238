// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace redbud
{

/// How much a scan reads of each PCI function.
///
/// A configuration space is read from the device itself, four bytes at a time, which can take
/// longer than all the rest (docs/benchmarks.md). Only a rehearsal needs it, whose simulated
/// devices answer with it.
enum class ScanDepth {
    Everything,
    WithoutConfigSpace, ///< PciDevice::config stays empty; configSize is known all the same
};

} // namespace redbud
