// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <cstdint>

// A VFIO container with the IOMMU type of the sPAPR TCE driver, version 2 (Linux 5.0-5.12,
// drivers/vfio/vfio_iommu_spapr_tce.c). There is no type 1 here. Calls come under the big lock of
// openfiles.cpp.

namespace redbud
{

class SimulatedContainer
{
public:
    void attachGroup();
    // The IOMMU goes with the last group, and with it the windows and the registered memory.
    void detachGroup();

    bool hasIommu() const { return m_hasIommu; }

    // The result of the ioctl, or the negative error number.
    long control(unsigned long request, void *argument);

private:
    struct Window {
        bool exists = false;
        unsigned pageShift = 0;
        uint64_t start = 0; // bus address
        uint64_t size = 0;
    };

    struct Memory {
        uint64_t address = 0; // of this process
        uint64_t size = 0;
    };

    static constexpr unsigned maxWindows = 2; // IOMMU_TABLE_GROUP_MAX_TABLES of Linux
    static constexpr unsigned maxMemories = 512;

    long checkExtension(unsigned long extension) const;
    long setIommu(unsigned long type);
    long info(void *argument) const;
    long createWindow(void *argument);
    long removeWindow(void *argument);
    long registerMemory(void *argument);
    long unregisterMemory(void *argument);
    long map(void *argument);
    long unmap(void *argument);
    long errorHandling(void *argument) const;

    // Null when the range is not in one window.
    const Window *windowAround(uint64_t start, uint64_t size);
    bool isRegistered(uint64_t address, uint64_t size) const;

    unsigned m_groupCount = 0;
    bool m_hasIommu = false;
    // The kernel makes the default 32-bit window at first use; a program that removes it before
    // that removes nothing.
    bool m_isDefaultWindowPending = false;
    Window m_windows[maxWindows];
    unsigned m_memoryCount = 0;
    Memory m_memories[maxMemories];
};

} // namespace redbud
