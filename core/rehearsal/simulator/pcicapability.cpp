// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#include "core/rehearsal/simulator/pcicapability.h"

#include <linux/pci_regs.h>

namespace redbud
{

unsigned findCapability(const DeviceDescription &device, unsigned id)
{
    // The list fits 48 entries of four bytes above the header; the bound also ends a circular one.
    constexpr unsigned maxEntries = 48;
    unsigned offset = device.config[PCI_CAPABILITY_LIST] & ~3U;
    for (unsigned i = 0; i < maxEntries && offset >= PCI_STD_HEADER_SIZEOF; ++i) {
        if (device.config[offset] == id)
            return offset;
        offset = device.config[offset + PCI_CAP_LIST_NEXT] & ~3U;
    }
    return 0;
}

} // namespace redbud
