// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

// The config space, BARs and GPU memory as they are read, written and mapped.

#include "tests/simulator/opendevice.h"
#include "tests/simulator/probe.h"

#include <cerrno>
#include <cstring>
#include <linux/pci_regs.h>
#include <linux/vfio.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace redbud::probe
{

namespace
{

constexpr off_t startOf(unsigned region)
{
    return static_cast<off_t>(region) << 40;
}

// In host byte order, which the config space's little endian is not everywhere.
uint64_t readConfig(int device, off_t offset, unsigned size)
{
    unsigned char bytes[8] = {};
    check(pread(device, bytes, size, startOf(VFIO_PCI_CONFIG_REGION_INDEX) + offset) ==
              static_cast<ssize_t>(size),
          "the config space is read");
    uint64_t value = 0;
    for (unsigned i = 0; i < size; ++i)
        value |= static_cast<uint64_t>(bytes[i]) << 8 * i;
    return value;
}

void writeConfig(int device, off_t offset, unsigned size, uint64_t value)
{
    unsigned char bytes[8];
    for (unsigned i = 0; i < size; ++i)
        bytes[i] = static_cast<unsigned char>(value >> 8 * i);
    check(pwrite(device, bytes, size, startOf(VFIO_PCI_CONFIG_REGION_INDEX) + offset) ==
              static_cast<ssize_t>(size),
          "the config space is written");
}

// Software finds the size of a BAR by writing ones.
void checkBarSize(int device, off_t offset, unsigned size, const char *name)
{
    const uint64_t ones = ~uint64_t{0} >> (64 - 8 * size);
    const uint64_t type = readConfig(device, offset, size) & ~PCI_BASE_ADDRESS_MEM_MASK;
    writeConfig(device, offset, size, ones);
    checkEqual(readConfig(device, offset, size), (ones & ~(expected(name) - 1)) | type, name);
}

} // namespace

void probeConfigSpace()
{
    const OpenDevice gpu("gpu", "group");
    const int device = gpu.device();
    checkEqual(readConfig(device, PCI_VENDOR_ID, 4), expected("ids"), "ids of the device");
    checkBarSize(device, PCI_BASE_ADDRESS_0, 4, "bar0");
    checkBarSize(device, PCI_BASE_ADDRESS_1, 8, "bar1");
    writeConfig(device, PCI_VENDOR_ID, 2, 0);
    checkEqual(readConfig(device, PCI_VENDOR_ID, 4), expected("ids"), "ids cannot be written");

    const uint64_t command = readConfig(device, PCI_COMMAND, 2);
    const uint64_t changed = command ^ (PCI_COMMAND_INTX_DISABLE | PCI_COMMAND_MASTER);
    writeConfig(device, PCI_COMMAND, 2, changed);
    checkEqual(readConfig(device, PCI_COMMAND, 2), changed, "the command can be written");
    check(ioctl(device, VFIO_DEVICE_RESET) == 0, "the device is reset");
    checkEqual(readConfig(device, PCI_COMMAND, 2), command, "a reset undoes what was written");

    char bytes[4];
    const off_t end =
        startOf(VFIO_PCI_CONFIG_REGION_INDEX) + static_cast<off_t>(expected("config-size"));
    checkFails(pread(device, bytes, 4, end - 2), EFAULT, "reading across the end");
    checkFails(pread(device, bytes, 1, end), EFAULT, "reading behind the end");
    checkFails(pwrite(device, "redb", 4, end - 2), EFAULT, "writing across the end");
}

void probeMemory()
{
    const OpenDevice gpu("gpu", "group");
    const int device = gpu.device();
    constexpr int access = PROT_READ | PROT_WRITE;
    const size_t ramSize = expected("ram-size");
    const off_t ramStart = startOf(VFIO_PCI_NUM_REGIONS);
    char bytes[16] = {};

    void *ram = mmap(nullptr, ramSize, access, MAP_SHARED, device, ramStart);
    check(ram != MAP_FAILED, "GPU memory is mapped");
    if (ram != MAP_FAILED) {
        static_cast<char *>(ram)[ramSize - 1] = 7;
        const off_t last = ramStart + static_cast<off_t>(ramSize) - 1;
        checkEqual(static_cast<uint64_t>(pread(device, bytes, 9, last)), 1, "bytes up to the end");
        checkEqual(static_cast<uint64_t>(bytes[0]), 7, "the last byte of GPU memory");
        munmap(ram, ramSize);
    }

    check(pwrite(device, "redbud", 6, startOf(1)) == 6, "a BAR is written");
    void *bar = mmap(nullptr, 65536, access, MAP_SHARED, device, startOf(1));
    check(bar != MAP_FAILED && !memcmp(bar, "redbud", 6), "a mapped BAR shows what was written");
    if (bar != MAP_FAILED)
        munmap(bar, 65536);

    const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    const struct {
        size_t length;
        off_t offset;
        const char *what;
    } refused[] = {
        {2 * expected("bar0"), 0, "mapping more than a BAR"},
        {page, startOf(2), "mapping an absent BAR"},
        {page, startOf(VFIO_PCI_CONFIG_REGION_INDEX), "mapping the config space"},
        {page, startOf(40), "mapping behind all regions"},
        {page, -static_cast<off_t>(page), "mapping before all regions"},
        {ramSize + page, ramStart, "mapping more than GPU memory"},
        {page, ramStart + static_cast<off_t>(ramSize), "mapping behind GPU memory"},
    };
    for (const auto &row : refused) {
        const void *result = mmap(nullptr, row.length, access, MAP_SHARED, device, row.offset);
        checkFails(result == MAP_FAILED ? -1 : 0, EINVAL, row.what);
    }
    checkFails(pread(device, bytes, 4, startOf(2)), EINVAL, "reading an absent BAR");
}

} // namespace redbud::probe
