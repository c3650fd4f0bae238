// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

// The files of sysfs, the device tree and /dev/vfio.

#include "tests/simulator/probe.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace redbud::probe
{

namespace
{

// All links here are far shorter.
constexpr size_t longestTarget = 256;

int openIt(const char *path)
{
    return open(path, O_RDONLY);
}

int statIt(const char *path)
{
    struct stat status;
    return stat(path, &status);
}

int testLink(const char *path)
{
    char target[longestTarget];
    return static_cast<int>(readlink(path, target, sizeof(target)));
}

std::string linkTarget(const std::string &path)
{
    char target[longestTarget];
    const ssize_t length = readlink(path.c_str(), target, sizeof(target));
    return {target, length > 0 ? static_cast<size_t>(length) : 0};
}

std::string content(const std::string &path)
{
    char text[256];
    const int fd = open(path.c_str(), O_RDONLY);
    const ssize_t length = read(fd, text, sizeof(text));
    close(fd);
    return {text, length > 0 ? static_cast<size_t>(length) : 0};
}

bool isLink(const std::string &path)
{
    struct stat status;
    return lstat(path.c_str(), &status) == 0 && S_ISLNK(status.st_mode);
}

bool isFolder(const std::string &path)
{
    struct stat status;
    return stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

std::string deviceFolder()
{
    return std::string("/sys/bus/pci/devices/") + expectedText("gpu");
}

} // namespace

void probePaths()
{
    const std::string folder = deviceFolder();
    const struct {
        int (*call)(const char *);
        std::string path;
        int error;
    } refused[] = {
        {statIt, "/sys/bus/pci/devices/0000:00:00.0", ENOENT},
        {statIt, "/sys/bus/pci/devices", ENOENT},
        {statIt, "/sys/kernel/iommu_groups/5", ENOENT},
        {statIt, "/proc/device-tree/redbud/0000:00:00.0/ibm,loc-code", ENOENT},
        {openIt, "/sys/bus/pci/devices/0000:00:00.0/config", ENOENT},
        {openIt, folder + "/config", ENOENT},
        {openIt, "/dev/vfio/77", ENOENT},
        {openIt, "/dev/vfio/05", ENOENT},
        {openIt, "/dev/vfio/", ENOENT},
        {openIt, "/dev/vfio/99999999999999999999", ENOENT},
        {testLink, folder + "/devspec", EINVAL},
    };
    for (const auto &row : refused)
        checkFails(row.call(row.path.c_str()), row.error, row.path.c_str());

    check(access(folder.c_str(), R_OK) == 0, "the device's folder is readable");
    check(isFolder(folder) && isFolder(folder + "/iommu_group"), "device and group are folders");
    check(isLink(folder + "/iommu_group"), "the group is a link");
    check(linkTarget(folder + "/iommu_group") ==
              std::string("../../../../kernel/iommu_groups/") + expectedText("group"),
          "the link leads to the group");
    char *subsystem = realpath((folder + "/subsystem").c_str(), nullptr);
    check(subsystem && !strcmp(subsystem, "/sys/bus/pci"), "the subsystem resolves");
    free(subsystem);

    const std::string node = std::string("/redbud/") + expectedText("gpu");
    check(content(folder + "/devspec") == node, "devspec names the node");
    check(content("/proc/device-tree" + node + "/ibm,loc-code") ==
              expectedText("location") + std::string(1, '\0'),
          "the node has the location code");
    check(isFolder("/") && statIt("/dev/null") == 0, "other paths are those of the machine");
}

void probeDeviceWithoutGroup()
{
    check(isFolder(deviceFolder()), "the device exists");
    checkFails(testLink((deviceFolder() + "/iommu_group").c_str()), ENOENT, "it has no group");
    checkFails(openIt("/dev/vfio/0"), ENOENT, "there is no group 0");
}

} // namespace redbud::probe
