// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

// The DMA windows of a container.

#include "core/rehearsal/simulator/eventlog.h"
#include "core/rehearsal/simulator/simulatedcontainer.h"
#include "core/rehearsal/simulator/simulateddescription.h"

#include <cerrno>
#include <cstddef>
#include <linux/vfio.h>
#include <unistd.h>

namespace redbud
{

namespace
{

// POWER9 (Linux arch/powerpc/platforms/powernv): the 32-bit window ends where 32-bit MMIO begins,
// the second window is at bit 59 of the bus address, TVE number 1.
constexpr uint32_t smallWindowStart = 0;
constexpr uint32_t smallWindowSize = 0x80000000;
constexpr uint64_t largeWindowStart = uint64_t{1} << 59;
constexpr unsigned defaultPageShift = 12;
// A TCE is 8 bytes; the multi-level table cannot reach addresses from bit 55 on.
constexpr unsigned tceShift = 3;
constexpr unsigned addressBits = 55;

bool fitsTable(uint64_t windowSize, unsigned pageShift, unsigned levels)
{
    const auto windowShift = static_cast<unsigned>(__builtin_ctzll(windowSize));
    if (windowShift < pageShift)
        return false;
    // Every level has the same size and takes at least one page of the host. The host here is the
    // machine we run on, and QEMU computes its levels from the same page size.
    const auto hostPage = static_cast<unsigned long>(sysconf(_SC_PAGESIZE));
    const auto hostPageShift = static_cast<unsigned>(__builtin_ctzl(hostPage));
    unsigned levelShift = (windowShift - pageShift + levels - 1) / levels + tceShift;
    if (levelShift < hostPageShift)
        levelShift = hostPageShift;
    return (levelShift - tceShift) * levels + pageShift < addressBits;
}

} // namespace

long SimulatedContainer::info(void *argument) const
{
    auto *answer = static_cast<vfio_iommu_spapr_tce_info *>(argument);
    constexpr uint32_t shortest = offsetof(vfio_iommu_spapr_tce_info, ddw);
    if (answer->argsz < shortest)
        return -EINVAL;
    const SimulatedDescription &host = simulatedDescription();
    answer->flags = 0;
    answer->dma32_window_start = smallWindowStart;
    answer->dma32_window_size = smallWindowSize;
    if (answer->argsz >= sizeof(*answer)) {
        answer->flags = VFIO_IOMMU_SPAPR_INFO_DDW;
        answer->ddw.pgsizes = host.iommuPageSizes;
        answer->ddw.max_dynamic_windows_supported = maxWindows;
        answer->ddw.levels = host.iommuLevels;
    }
    return 0;
}

long SimulatedContainer::createWindow(void *argument)
{
    auto *request = static_cast<vfio_iommu_spapr_tce_create *>(argument);
    if (request->argsz < sizeof(*request) || request->flags)
        return -EINVAL;
    const SimulatedDescription &host = simulatedDescription();
    const uint64_t size = request->window_size;
    unsigned index = 0;
    while (index < maxWindows && m_windows[index].exists)
        ++index;

    long result = 0;
    if (index == maxWindows)
        result = -ENOSPC;
    else if (request->page_shift > 63 || !(host.iommuPageSizes >> request->page_shift & 1) ||
             !size || (size & (size - 1)) || !request->levels ||
             request->levels > host.iommuLevels || request->levels < host.refuseLevelsBelow ||
             !fitsTable(size, request->page_shift, request->levels))
        result = -EINVAL;

    const unsigned shift = request->page_shift;
    const unsigned levels = request->levels;
    if (result) {
        logEvent("tce-create shift=%u size=0x%llx levels=%u -> %s", shift,
                 static_cast<unsigned long long>(size), levels, errorName(-result));
        return result;
    }
    m_isDefaultWindowPending = false;
    request->start_addr = index ? largeWindowStart : smallWindowStart;
    m_windows[index] = {true, shift, request->start_addr, size};
    logEvent("tce-create shift=%u size=0x%llx levels=%u -> 0x%llx", shift,
             static_cast<unsigned long long>(size), levels,
             static_cast<unsigned long long>(request->start_addr));
    return 0;
}

long SimulatedContainer::removeWindow(void *argument)
{
    const auto *request = static_cast<const vfio_iommu_spapr_tce_remove *>(argument);
    if (request->argsz < sizeof(*request) || request->flags)
        return -EINVAL;
    long result = -EINVAL;
    if (m_isDefaultWindowPending && request->start_addr == smallWindowStart) {
        m_isDefaultWindowPending = false;
        result = 0;
    }
    for (Window &window : m_windows) {
        if (result && window.exists && window.start == request->start_addr) {
            window = {};
            result = 0;
        }
    }
    logEvent("tce-remove 0x%llx%s%s", static_cast<unsigned long long>(request->start_addr),
             result ? " -> " : "", result ? errorName(-result) : "");
    return result;
}

const SimulatedContainer::Window *SimulatedContainer::windowAround(uint64_t start, uint64_t size)
{
    if (m_isDefaultWindowPending) {
        m_isDefaultWindowPending = false;
        m_windows[0] = {true, defaultPageShift, smallWindowStart, smallWindowSize};
    }
    for (const Window &window : m_windows) {
        if (window.exists && start >= window.start && size <= window.size &&
            start - window.start <= window.size - size)
            return &window;
    }
    return nullptr;
}

long SimulatedContainer::map(void *argument)
{
    const auto *request = static_cast<const vfio_iommu_type1_dma_map *>(argument);
    constexpr uint32_t known = VFIO_DMA_MAP_FLAG_READ | VFIO_DMA_MAP_FLAG_WRITE;
    if (request->argsz < sizeof(*request) || (request->flags & ~known))
        return -EINVAL;
    const Window *window = windowAround(request->iova, request->size);
    long result = 0;
    if (!window) {
        result = -ENXIO;
    } else {
        const uint64_t offsetMask = (uint64_t{1} << window->pageShift) - 1;
        // Version 2 maps registered memory only.
        if (((request->iova | request->vaddr | request->size) & offsetMask) ||
            !isRegistered(request->vaddr, request->size))
            result = -EINVAL;
    }
    // Successful mappings are far too many to be logged.
    if (result)
        logEvent("map 0x%llx size=0x%llx -> %s", static_cast<unsigned long long>(request->iova),
                 static_cast<unsigned long long>(request->size), errorName(-result));
    return result;
}

long SimulatedContainer::unmap(void *argument)
{
    auto *request = static_cast<vfio_iommu_type1_dma_unmap *>(argument);
    constexpr uint32_t shortest =
        offsetof(vfio_iommu_type1_dma_unmap, size) + sizeof(request->size);
    if (request->argsz < shortest || request->flags)
        return -EINVAL;
    const Window *window = windowAround(request->iova, request->size);
    if (!window)
        return -ENXIO;
    const uint64_t offsetMask = (uint64_t{1} << window->pageShift) - 1;
    return ((request->iova | request->size) & offsetMask) ? -EINVAL : 0;
}

} // namespace redbud
