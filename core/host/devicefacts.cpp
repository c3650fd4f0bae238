// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/devicefacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr int maxLinkWidth = 32;
constexpr double maxGigatransfers = 1024;
constexpr int maxVirtualFunctions = 0xffff; // 16 bits in the capability

/// "8.0 GT/s PCIe" and "16"; the kernel says "Unknown", 0 or 255 where it does not know.
std::optional<PciLink> link(const QString &speed, const QString &width)
{
    const PciLink link{speed.section(u' ', 0, 0).toDouble(), width.toInt()};
    const bool isKnown = link.gigatransfers > 0 && link.gigatransfers <= maxGigatransfers &&
                         link.width > 0 && link.width <= maxLinkWidth;
    return isKnown ? std::optional(link) : std::nullopt;
}

std::optional<PciAddress> linkedFunction(const Sysroot &root, const QString &path)
{
    const auto target = root.readLink(path);
    return target ? PciAddress::parse(target->section(u'/', -1)) : std::nullopt;
}

QList<PciAddress> virtualFunctions(const Sysroot &root, const QString &directory)
{
    constexpr QLatin1StringView prefix("virtfn");
    QList<std::pair<int, PciAddress>> numbered;
    for (const QString &name : root.list(directory).value_or(QStringList())) {
        const auto function =
            name.startsWith(prefix) ? linkedFunction(root, directory + name) : std::nullopt;
        if (function)
            numbered.append({name.mid(prefix.size()).toInt(), *function});
    }
    std::ranges::sort(numbered);
    QList<PciAddress> functions;
    for (const auto &[number, function] : std::as_const(numbered))
        functions.append(function);
    return functions;
}

} // namespace

void readDeviceFacts(const Sysroot &root, const QString &directory, PciDevice &device)
{
    const auto text = [&](QLatin1StringView name) { return root.line(directory + name); };
    device.localCpus = text("local_cpulist"_L1);
    const QString speed = text("max_link_speed"_L1);
    if (!speed.isEmpty()) { // a device without PCI Express has none of the four files
        device.maxLink = link(speed, text("max_link_width"_L1));
        device.link = link(text("current_link_speed"_L1), text("current_link_width"_L1));
    }
    device.resetMethods = text("reset_method"_L1).split(u' ', Qt::SkipEmptyParts);
    device.physicalFunction = linkedFunction(root, directory + "physfn"_L1);
    device.maxVirtualFunctions =
        std::clamp(text("sriov_totalvfs"_L1).toInt(), 0, maxVirtualFunctions);
    if (device.maxVirtualFunctions > 0)
        device.virtualFunctions = virtualFunctions(root, directory);
    if (device.classCode >> 16 == 0x03)
        device.bootDisplay = text("boot_vga"_L1) == "1"_L1;
}

} // namespace redbud
