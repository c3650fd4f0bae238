// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/devicetree.h"
#include "core/host/gpu.h"
#include "core/host/kernelrelease.h"
#include "core/host/pcidevice.h"

namespace redbud
{

/// GPUs and NVLink bridges with what the device tree says of them.
struct NvLinkTopology {
    QList<Gpu> gpus;             ///< by address
    QList<NvLinkBridge> bridges; ///< by address
};

/// Pairs the GPUs and bridges among @a devices by the phandles of their nodes, never by address.
/// @a kernel decides which links have an ATSD.
NvLinkTopology scanNvLink(const DeviceTree &tree, const QList<PciDevice> &devices,
                          const std::optional<KernelRelease> &kernel, QStringList &warnings);

} // namespace redbud
