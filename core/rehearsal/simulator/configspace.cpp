// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#include "core/rehearsal/simulator/configspace.h"

#include <cerrno>
#include <cstring>
#include <initializer_list>
#include <linux/pci_regs.h>

namespace redbud
{

namespace
{

void storeLong(uint8_t *bytes, uint32_t value)
{
    for (unsigned i = 0; i < 4; ++i)
        bytes[i] = static_cast<uint8_t>(value >> 8 * i);
}

uint32_t loadLong(const uint8_t *bytes)
{
    return static_cast<uint32_t>(bytes[0]) | static_cast<uint32_t>(bytes[1]) << 8 |
           static_cast<uint32_t>(bytes[2]) << 16 | static_cast<uint32_t>(bytes[3]) << 24;
}

} // namespace

void ConfigSpace::reset(const DeviceDescription &device)
{
    m_size = device.configSize;
    memcpy(m_bytes, device.config, m_size);
    memset(m_writable, 0, PCI_STD_HEADER_SIZEOF);
    memset(m_writable + PCI_STD_HEADER_SIZEOF, 0xff, sizeof(m_writable) - PCI_STD_HEADER_SIZEOF);
    for (const int offset :
         {PCI_COMMAND, PCI_COMMAND + 1, PCI_CACHE_LINE_SIZE, PCI_LATENCY_TIMER, PCI_INTERRUPT_LINE})
        m_writable[offset] = 0xff;

    // Address bits below the size are fixed at zero: that is how software finds the size.
    constexpr unsigned barCount = 6;
    for (unsigned bar = 0; bar < barCount; ++bar) {
        const unsigned offset = PCI_BASE_ADDRESS_0 + 4 * bar;
        const uint64_t size = device.regions[bar].size;
        if (!size)
            continue;
        const uint32_t type = loadLong(m_bytes + offset);
        const bool isPort = type & PCI_BASE_ADDRESS_SPACE_IO;
        const uint64_t mask =
            ~(size - 1) & (isPort ? PCI_BASE_ADDRESS_IO_MASK : PCI_BASE_ADDRESS_MEM_MASK);
        storeLong(m_writable + offset, static_cast<uint32_t>(mask));
        if (!isPort && (type & PCI_BASE_ADDRESS_MEM_TYPE_64) && bar + 1 < barCount)
            storeLong(m_writable + offset + 4, static_cast<uint32_t>(mask >> 32));
    }
    if (const uint64_t size = device.regions[barCount].size)
        storeLong(m_writable + PCI_ROM_ADDRESS,
                  static_cast<uint32_t>(~(size - 1) & PCI_ROM_ADDRESS_MASK) |
                      PCI_ROM_ADDRESS_ENABLE);
}

bool ConfigSpace::isInside(size_t count, off_t offset) const
{
    return offset >= 0 && offset < static_cast<off_t>(m_size) &&
           count <= m_size - static_cast<size_t>(offset);
}

ssize_t ConfigSpace::read(void *buffer, size_t count, off_t offset) const
{
    if (!isInside(count, offset))
        return -EFAULT;
    memcpy(buffer, m_bytes + offset, count);
    return static_cast<ssize_t>(count);
}

ssize_t ConfigSpace::write(const void *buffer, size_t count, off_t offset)
{
    if (!isInside(count, offset))
        return -EFAULT;
    const auto *source = static_cast<const uint8_t *>(buffer);
    for (size_t i = 0; i < count; ++i) {
        const size_t position = static_cast<size_t>(offset) + i;
        const uint8_t mask = m_writable[position];
        m_bytes[position] = static_cast<uint8_t>((m_bytes[position] & ~mask) | (source[i] & mask));
    }
    return static_cast<ssize_t>(count);
}

} // namespace redbud
