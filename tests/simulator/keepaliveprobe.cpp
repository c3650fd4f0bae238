// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

// Answers with an NVLink2 capability stay in memory after free(), all others do not.

#include "tests/simulator/opendevice.h"
#include "tests/simulator/probe.h"

#include <cstdlib>
#include <linux/vfio.h>
#include <sys/ioctl.h>

namespace redbud::probe
{

namespace
{

// The compiler knows what malloc() and free() do and would leave out most of these calls.
void *(*volatile allocate)(size_t) = malloc;
void *(*volatile reallocate)(void *, size_t) = realloc;
void (*volatile release)(void *) = free;

constexpr uint32_t capacity = 1024;
constexpr uint32_t largerCapacity = 4096;
constexpr uint32_t gpuMemory = VFIO_PCI_NUM_REGIONS;

void *describedRegion(int device, uint32_t index)
{
    void *buffer = allocate(capacity);
    auto *info = static_cast<vfio_region_info *>(buffer);
    *info = {};
    info->argsz = capacity;
    info->index = index;
    check(ioctl(device, VFIO_DEVICE_GET_REGION_INFO, info) == 0, "the region is described");
    return buffer;
}

// Whether malloc() does not hand the freed buffer out again.
bool survives(void *buffer, size_t size)
{
    const auto address = reinterpret_cast<uintptr_t>(buffer);
    release(buffer);
    bool isHandedOut = false;
    void *others[20];
    for (void *&other : others) {
        other = allocate(size);
        isHandedOut |= reinterpret_cast<uintptr_t>(other) == address;
    }
    for (void *other : others)
        release(other);
    return !isHandedOut;
}

} // namespace

void probeKeepAlive()
{
    const OpenDevice gpu("gpu", "group");
    const int device = gpu.device();
    check(survives(describedRegion(device, gpuMemory), capacity), "a buffer is kept");
    check(!survives(describedRegion(device, VFIO_PCI_BAR1_REGION_INDEX), capacity),
          "a buffer without the capability is not kept");
    void *moved = reallocate(describedRegion(device, gpuMemory), largerCapacity);
    check(survives(moved, largerCapacity), "a kept buffer stays kept when it is moved");

    // More than there is room to remember.
    void *kept[300];
    for (void *&buffer : kept)
        buffer = describedRegion(device, gpuMemory);
    for (void *buffer : kept)
        release(buffer);
    check(survives(describedRegion(device, gpuMemory), capacity), "a buffer is kept after many");
}

void probeNoKeepAlive()
{
    const OpenDevice gpu("gpu", "group");
    check(!survives(describedRegion(gpu.device(), gpuMemory), capacity), "a buffer is not kept");
}

} // namespace redbud::probe
