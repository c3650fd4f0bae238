// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#include "core/rehearsal/simulator/simulateddescription.h"
#include "core/rehearsal/simulator/vfioobjects.h"

#include <cerrno>
#include <cstring>
#include <linux/vfio.h>

namespace redbud
{

namespace
{

long groupStatus(const SimulatedGroup &group, vfio_group_status *status)
{
    if (status->argsz < sizeof(*status))
        return -EINVAL;
    status->flags = 0;
    if (simulatedDescription().isViable(group.number))
        status->flags |= VFIO_GROUP_FLAGS_VIABLE;
    if (group.isAttached)
        status->flags |= VFIO_GROUP_FLAGS_CONTAINER_SET;
    return 0;
}

long setContainer(SimulatedGroup &group, const int *fd)
{
    if (group.isAttached)
        return -EINVAL;
    const FileEntry entry = vfioObjects.files.find(*fd);
    if (entry.kind != FileKind::Container)
        return -EINVAL;
    if (!simulatedDescription().isViable(group.number))
        return -EPERM;
    group.attach(entry.index);
    return 0;
}

long unsetContainer(SimulatedGroup &group)
{
    if (!group.isAttached)
        return -EINVAL;
    if (group.openDevices)
        return -EBUSY;
    group.detach();
    return 0;
}

long openDevice(SimulatedGroup &group, const char *address)
{
    const SimulatedDescription &host = simulatedDescription();
    if (!group.isAttached || !vfioObjects.containers[group.container].container.hasIommu())
        return -EINVAL;
    const unsigned index = host.deviceAt(address, strlen(address));
    if (index == host.deviceCount || !host.devices[index].hasGroup ||
        host.devices[index].group != group.number)
        return -ENODEV;
    int fd = SimulatedDevice::createFile(host.devices[index]);
    if (fd >= 0)
        fd = vfioObjects.registerFile(fd, {FileKind::Device, index});
    if (fd >= 0) {
        vfioObjects.devices[index].open(host.devices[index]);
        ++group.openDevices;
    }
    return fd;
}

} // namespace

void SimulatedGroup::attach(unsigned containerIndex)
{
    container = containerIndex;
    isAttached = true;
    ++vfioObjects.containers[container].groups;
    vfioObjects.containers[container].container.attachGroup();
}

void SimulatedGroup::detach()
{
    --vfioObjects.containers[container].groups;
    vfioObjects.containers[container].container.detachGroup();
    isAttached = false;
}

void SimulatedGroup::detachUnused()
{
    if (isAttached && !isOpen && !openDevices)
        detach();
}

long SimulatedGroup::control(unsigned long request, void *argument)
{
    switch (request) {
    case VFIO_GROUP_GET_STATUS:
        return groupStatus(*this, static_cast<vfio_group_status *>(argument));
    case VFIO_GROUP_SET_CONTAINER:
        return setContainer(*this, static_cast<const int *>(argument));
    case VFIO_GROUP_UNSET_CONTAINER:
        return unsetContainer(*this);
    case VFIO_GROUP_GET_DEVICE_FD:
        return openDevice(*this, static_cast<const char *>(argument));
    default:
        return -ENOTTY;
    }
}

} // namespace redbud
