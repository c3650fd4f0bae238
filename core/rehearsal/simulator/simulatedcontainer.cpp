// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#include "core/rehearsal/simulator/simulatedcontainer.h"

#include "core/rehearsal/simulator/eventlog.h"

#include <cerrno>
#include <cstddef>
#include <linux/vfio.h>

namespace redbud
{

void SimulatedContainer::attachGroup()
{
    ++m_groupCount;
}

void SimulatedContainer::detachGroup()
{
    if (--m_groupCount)
        return;
    m_hasIommu = false;
    m_isDefaultWindowPending = false;
    for (Window &window : m_windows)
        window = {};
    m_memoryCount = 0;
}

long SimulatedContainer::control(unsigned long request, void *argument)
{
    switch (request) {
    case VFIO_GET_API_VERSION:
        return VFIO_API_VERSION;
    case VFIO_CHECK_EXTENSION:
        return checkExtension(reinterpret_cast<unsigned long>(argument));
    case VFIO_SET_IOMMU:
        return setIommu(reinterpret_cast<unsigned long>(argument));
    default:
        break;
    }
    // Everything else is the IOMMU driver's business.
    if (!m_hasIommu)
        return -EINVAL;
    switch (request) {
    case VFIO_IOMMU_SPAPR_TCE_GET_INFO:
        return info(argument);
    case VFIO_IOMMU_SPAPR_TCE_CREATE:
        return createWindow(argument);
    case VFIO_IOMMU_SPAPR_TCE_REMOVE:
        return removeWindow(argument);
    case VFIO_IOMMU_SPAPR_REGISTER_MEMORY:
        return registerMemory(argument);
    case VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY:
        return unregisterMemory(argument);
    case VFIO_IOMMU_MAP_DMA:
        return map(argument);
    case VFIO_IOMMU_UNMAP_DMA:
        return unmap(argument);
    case VFIO_EEH_PE_OP:
        return errorHandling(argument);
    default:
        return -ENOTTY;
    }
}

long SimulatedContainer::checkExtension(unsigned long extension) const
{
    // Version 1 is left out: QEMU would take it only where version 2 is missing.
    return extension == VFIO_SPAPR_TCE_v2_IOMMU || extension == VFIO_EEH;
}

long SimulatedContainer::setIommu(unsigned long type)
{
    if (!m_groupCount || m_hasIommu)
        return -EINVAL;
    if (type != VFIO_SPAPR_TCE_v2_IOMMU)
        return -ENODEV;
    m_hasIommu = true;
    m_isDefaultWindowPending = true;
    return 0;
}

long SimulatedContainer::registerMemory(void *argument)
{
    const auto *request = static_cast<const vfio_iommu_spapr_register_memory *>(argument);
    if (request->argsz < sizeof(*request) || request->flags)
        return -EINVAL;
    long result = 0;
    if (!request->size || request->vaddr + request->size < request->vaddr)
        result = -EINVAL;
    for (unsigned i = 0; i < m_memoryCount && !result; ++i) {
        const Memory &memory = m_memories[i];
        const bool isSame = memory.address == request->vaddr && memory.size == request->size;
        const bool overlaps = memory.address < request->vaddr + request->size &&
                              request->vaddr < memory.address + memory.size;
        if (overlaps)
            result = isSame ? -EBUSY : -EINVAL;
    }
    if (!result && m_memoryCount == maxMemories)
        result = -ENOMEM;
    if (!result)
        m_memories[m_memoryCount++] = {request->vaddr, request->size};
    logEvent("register 0x%llx size=0x%llx%s%s", static_cast<unsigned long long>(request->vaddr),
             static_cast<unsigned long long>(request->size), result ? " -> " : "",
             result ? errorName(-result) : "");
    return result;
}

long SimulatedContainer::unregisterMemory(void *argument)
{
    const auto *request = static_cast<const vfio_iommu_spapr_register_memory *>(argument);
    if (request->argsz < sizeof(*request) || request->flags)
        return -EINVAL;
    long result = -ENOENT;
    for (unsigned i = 0; i < m_memoryCount && result; ++i) {
        if (m_memories[i].address == request->vaddr && m_memories[i].size == request->size) {
            m_memories[i] = m_memories[--m_memoryCount];
            result = 0;
        }
    }
    logEvent("unregister 0x%llx size=0x%llx%s%s", static_cast<unsigned long long>(request->vaddr),
             static_cast<unsigned long long>(request->size), result ? " -> " : "",
             result ? errorName(-result) : "");
    return result;
}

bool SimulatedContainer::isRegistered(uint64_t address, uint64_t size) const
{
    for (unsigned i = 0; i < m_memoryCount; ++i) {
        const Memory &memory = m_memories[i];
        if (address >= memory.address && size <= memory.size &&
            address - memory.address <= memory.size - size)
            return true;
    }
    return false;
}

long SimulatedContainer::errorHandling(void *argument) const
{
    const auto *request = static_cast<const vfio_eeh_pe_op *>(argument);
    constexpr uint32_t shortest = offsetof(vfio_eeh_pe_op, op) + sizeof(request->op);
    if (request->argsz < shortest || request->flags)
        return -EINVAL;
    // GET_STATE answers with the state: always that of a healthy PE.
    return request->op <= VFIO_EEH_PE_INJECT_ERR ? VFIO_EEH_PE_STATE_NORMAL : -EINVAL;
}

} // namespace redbud
