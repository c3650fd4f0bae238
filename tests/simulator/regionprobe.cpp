// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

// What VFIO_DEVICE_GET_REGION_INFO says, with the capability chain of NVLink2 regions.

#include "tests/simulator/opendevice.h"
#include "tests/simulator/probe.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <initializer_list>
#include <linux/vfio.h>
#include <sys/ioctl.h>

namespace redbud::probe
{

namespace
{

constexpr uint32_t readWrite = VFIO_REGION_INFO_FLAG_READ | VFIO_REGION_INFO_FLAG_WRITE;
constexpr uint32_t vendorRegionFlags =
    readWrite | VFIO_REGION_INFO_FLAG_MMAP | VFIO_REGION_INFO_FLAG_CAPS;
constexpr uint32_t vendorRegion = VFIO_PCI_NUM_REGIONS;

struct Answer {
    vfio_region_info info;
    unsigned char chain[96];
};

int askRegion(int device, uint32_t index, uint32_t capacity, Answer &answer)
{
    answer = {};
    answer.info.argsz = capacity;
    answer.info.index = index;
    return ioctl(device, VFIO_DEVICE_GET_REGION_INFO, &answer);
}

Answer region(int device, uint32_t index, uint32_t capacity)
{
    Answer answer;
    check(askRegion(device, index, capacity, answer) == 0, "the region is described");
    checkEqual(answer.info.offset, uint64_t{index} << 40, "offset of a region");
    return answer;
}

// The capability at `offset`, which has to be this one; `offset` becomes that of the next.
template <typename Capability>
Capability nextCapability(const Answer &answer, uint32_t &offset, uint16_t id)
{
    Capability capability = {};
    check(offset >= sizeof(answer.info) && offset <= sizeof(answer) - sizeof(capability),
          "the chain leads to a capability");
    if (offset <= sizeof(answer) - sizeof(capability))
        memcpy(&capability, reinterpret_cast<const char *>(&answer) + offset, sizeof(capability));
    checkEqual(capability.header.id, id, "id of a capability");
    checkEqual(capability.header.version, 1, "version of a capability");
    offset = capability.header.next;
    return capability;
}

void checkType(const Answer &answer, uint32_t &offset, uint32_t vendor, uint32_t subtype)
{
    const auto type =
        nextCapability<vfio_region_info_cap_type>(answer, offset, VFIO_REGION_INFO_CAP_TYPE);
    checkEqual(type.type, VFIO_REGION_TYPE_PCI_VENDOR_TYPE | vendor, "vendor of a region");
    checkEqual(type.subtype, subtype, "type of a region");
}

void checkTarget(const Answer &answer, uint32_t &offset, const char *name)
{
    const auto target = nextCapability<vfio_region_info_cap_nvlink2_ssatgt>(
        answer, offset, VFIO_REGION_INFO_CAP_NVLINK2_SSATGT);
    checkEqual(target.tgt, expected(name), "target address of a region");
}

void checkBars(int device)
{
    for (uint32_t index = VFIO_PCI_BAR0_REGION_INDEX; index <= VFIO_PCI_ROM_REGION_INDEX; ++index) {
        char name[16];
        snprintf(name, sizeof(name), "bar%u", index);
        const uint64_t size = expected(name);
        // All of this GPU's BARs can be mapped, and it has no ROM.
        const uint32_t flags = size ? readWrite | VFIO_REGION_INFO_FLAG_MMAP : 0;
        const Answer answer = region(device, index, sizeof(vfio_region_info));
        checkEqual(answer.info.size, size, name);
        checkEqual(answer.info.flags, flags, name);
        checkEqual(answer.info.argsz, sizeof(vfio_region_info), name);
    }
}

} // namespace

void probeGpuRegions()
{
    const OpenDevice gpu("gpu", "group");
    const int device = gpu.device();
    checkBars(device);
    Answer answer = region(device, VFIO_PCI_CONFIG_REGION_INDEX, sizeof(vfio_region_info));
    checkEqual(answer.info.size, expected("config-size"), "size of the config space");
    checkEqual(answer.info.flags, readWrite, "flags of the config space");

    // Without room for the chain the answer says how much room it takes.
    constexpr uint32_t needed = sizeof(vfio_region_info) + sizeof(vfio_region_info_cap_type) +
                                sizeof(vfio_region_info_cap_nvlink2_ssatgt);
    answer = region(device, vendorRegion, sizeof(vfio_region_info));
    checkEqual(answer.info.argsz, needed, "room for the GPU memory's chain");
    checkEqual(answer.info.flags, vendorRegionFlags, "flags of GPU memory without room");
    checkEqual(answer.info.cap_offset, 0, "chain without room");

    answer = region(device, vendorRegion, needed);
    checkEqual(answer.info.flags, vendorRegionFlags, "flags of GPU memory");
    checkEqual(answer.info.size, expected("ram-size"), "size of GPU memory");
    uint32_t offset = answer.info.cap_offset;
    checkType(answer, offset, 0x10de, VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM);
    checkTarget(answer, offset, "ram-target");
    checkEqual(offset, 0, "end of the GPU memory's chain");

    for (const uint32_t index : {uint32_t{VFIO_PCI_VGA_REGION_INDEX}, vendorRegion + 1, UINT32_MAX})
        checkFails(askRegion(device, index, sizeof(Answer), answer), EINVAL, "an absent region");
    checkFails(askRegion(device, 0, sizeof(vfio_region_info) - 1, answer), EINVAL,
               "room for less than a region");
}

void probeBridgeRegions()
{
    const OpenDevice bridge("bridge", "bridge-group");
    const Answer answer = region(bridge.device(), vendorRegion, sizeof(Answer));
    checkEqual(answer.info.flags, vendorRegionFlags, "flags of ATSD");
    checkEqual(answer.info.size, expected("atsd-size"), "size of ATSD");
    uint32_t offset = answer.info.cap_offset;
    checkType(answer, offset, 0x1014, VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD);
    checkTarget(answer, offset, "atsd-target");
    const auto speed = nextCapability<vfio_region_info_cap_nvlink2_lnkspd>(
        answer, offset, VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD);
    checkEqual(speed.link_speed, expected("link-speed"), "speed of a link");
    checkEqual(offset, 0, "end of the ATSD's chain");
}

} // namespace redbud::probe
