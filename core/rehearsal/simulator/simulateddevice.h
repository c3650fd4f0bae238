// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "core/rehearsal/simulator/configspace.h"

namespace redbud
{

// A device file of vfio-pci. The file behind it is a sparse memfd in which every region lies at its
// VFIO offset: mapping a BAR or 128 GiB of GPU memory takes memory only for the pages that are
// touched, and is not counted as committed memory.
class SimulatedDevice
{
public:
    // The new file descriptor, or the negative error number.
    static int createFile(const DeviceDescription &device);

    void open(const DeviceDescription &device);
    void close() { --m_openCount; }
    bool isOpen() const { return m_openCount != 0; }

    // The result of the ioctl, or the negative error number.
    long control(const DeviceDescription &device, unsigned long request, void *argument);

    // The part of the device file that is not memory.
    ConfigSpace &config() { return m_config; }

private:
    unsigned m_openCount = 0;
    ConfigSpace m_config;
};

} // namespace redbud
