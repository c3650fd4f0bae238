// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

// Interrupts, and the requests that no simulated device serves.

#include "tests/simulator/opendevice.h"
#include "tests/simulator/probe.h"

#include <cerrno>
#include <cstring>
#include <linux/vfio.h>
#include <sys/ioctl.h>

namespace redbud::probe
{

namespace
{

int askInterrupt(int device, uint32_t index, vfio_irq_info &info)
{
    info = {};
    info.argsz = sizeof(info);
    info.index = index;
    return ioctl(device, VFIO_DEVICE_GET_IRQ_INFO, &info);
}

// Asks for one event file, which is none, for the vector.
int setInterrupt(int device, uint32_t index, uint32_t vector)
{
    vfio_irq_set request = {};
    const int32_t noFile = -1;
    alignas(vfio_irq_set) unsigned char bytes[sizeof(request) + sizeof(noFile)];
    request.argsz = sizeof(bytes);
    request.flags = VFIO_IRQ_SET_DATA_EVENTFD | VFIO_IRQ_SET_ACTION_TRIGGER;
    request.index = index;
    request.start = vector;
    request.count = 1;
    memcpy(bytes, &request, sizeof(request));
    memcpy(bytes + sizeof(request), &noFile, sizeof(noFile));
    return ioctl(device, VFIO_DEVICE_SET_IRQS, bytes);
}

} // namespace

void probeInterrupts()
{
    const OpenDevice gpu("gpu", "group");
    const int device = gpu.device();
    constexpr uint32_t pinFlags =
        VFIO_IRQ_INFO_EVENTFD | VFIO_IRQ_INFO_MASKABLE | VFIO_IRQ_INFO_AUTOMASKED;
    constexpr uint32_t otherFlags = VFIO_IRQ_INFO_EVENTFD | VFIO_IRQ_INFO_NORESIZE;
    const struct {
        uint32_t index;
        uint32_t flags;
        uint64_t count;
        const char *what;
    } rows[] = {{VFIO_PCI_INTX_IRQ_INDEX, pinFlags, expected("intx"), "INTx"},
                {VFIO_PCI_MSI_IRQ_INDEX, otherFlags, expected("msi"), "MSI"},
                {VFIO_PCI_MSIX_IRQ_INDEX, otherFlags, expected("msix"), "MSI-X"},
                {VFIO_PCI_ERR_IRQ_INDEX, otherFlags, 1, "errors of PCI Express"},
                {VFIO_PCI_REQ_IRQ_INDEX, otherFlags, 1, "requests to give the device back"}};
    vfio_irq_info info = {};
    for (const auto &row : rows) {
        check(askInterrupt(device, row.index, info) == 0, row.what);
        checkEqual(info.flags, row.flags, row.what);
        checkEqual(info.count, row.count, row.what);
        if (row.count)
            check(setInterrupt(device, row.index, info.count - 1) == 0, row.what);
        checkFails(setInterrupt(device, row.index, info.count), EINVAL, row.what);
    }
    checkFails(askInterrupt(device, VFIO_PCI_NUM_IRQS, info), EINVAL, "an absent interrupt");

    auto reset = vfio_pci_hot_reset_info();
    reset.argsz = sizeof(reset);
    checkFails(ioctl(device, VFIO_DEVICE_GET_PCI_HOT_RESET_INFO, &reset), ENODEV, "a bus reset");
    checkFails(ioctl(device, _IO(VFIO_TYPE, VFIO_BASE + 90)), ENOTTY, "an unknown request");
}

void probeBridgeInterrupts()
{
    const OpenDevice bridge("bridge", "bridge-group");
    vfio_irq_info info = {};
    checkFails(askInterrupt(bridge.device(), VFIO_PCI_ERR_IRQ_INDEX, info), EINVAL,
               "errors of a device that is not PCI Express");
}

} // namespace redbud::probe
