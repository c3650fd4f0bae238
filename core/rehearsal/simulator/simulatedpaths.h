// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

struct stat;

#include <cstddef>

// The file names of the host that VFIO programs look at. Everything below /dev/vfio,
// /sys/bus/pci/devices and /sys/kernel/iommu_groups belongs to the simulator, whether it exists
// there or not: a rehearsal on a real host must never reach the host's own devices.

namespace redbud
{

enum class PathKind {
    Foreign, // none of our business
    Absent,
    Container,         // /dev/vfio/vfio
    Group,             // /dev/vfio/N
    Device,            // /sys/bus/pci/devices/BDF
    DeviceGroup,       // .../iommu_group
    DeviceSubsystem,   // .../subsystem
    DeviceTreePath,    // .../devspec, reads /redbud/BDF
    DeviceLocationCode // /proc/device-tree/redbud/BDF/ibm,loc-code
};

struct SimulatedPath {
    PathKind kind = PathKind::Foreign;
    unsigned index = 0; // group number or device index
};

SimulatedPath classifyPath(const char *path);

// The calls on paths that are not foreign. All return a negative error number on failure.
int openPath(SimulatedPath path);
int statPath(SimulatedPath path, bool followLink, struct stat *status);
// The length of the link's text, which is not terminated.
int readLink(SimulatedPath path, char *buffer, size_t size);
// As malloc()ed by realpath(), null with errno set on failure.
const char *resolvedPath(SimulatedPath path, const char *text);

} // namespace redbud
