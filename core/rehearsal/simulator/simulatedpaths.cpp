// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#include "core/rehearsal/simulator/simulatedpaths.h"

#include "core/rehearsal/simulator/simulateddescription.h"

#include <string_view>

namespace redbud
{

namespace
{

constexpr std::string_view vfioFolder = "/dev/vfio";
constexpr std::string_view deviceFolder = "/sys/bus/pci/devices";
constexpr std::string_view groupFolder = "/sys/kernel/iommu_groups";
constexpr std::string_view treeFolder = "/proc/device-tree/redbud";

// Takes the folder and the slash after it off the path.
bool isBelow(std::string_view &path, std::string_view folder)
{
    if (!path.starts_with(folder))
        return false;
    if (path.size() > folder.size() && path[folder.size()] != '/')
        return false;
    path.remove_prefix(folder.size());
    if (!path.empty())
        path.remove_prefix(1);
    return true;
}

SimulatedPath classifyVfioFile(std::string_view name)
{
    if (name == "vfio")
        return {PathKind::Container, 0};
    unsigned number = 0;
    for (const char character : name) {
        if (character < '0' || character > '9' || number > maxGroupNumber)
            return {PathKind::Absent, 0};
        number = number * 10 + static_cast<unsigned>(character - '0');
    }
    const bool isCanonical = !name.empty() && (name.size() == 1 || name[0] != '0');
    if (!isCanonical || !simulatedDescription().hasGroup(number))
        return {PathKind::Absent, 0};
    return {PathKind::Group, number};
}

// `path` starts with the address.
SimulatedPath classifyDeviceFile(std::string_view path, bool isInTree)
{
    const SimulatedDescription &host = simulatedDescription();
    const size_t slash = path.find('/');
    const size_t addressSize = slash < path.size() ? slash : path.size();
    const unsigned index = host.deviceAt(path.data(), addressSize);
    std::string_view file = path;
    file.remove_prefix(slash < path.size() ? slash + 1 : path.size());
    if (index == host.deviceCount)
        return {PathKind::Absent, 0};
    const bool hasLocationCode = *host.devices[index].locationCode;
    if (isInTree)
        return {hasLocationCode && file == "ibm,loc-code" ? PathKind::DeviceLocationCode
                                                          : PathKind::Absent,
                index};
    if (file.empty())
        return {PathKind::Device, index};
    if (file == "iommu_group")
        return {host.devices[index].hasGroup ? PathKind::DeviceGroup : PathKind::Absent, index};
    if (file == "subsystem")
        return {PathKind::DeviceSubsystem, index};
    if (file == "devspec" && hasLocationCode)
        return {PathKind::DeviceTreePath, index};
    return {PathKind::Absent, 0};
}

} // namespace

SimulatedPath classifyPath(const char *path)
{
    // Most paths of a program are told apart by their first letters.
    if (!path || path[0] != '/' || (path[1] != 'd' && path[1] != 's' && path[1] != 'p'))
        return {};
    std::string_view rest = path;
    if (isBelow(rest, vfioFolder))
        return classifyVfioFile(rest);
    if (isBelow(rest, deviceFolder))
        return classifyDeviceFile(rest, false);
    if (isBelow(rest, treeFolder))
        return classifyDeviceFile(rest, true);
    if (isBelow(rest, groupFolder))
        return {PathKind::Absent, 0};
    return {};
}

} // namespace redbud
