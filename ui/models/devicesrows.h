// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/models/devicesmodel.h"

#include <array>
#include <optional>
#include <vector>

namespace redbud
{

/// A row of the tree of devices: something of the host's, or of the virtual machine's.
struct DevicesRow {
    int parent = 0; ///< position of the row that it is below
    int row = 0;    ///< among those below the same one
    std::optional<PciAddress> device;
    std::optional<int> vphb; ///< that it is or is on; absent on the host's side
    std::array<QString, DevicesModel::ColumnCount> texts;
    std::vector<int> children = {}; ///< positions
};

/// The host's sockets with their IOMMU groups and devices, then the virtual machine's vPHBs with
/// theirs. The first row is the root, which is not shown.
std::vector<DevicesRow> devicesRows(const Host &host, const Plan &plan,
                                    const QList<Problem> &problems);

} // namespace redbud
