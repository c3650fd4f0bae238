// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"

namespace redbud
{

/// What beside the devices decides over NVLink2 passthrough.
struct MachineFacts {
    bool powerNv = false;       ///< an OpenPOWER machine without a hypervisor below Linux
    bool deviceTree = false;    ///< there is one to read
    bool power8Npu = false;     ///< the device tree has an NPU of POWER8 (NVLink 1)
    bool power9Npu = false;     ///< the device tree has an NPU of POWER9 (NVLink 2)
    bool vfioPciLoaded = false; ///< the driver vfio-pci is registered
    QStringList forbiddenNodes; ///< nodes of VFIO that are there and that this user may not open
};

/// Whether NVLink2 passthrough can work on this host, in words for people. @a host is complete
/// but for its `support`.
Support judgeSupport(const Host &host, const MachineFacts &facts);

/// Whether a kernel of this release cannot bind vfio-pci on POWER: Linux 5.19 asks every IOMMU
/// driver for a promise that POWER's gives from 6.4 on; observed with Debian's 6.1, and 6.12 is
/// good again.
bool isVfioPciBrokenOnPower(const QString &kernel);

} // namespace redbud
