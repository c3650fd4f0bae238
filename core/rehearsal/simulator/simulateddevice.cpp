// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#include "core/rehearsal/simulator/simulateddevice.h"

#include "core/rehearsal/simulator/complaint.h"
#include "core/rehearsal/simulator/pcicapability.h"
#include "core/rehearsal/simulator/regioninfo.h"

#include <cerrno>
#include <cstddef>
#include <linux/pci_regs.h>
#include <linux/vfio.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace redbud
{

namespace
{

bool isPciExpress(const DeviceDescription &device)
{
    return findCapability(device, PCI_CAP_ID_EXP) != 0;
}

uint32_t vectorCount(const DeviceDescription &device, uint32_t index)
{
    switch (index) {
    case VFIO_PCI_INTX_IRQ_INDEX:
        return device.intxCount;
    case VFIO_PCI_MSI_IRQ_INDEX:
        return device.msiCount;
    case VFIO_PCI_MSIX_IRQ_INDEX:
        return device.msixCount;
    case VFIO_PCI_ERR_IRQ_INDEX:
        return isPciExpress(device);
    default: // VFIO_PCI_REQ_IRQ_INDEX
        return 1;
    }
}

long answerDeviceInfo(const DeviceDescription &device, vfio_device_info *info)
{
    // What Linux 5.0 knew of the structure; later fields stay as they are.
    constexpr uint32_t shortest = offsetof(vfio_device_info, num_irqs) + sizeof(info->num_irqs);
    if (info->argsz < shortest)
        return -EINVAL;
    info->flags = VFIO_DEVICE_FLAGS_PCI | VFIO_DEVICE_FLAGS_RESET;
    info->num_regions = VFIO_PCI_NUM_REGIONS + device.vendorRegionCount;
    info->num_irqs = VFIO_PCI_NUM_IRQS;
    return 0;
}

long answerIrqInfo(const DeviceDescription &device, vfio_irq_info *info)
{
    if (info->argsz < sizeof(*info) || info->index >= VFIO_PCI_NUM_IRQS)
        return -EINVAL;
    if (info->index == VFIO_PCI_ERR_IRQ_INDEX && !isPciExpress(device))
        return -EINVAL;
    info->flags = VFIO_IRQ_INFO_EVENTFD;
    info->flags |= info->index == VFIO_PCI_INTX_IRQ_INDEX
                       ? VFIO_IRQ_INFO_MASKABLE | VFIO_IRQ_INFO_AUTOMASKED
                       : VFIO_IRQ_INFO_NORESIZE;
    info->count = vectorCount(device, info->index);
    return 0;
}

// Taken, but no interrupt ever comes.
long setIrqs(const DeviceDescription &device, const vfio_irq_set *request)
{
    if (request->argsz < sizeof(*request) || request->index >= VFIO_PCI_NUM_IRQS)
        return -EINVAL;
    const uint32_t available = vectorCount(device, request->index);
    if (request->start > available || request->count > available - request->start)
        return -EINVAL;
    return 0;
}

} // namespace

int SimulatedDevice::createFile(const DeviceDescription &device)
{
    const auto fd = static_cast<int>(syscall(SYS_memfd_create, device.address, MFD_CLOEXEC));
    if (fd < 0)
        return -errno;
    const uint64_t size = (VFIO_PCI_NUM_REGIONS + uint64_t{device.vendorRegionCount})
                          << regionOffsetShift;
    // Growing a file beyond the limit would end the program with a signal and no word why.
    rlimit limit = {};
    if (getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur < size)
        refuse("the limit on file sizes (ulimit -f) has to be lifted for simulated devices");
    if (ftruncate(fd, static_cast<off_t>(size)) < 0) {
        const int error = errno;
        syscall(SYS_close, fd);
        return -error;
    }
    return fd;
}

void SimulatedDevice::open(const DeviceDescription &device)
{
    if (!m_openCount++)
        m_config.reset(device);
}

long SimulatedDevice::control(const DeviceDescription &device, unsigned long request,
                              void *argument)
{
    switch (request) {
    case VFIO_DEVICE_GET_INFO:
        return answerDeviceInfo(device, static_cast<vfio_device_info *>(argument));
    case VFIO_DEVICE_GET_REGION_INFO:
        return answerRegionInfo(device, static_cast<vfio_region_info *>(argument));
    case VFIO_DEVICE_GET_IRQ_INFO:
        return answerIrqInfo(device, static_cast<vfio_irq_info *>(argument));
    case VFIO_DEVICE_SET_IRQS:
        return setIrqs(device, static_cast<const vfio_irq_set *>(argument));
    case VFIO_DEVICE_RESET:
        m_config.reset(device);
        return 0;
    case VFIO_DEVICE_GET_PCI_HOT_RESET_INFO:
    case VFIO_DEVICE_PCI_HOT_RESET:
        // Neither slot nor bus reset: QEMU goes on without.
        return -ENODEV;
    default:
        return -ENOTTY;
    }
}

} // namespace redbud
