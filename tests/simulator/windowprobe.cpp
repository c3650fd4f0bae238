// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

// DMA windows, registered memory and mappings of a container.

#include "tests/simulator/opendevice.h"
#include "tests/simulator/probe.h"

#include <cerrno>
#include <linux/vfio.h>
#include <sys/ioctl.h>

namespace redbud::probe
{

namespace
{

constexpr uint64_t GiB = uint64_t{1} << 30;
constexpr uint64_t largeStart = uint64_t{1} << 59;
// Only numbers here: the simulator never follows an address.
constexpr uint64_t memory = 0x10000000;

class Container
{
public:
    explicit Container(int fd)
        : m_fd(fd)
    {
    }

    void checkInfo() const
    {
        vfio_iommu_spapr_tce_info info = {};
        info.argsz = sizeof(info);
        check(ioctl(m_fd, VFIO_IOMMU_SPAPR_TCE_GET_INFO, &info) == 0, "the IOMMU is described");
        checkEqual(info.flags, VFIO_IOMMU_SPAPR_INFO_DDW, "flags of the IOMMU");
        checkEqual(info.dma32_window_start, 0, "start of the default window");
        checkEqual(info.dma32_window_size, 2 * GiB, "size of the default window");
        checkEqual(info.ddw.pgsizes, expected("page-sizes"), "page sizes of the IOMMU");
        checkEqual(info.ddw.max_dynamic_windows_supported, 2, "windows of the IOMMU");
        checkEqual(info.ddw.levels, 5, "levels of the IOMMU");
    }

    int create(uint32_t shift, uint64_t size, uint32_t levels)
    {
        vfio_iommu_spapr_tce_create request = {};
        request.argsz = sizeof(request);
        request.page_shift = shift;
        request.window_size = size;
        request.levels = levels;
        const int result = ioctl(m_fd, VFIO_IOMMU_SPAPR_TCE_CREATE, &request);
        m_start = request.start_addr;
        return result;
    }

    // Where the last created window is.
    uint64_t start() const { return m_start; }

    int remove(uint64_t start) const
    {
        vfio_iommu_spapr_tce_remove request = {};
        request.argsz = sizeof(request);
        request.start_addr = start;
        return ioctl(m_fd, VFIO_IOMMU_SPAPR_TCE_REMOVE, &request);
    }

    int registerMemory(unsigned long kind, uint64_t address, uint64_t size) const
    {
        vfio_iommu_spapr_register_memory request = {};
        request.argsz = sizeof(request);
        request.vaddr = address;
        request.size = size;
        return ioctl(m_fd, kind, &request);
    }

    int map(uint64_t address, uint64_t bus, uint64_t size) const
    {
        vfio_iommu_type1_dma_map request = {};
        request.argsz = sizeof(request);
        request.flags = VFIO_DMA_MAP_FLAG_READ | VFIO_DMA_MAP_FLAG_WRITE;
        request.vaddr = address;
        request.iova = bus;
        request.size = size;
        return ioctl(m_fd, VFIO_IOMMU_MAP_DMA, &request);
    }

    int unmap(uint64_t bus, uint64_t size) const
    {
        vfio_iommu_type1_dma_unmap request = {};
        request.argsz = sizeof(request);
        request.iova = bus;
        request.size = size;
        return ioctl(m_fd, VFIO_IOMMU_UNMAP_DMA, &request);
    }

private:
    int m_fd;
    uint64_t m_start = 0;
};

void checkWindows(Container &container)
{
    check(container.remove(0) == 0, "the default window is removed");
    checkFails(container.remove(0), EINVAL, "removing it again");
    checkFails(container.create(13, GiB, 1), EINVAL, "a window of a page size that there is not");
    checkFails(container.create(12, 3 * GiB / 2, 1), EINVAL, "a window of no power of two");
    checkFails(container.create(16, 4096, 1), EINVAL, "a window of less than a page");
    checkFails(container.create(12, GiB, 6), EINVAL, "a window of too many levels");
    checkFails(container.create(12, GiB, 0), EINVAL, "a window of no level");
    checkFails(container.create(12, uint64_t{1} << 54, 5), EINVAL, "a window of too large a table");
    check(container.create(12, GiB, 2) == 0, "a small window is made");
    checkEqual(container.start(), 0, "start of a small window");
    check(container.create(16, uint64_t{1} << 47, 2) == 0, "a large window is made");
    checkEqual(container.start(), largeStart, "start of a large window");
    checkFails(container.create(16, uint64_t{1} << 47, 2), ENOSPC, "a third window");
}

// With the windows of checkWindows().
void checkMappings(const Container &container)
{
    constexpr unsigned long take = VFIO_IOMMU_SPAPR_REGISTER_MEMORY;
    constexpr unsigned long giveBack = VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY;
    constexpr uint64_t page = 0x10000;
    check(container.registerMemory(take, memory, page) == 0, "memory is registered");
    checkFails(container.registerMemory(take, memory, page), EBUSY, "registering it again");
    checkFails(container.registerMemory(take, memory + page / 2, page), EINVAL,
               "registering memory that overlaps");
    check(container.map(memory, 0x1000, 0x1000) == 0, "a small page is mapped");
    check(container.map(memory, largeStart + page, page) == 0, "a large page is mapped");
    checkFails(container.map(memory + 0x1000, largeStart + page, page), EINVAL,
               "mapping what is not aligned");
    checkFails(container.map(2 * memory, 0x1000, 0x1000), EINVAL,
               "mapping memory that is not registered");
    checkFails(container.map(memory, GiB, 0x1000), ENXIO, "mapping outside of all windows");
    check(container.unmap(0x1000, 0x1000) == 0, "a small page is unmapped");
    checkFails(container.unmap(GiB, 0x1000), ENXIO, "unmapping outside of all windows");
    check(container.registerMemory(giveBack, memory, page) == 0, "memory is given back");
    checkFails(container.registerMemory(giveBack, memory, page), ENOENT, "giving it back again");
}

} // namespace

void probeWindows()
{
    const OpenDevice gpu("gpu", "group");
    Container container(gpu.container());
    container.checkInfo();
    checkWindows(container);
    checkMappings(container);
    check(container.remove(largeStart) == 0, "the large window is removed");

    vfio_eeh_pe_op health = {};
    health.argsz = sizeof(health);
    health.op = VFIO_EEH_PE_GET_STATE;
    checkEqual(static_cast<uint64_t>(ioctl(gpu.container(), VFIO_EEH_PE_OP, &health)),
               VFIO_EEH_PE_STATE_NORMAL, "the devices are healthy");
}

} // namespace redbud::probe
