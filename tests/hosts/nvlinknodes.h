// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/hosts/devicetreebuilder.h"
#include "tests/hosts/pcitopology.h"

namespace redbud::test
{

/// The PCI functions of a machine's NVLink bridges.
QList<FunctionDescription> nvLinkFunctions(const HostDescription &host);

/// The nodes of NPUs, links, bridges and GPU memory, and what GPU nodes say of NVLink.
void addNvLinkNodes(DeviceTreeBuilder &nodes, const HostDescription &host,
                    const PciTopology &topology);

} // namespace redbud::test
