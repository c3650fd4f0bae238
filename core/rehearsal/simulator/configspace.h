// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "core/rehearsal/simulator/simulateddescription.h"

#include <sys/types.h>

namespace redbud
{

// The config space of one device as vfio-pci shows it: BARs and the ROM address can be sized but
// decode nothing, identification is read-only, the rest (command, capabilities) stores what is
// written. Bytes are in PCI order, little-endian.
class ConfigSpace
{
public:
    // The state after a reset.
    void reset(const DeviceDescription &device);

    // The number of bytes, or the negative error number.
    ssize_t read(void *buffer, size_t count, off_t offset) const;
    ssize_t write(const void *buffer, size_t count, off_t offset);

private:
    bool isInside(size_t count, off_t offset) const;

    unsigned m_size = 0;
    uint8_t m_bytes[maxConfigSize] = {};
    // Set bits can be written.
    uint8_t m_writable[maxConfigSize] = {};
};

} // namespace redbud
