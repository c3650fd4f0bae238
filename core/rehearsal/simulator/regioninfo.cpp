// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#include "core/rehearsal/simulator/regioninfo.h"

#include "core/rehearsal/simulator/pcicapability.h"

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <linux/pci_regs.h>
#include <linux/vfio.h>
#include <unistd.h>

namespace redbud
{

namespace
{

constexpr uint32_t vendorNvidia = 0x10de;
constexpr uint32_t vendorIbm = 0x1014;

// The capabilities of one answer, each leading to the next by its offset from the start of the
// answer. Integers are in the byte order of the machine, as everywhere in this interface.
class CapabilityChain
{
public:
    // `capability` starts with a vfio_info_cap_header; its size is a multiple of 8.
    template <typename Capability>
    void add(Capability capability, uint16_t id)
    {
        capability.header.id = id;
        capability.header.version = 1;
        capability.header.next = 0;
        if (m_size) {
            const auto next = static_cast<uint32_t>(sizeof(vfio_region_info) + m_size);
            memcpy(m_bytes + m_last + offsetof(vfio_info_cap_header, next), &next, sizeof(next));
        }
        m_last = m_size;
        memcpy(m_bytes + m_size, &capability, sizeof(capability));
        m_size += sizeof(capability);
    }

    void deliver(vfio_region_info *info) const
    {
        info->cap_offset = 0;
        if (!m_size)
            return;
        info->flags |= VFIO_REGION_INFO_FLAG_CAPS;
        if (info->argsz < sizeof(*info) + m_size) {
            info->argsz = static_cast<uint32_t>(sizeof(*info) + m_size);
            return;
        }
        memcpy(info + 1, m_bytes, m_size);
        info->cap_offset = sizeof(*info);
    }

private:
    size_t m_size = 0;
    size_t m_last = 0;
    uint8_t m_bytes[64] = {};
};

struct PlainCapability {
    vfio_info_cap_header header;
};

bool holdsInterruptTable(const DeviceDescription &device, unsigned bar)
{
    const unsigned offset = findCapability(device, PCI_CAP_ID_MSIX);
    return offset && (device.config[offset + PCI_MSIX_TABLE] & PCI_MSIX_TABLE_BIR) == bar;
}

void describeVendorRegion(const VendorRegionDescription &region, CapabilityChain &chain)
{
    const bool isRam = region.kind == VendorRegionKind::GpuRam;
    vfio_region_info_cap_type type = {};
    type.type = static_cast<uint32_t>(VFIO_REGION_TYPE_PCI_VENDOR_TYPE) |
                (isRam ? vendorNvidia : vendorIbm);
    // Each vendor counts its own kinds; that both are 1 is chance.
    // NOLINTNEXTLINE(bugprone-branch-clone)
    type.subtype = static_cast<uint32_t>(isRam ? VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM
                                               : VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD);
    chain.add(type, VFIO_REGION_INFO_CAP_TYPE);

    vfio_region_info_cap_nvlink2_ssatgt target = {};
    target.tgt = region.target;
    chain.add(target, VFIO_REGION_INFO_CAP_NVLINK2_SSATGT);

    if (!isRam) {
        vfio_region_info_cap_nvlink2_lnkspd speed = {};
        speed.link_speed = region.speed;
        chain.add(speed, VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD);
    }
}

} // namespace

uint64_t regionSize(const DeviceDescription &device, uint64_t index)
{
    if (index < standardRegions)
        return device.regions[index].size;
    if (index == VFIO_PCI_CONFIG_REGION_INDEX)
        return device.configSize;
    if (index >= VFIO_PCI_NUM_REGIONS && index - VFIO_PCI_NUM_REGIONS < device.vendorRegionCount)
        return device.vendorRegions[index - VFIO_PCI_NUM_REGIONS].size;
    return 0;
}

long answerRegionInfo(const DeviceDescription &device, vfio_region_info *info)
{
    // No simulated device is VGA, so that region does not exist either.
    if (info->argsz < sizeof(*info) || info->index == VFIO_PCI_VGA_REGION_INDEX ||
        info->index >= VFIO_PCI_NUM_REGIONS + device.vendorRegionCount)
        return -EINVAL;
    constexpr uint32_t readWrite = VFIO_REGION_INFO_FLAG_READ | VFIO_REGION_INFO_FLAG_WRITE;
    const uint32_t index = info->index;
    CapabilityChain chain;
    info->offset = static_cast<uint64_t>(index) << regionOffsetShift;
    info->size = regionSize(device, index);
    info->flags = 0;
    if (index >= VFIO_PCI_NUM_REGIONS) {
        // Flags and capabilities are those of a working region even where the size is 0.
        info->flags = readWrite | VFIO_REGION_INFO_FLAG_MMAP;
        describeVendorRegion(device.vendorRegions[index - VFIO_PCI_NUM_REGIONS], chain);
    } else if (index == VFIO_PCI_ROM_REGION_INDEX) {
        info->flags = info->size ? VFIO_REGION_INFO_FLAG_READ : 0;
    } else if (info->size) {
        info->flags = readWrite;
        if (index < VFIO_PCI_ROM_REGION_INDEX && device.regions[index].mappable) {
            info->flags |= VFIO_REGION_INFO_FLAG_MMAP;
            if (holdsInterruptTable(device, index))
                chain.add(PlainCapability{}, VFIO_REGION_INFO_CAP_MSIX_MAPPABLE);
        }
    }
    chain.deliver(info);
    return 0;
}

bool isMappable(const DeviceDescription &device, uint64_t offset, uint64_t length)
{
    const uint64_t index = offset >> regionOffsetShift;
    const bool isVendorRegion = index >= VFIO_PCI_NUM_REGIONS;
    const bool isMappableBar = index < VFIO_PCI_ROM_REGION_INDEX && device.regions[index].mappable;
    if (!isVendorRegion && !isMappableBar)
        return false;
    // A mapping takes whole pages, also of a region that is smaller than one.
    const auto page = static_cast<uint64_t>(sysconf(_SC_PAGESIZE));
    const uint64_t size = (regionSize(device, index) + page - 1) & ~(page - 1);
    const uint64_t start = offset & ((uint64_t{1} << regionOffsetShift) - 1);
    return length <= size && start <= size - length;
}

} // namespace redbud
