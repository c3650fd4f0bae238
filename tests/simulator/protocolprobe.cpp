// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

// Containers, groups and devices: what is possible in which order.

#include "tests/simulator/opendevice.h"
#include "tests/simulator/probe.h"

#include <cerrno>
#include <fcntl.h>
#include <linux/vfio.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace redbud::probe
{

namespace
{

int setIommu(int container, unsigned long type)
{
    return ioctl(container, VFIO_SET_IOMMU, type);
}

uint32_t groupStatus(int group)
{
    vfio_group_status status = {};
    status.argsz = sizeof(status);
    check(ioctl(group, VFIO_GROUP_GET_STATUS, &status) == 0, "the group has a status");
    return status.flags;
}

void checkExtensions(int container)
{
    const struct {
        unsigned long extension;
        uint64_t answer;
    } rows[] = {{VFIO_TYPE1_IOMMU, 0},
                {VFIO_TYPE1v2_IOMMU, 0},
                {VFIO_SPAPR_TCE_IOMMU, 0},
                {VFIO_SPAPR_TCE_v2_IOMMU, 1},
                {VFIO_EEH, 1}};
    for (const auto &row : rows)
        checkEqual(static_cast<uint64_t>(ioctl(container, VFIO_CHECK_EXTENSION, row.extension)),
                   row.answer, "an extension is there or not");
}

void checkDeviceInfo(int device)
{
    vfio_device_info info = {};
    info.argsz = sizeof(info);
    check(ioctl(device, VFIO_DEVICE_GET_INFO, &info) == 0, "the device is described");
    checkEqual(info.flags, VFIO_DEVICE_FLAGS_PCI | VFIO_DEVICE_FLAGS_RESET, "flags of a device");
    checkEqual(info.num_regions, VFIO_PCI_NUM_REGIONS + 1U, "regions, with GPU memory");
    checkEqual(info.num_irqs, VFIO_PCI_NUM_IRQS, "kinds of interrupts");
}

} // namespace

void probeProtocol()
{
    int container = open("/dev/vfio/vfio", O_RDWR);
    checkEqual(static_cast<uint64_t>(ioctl(container, VFIO_GET_API_VERSION)), VFIO_API_VERSION,
               "version of the interface");
    checkExtensions(container);
    checkFails(setIommu(container, VFIO_SPAPR_TCE_v2_IOMMU), EINVAL, "an IOMMU without a group");

    const int group = openGroup("group");
    checkFails(openGroup("group"), EBUSY, "a group that is open");
    checkEqual(groupStatus(group), VFIO_GROUP_FLAGS_VIABLE, "status of a group");
    const char *gpu = expectedText("gpu");
    checkFails(ioctl(group, VFIO_GROUP_GET_DEVICE_FD, gpu), EINVAL, "a device without container");
    check(ioctl(group, VFIO_GROUP_SET_CONTAINER, &container) == 0, "the container takes a group");
    checkEqual(groupStatus(group), VFIO_GROUP_FLAGS_VIABLE | VFIO_GROUP_FLAGS_CONTAINER_SET,
               "status of a group with container");
    checkFails(ioctl(group, VFIO_GROUP_GET_DEVICE_FD, gpu), EINVAL, "a device without IOMMU");
    checkFails(setIommu(container, VFIO_TYPE1_IOMMU), ENODEV, "an IOMMU of another platform");
    check(setIommu(container, VFIO_SPAPR_TCE_v2_IOMMU) == 0, "the container gets an IOMMU");

    checkFails(ioctl(group, VFIO_GROUP_GET_DEVICE_FD, expectedText("stranger")), ENODEV,
               "a device of another group");
    const int device = ioctl(group, VFIO_GROUP_GET_DEVICE_FD, gpu);
    check(device >= 0, "the device opens");
    checkDeviceInfo(device);
    checkFails(ioctl(group, VFIO_GROUP_UNSET_CONTAINER), EBUSY, "a group with an open device");
    check(close(device) == 0, "the device closes");
    check(ioctl(group, VFIO_GROUP_UNSET_CONTAINER) == 0, "the group leaves its container");
    checkFails(setIommu(container, VFIO_SPAPR_TCE_v2_IOMMU), EINVAL, "an IOMMU without groups");
    check(close(group) == 0 && close(container) == 0, "group and container close");

    const OpenDevice again("gpu", "group");
}

void probeUnviableGroup()
{
    const int container = open("/dev/vfio/vfio", O_RDWR);
    const int group = openGroup("group");
    checkEqual(groupStatus(group), 0, "status of a group that a host driver uses");
    checkFails(ioctl(group, VFIO_GROUP_SET_CONTAINER, &container), EPERM, "an unviable group");
}

} // namespace redbud::probe
