// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/simulator/opendevice.h"

#include "tests/simulator/probe.h"

#include <cstdio>
#include <fcntl.h>
#include <linux/vfio.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace redbud::probe
{

int openGroup(const char *groupName)
{
    char path[64];
    snprintf(path, sizeof(path), "/dev/vfio/%s", expectedText(groupName));
    return open(path, O_RDWR);
}

OpenDevice::OpenDevice(const char *addressName, const char *groupName)
    : m_container(open("/dev/vfio/vfio", O_RDWR))
    , m_group(openGroup(groupName))
{
    check(m_container >= 0, "the container opens");
    check(m_group >= 0, "the group opens");
    check(ioctl(m_group, VFIO_GROUP_SET_CONTAINER, &m_container) == 0, "the container takes it");
    check(ioctl(m_container, VFIO_SET_IOMMU, static_cast<unsigned long>(VFIO_SPAPR_TCE_v2_IOMMU)) ==
              0,
          "the container gets an IOMMU");
    m_device = ioctl(m_group, VFIO_GROUP_GET_DEVICE_FD, expectedText(addressName));
    check(m_device >= 0, "the device opens");
}

OpenDevice::~OpenDevice()
{
    closeDevice();
    close(m_group);
    close(m_container);
}

void OpenDevice::closeDevice()
{
    if (m_device >= 0)
        close(m_device);
    m_device = -1;
}

} // namespace redbud::probe
