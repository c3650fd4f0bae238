// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

// Reading, writing and mapping device files.

#include "core/rehearsal/simulator/openfiles.h"
#include "core/rehearsal/simulator/regioninfo.h"
#include "core/rehearsal/simulator/vfioobjects.h"

#include <cerrno>
#include <linux/vfio.h>

namespace redbud
{

namespace
{

// What a call with an offset in a device file reaches outside of the config space.
FileAccess memoryAccess(const DeviceDescription &device, size_t count, off_t offset, bool isWrite)
{
    const uint64_t index = static_cast<uint64_t>(offset) >> regionOffsetShift;
    const uint64_t start = static_cast<uint64_t>(offset) & ((uint64_t{1} << regionOffsetShift) - 1);
    const uint64_t size = regionSize(device, index);
    if (start >= size || (isWrite && index == VFIO_PCI_ROM_REGION_INDEX))
        return {false, 0, -EINVAL};
    return {true, count < size - start ? count : static_cast<size_t>(size - start), 0};
}

bool isConfigOffset(off_t offset)
{
    return offset >> regionOffsetShift == VFIO_PCI_CONFIG_REGION_INDEX;
}

off_t configOffset(off_t offset)
{
    return offset - (off_t{VFIO_PCI_CONFIG_REGION_INDEX} << regionOffsetShift);
}

} // namespace

FileAccess readFile(int fd, void *buffer, size_t count, off_t offset)
{
    const VfioLock lock;
    const FileEntry entry = vfioObjects.files.find(fd);
    if (entry.kind != FileKind::Device || offset < 0)
        return {false, 0, -EINVAL};
    if (isConfigOffset(offset))
        return {
            false, 0,
            vfioObjects.devices[entry.index].config().read(buffer, count, configOffset(offset))};
    return memoryAccess(simulatedDescription().devices[entry.index], count, offset, false);
}

FileAccess writeFile(int fd, const void *buffer, size_t count, off_t offset)
{
    const VfioLock lock;
    const FileEntry entry = vfioObjects.files.find(fd);
    if (entry.kind != FileKind::Device || offset < 0)
        return {false, 0, -EINVAL};
    if (isConfigOffset(offset))
        return {
            false, 0,
            vfioObjects.devices[entry.index].config().write(buffer, count, configOffset(offset))};
    return memoryAccess(simulatedDescription().devices[entry.index], count, offset, true);
}

int checkMapping(int fd, size_t length, off_t offset)
{
    const FileEntry entry = vfioObjects.files.find(fd);
    if (entry.kind != FileKind::Device)
        return -ENODEV;
    const DeviceDescription &device = simulatedDescription().devices[entry.index];
    return isMappable(device, static_cast<uint64_t>(offset), length) ? 0 : -EINVAL;
}

} // namespace redbud
