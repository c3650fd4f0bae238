// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

// The simulated host, read once from the text file that the environment variable REDBUD_VFIOSIM
// names. Lines of at most 1023 bytes; words are separated by spaces or tabs; a word that begins
// with '#' starts a comment; blank lines are ignored. Numbers are decimal or 0x-hexadecimal,
// sizes are in bytes. Anything else is refused with FILE:LINE and exit status 3.
//
//   redbud-vfiosim 1                 first line
//   keep-alive on|off                default on
//   log PATH                         PATH is the rest of the line; it is emptied at the first event
//   iommu-page-sizes MASK            mask of IOMMU page sizes; default 4 KiB, 64 KiB and 16 MiB
//   iommu-levels N                   most TCE levels of a window, 1..5; default 5
//   refuse-levels-below N            TCE_CREATE with fewer levels fails with EINVAL
//   unviable-group N                 a device of this group is held by a host driver; repeatable
//   device DDDD:BB:SS.F              starts a device, which the lines below describe; a domain of
//                                    more than 16 bits has up to 8 digits
//   group N                          its IOMMU group, 0 is valid; without it the device has none
//   config-size 256|4096             default 256
//   config OFFSET HEXBYTES           bytes of the config space in address order; repeatable
//   region INDEX SIZE [mmap]         0..5 BARs, 6 ROM; SIZE is a power of two
//   intx N | msi N | msix N          interrupt vectors, one line for each kind; default 0
//   nvlink2-ram SIZE TGT             GPU memory region
//   nvlink2-atsd SIZE TGT SPEED      ATSD region; SIZE 0 as the kernel has it without ATSD register
//   loc-code TEXT                    rest of the line; ibm,loc-code of the device in the host's
//   tree
//
// Vendor regions get the indexes 9, 10 in the order of their lines.

namespace redbud
{

constexpr unsigned maxDevices = 1024;
constexpr unsigned maxUnviableGroups = 16;
constexpr unsigned maxGroupNumber = 0xffff;
constexpr unsigned maxVendorRegions = 2;
constexpr unsigned standardRegions = 7; // BARs and ROM
constexpr unsigned maxConfigSize = 4096;

// A region's offset in the device file is its index << 40 (VFIO_PCI_OFFSET_SHIFT of Linux'
// drivers/vfio/pci), which is why no region can reach 1 TiB.
constexpr unsigned regionOffsetShift = 40;

enum class VendorRegionKind { GpuRam, Atsd };

struct RegionDescription {
    uint64_t size = 0;
    bool mappable = false;
};

struct VendorRegionDescription {
    VendorRegionKind kind = VendorRegionKind::GpuRam;
    uint64_t size = 0;
    uint64_t target = 0;
    uint32_t speed = 0;
};

struct DeviceDescription {
    char address[24] = {}; // DDDD:BB:SS.F, the domain with up to eight digits
    unsigned line = 0;
    bool hasGroup = false;
    unsigned group = 0;
    unsigned configSize = 0;
    unsigned configEnd = 0; // first byte after those given
    uint8_t config[maxConfigSize] = {};
    RegionDescription regions[standardRegions];
    uint32_t intxCount = 0;
    uint32_t msiCount = 0;
    uint32_t msixCount = 0;
    unsigned vendorRegionCount = 0;
    VendorRegionDescription vendorRegions[maxVendorRegions];
    char locationCode[256] = {}; // empty: the host's tree has none
};

// All zero until it is read, so that it takes no room in the file; applyDefaults() has the rest.
struct SimulatedDescription {
    bool keepAlive = false;
    char logPath[1024] = {}; // empty: no log
    uint64_t iommuPageSizes = 0;
    uint32_t iommuLevels = 0;
    uint32_t refuseLevelsBelow = 0;
    unsigned unviableGroupCount = 0;
    unsigned unviableGroups[maxUnviableGroups] = {};
    unsigned deviceCount = 0;
    DeviceDescription devices[maxDevices];

    void applyDefaults();
    // deviceCount when there is no such device. The text need not end at length.
    unsigned deviceAt(const char *address, size_t length) const;
    bool hasGroup(unsigned group) const;
    bool isViable(unsigned group) const;
};

// Reads the file at the first call, from whatever thread and however early.
const SimulatedDescription &simulatedDescription();

} // namespace redbud
