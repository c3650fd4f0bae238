// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/scene/hostlayout.h"

#include <QList>

#include <optional>

namespace redbud
{

/// GPUs of one IOMMU group at one socket.
struct GpuSet {
    std::optional<int> group; ///< absent: no IOMMU, or no group
    QList<PciAddress> gpus;
};

/// What one card of the host shows: a NUMA node with processors, or with devices.
struct SocketParts {
    std::optional<int> node;
    QList<GpuSet> gpuSets; ///< by the lowest GPU address
    QList<std::pair<DeviceBundle, QList<PciAddress>>> others;

    bool hasLinks = false; ///< whether a GPU here has a bridge
};

/// Sorts a host's devices into sockets: nodes in order, unknown last. GPUs count by their own
/// node, bridges are at their GPU, bridges without one are among the others, and the host's PCI
/// bridges are left out.
QList<SocketParts> hostParts(const Host &host);

} // namespace redbud
