// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

// What the calls on simulated paths answer.

#include "core/rehearsal/simulator/openfiles.h"
#include "core/rehearsal/simulator/simulateddescription.h"
#include "core/rehearsal/simulator/simulatedpaths.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace redbud
{

namespace
{

// A readable file with the given content.
int openText(const char *text, size_t size)
{
    const auto fd = static_cast<int>(syscall(SYS_memfd_create, "redbud-sysfs", MFD_CLOEXEC));
    if (fd < 0)
        return -errno;
    if (write(fd, text, size) != static_cast<ssize_t>(size) || lseek(fd, 0, SEEK_SET) != 0) {
        syscall(SYS_close, fd);
        return -EIO;
    }
    return fd;
}

} // namespace

int openPath(SimulatedPath path)
{
    char text[32];
    switch (path.kind) {
    case PathKind::Container:
        return openContainer();
    case PathKind::Group:
        return openGroup(path.index);
    case PathKind::DeviceTreePath: {
        const int length = snprintf(text, sizeof(text), "/redbud/%s",
                                    simulatedDescription().devices[path.index].address);
        return openText(text, static_cast<size_t>(length));
    }
    case PathKind::DeviceLocationCode: {
        // A string in the device tree ends with its NUL.
        const char *code = simulatedDescription().devices[path.index].locationCode;
        return openText(code, strlen(code) + 1);
    }
    default:
        return -ENOENT;
    }
}

int statPath(SimulatedPath path, bool followLink, struct stat *status)
{
    mode_t mode = 0;
    switch (path.kind) {
    case PathKind::Container:
    case PathKind::Group:
        mode = S_IFCHR | 0600;
        break;
    case PathKind::Device:
    case PathKind::DeviceGroup:
    case PathKind::DeviceSubsystem:
        mode = followLink ? S_IFDIR | 0755 : S_IFLNK | 0777;
        break;
    case PathKind::DeviceTreePath:
    case PathKind::DeviceLocationCode:
        mode = S_IFREG | 0444;
        break;
    default:
        return -ENOENT;
    }
    memset(status, 0, sizeof(*status));
    status->st_mode = mode;
    status->st_nlink = 1;
    return 0;
}

int readLink(SimulatedPath path, char *buffer, size_t size)
{
    if (path.kind == PathKind::Absent)
        return -ENOENT;
    char text[64];
    int length = 0;
    if (path.kind == PathKind::DeviceGroup)
        length = snprintf(text, sizeof(text), "../../../../kernel/iommu_groups/%u",
                          simulatedDescription().devices[path.index].group);
    else if (path.kind == PathKind::DeviceSubsystem)
        length = snprintf(text, sizeof(text), "../../../../bus/pci");
    else
        return -EINVAL;
    const size_t copied = static_cast<size_t>(length) < size ? static_cast<size_t>(length) : size;
    memcpy(buffer, text, copied);
    return static_cast<int>(copied);
}

const char *resolvedPath(SimulatedPath path, const char *text)
{
    switch (path.kind) {
    case PathKind::Absent:
        return nullptr;
    case PathKind::DeviceSubsystem:
        return "/sys/bus/pci";
    default:
        // The rest stands for itself; nobody needs the way through the bridges.
        return text;
    }
}

} // namespace redbud
