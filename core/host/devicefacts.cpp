// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/devicefacts.h"

#include "core/base/words.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr int maxLinkWidth = 32;
constexpr double maxGigatransfers = 1024;
constexpr int mostVirtualFunctions = 0xffff; // 16 bits in the capability

/// "8.0 GT/s PCIe" and "16"; the kernel says "Unknown", 0 or 255 where it does not know.
std::optional<PciLink> link(const QByteArray &speed, const QByteArray &width)
{
    QByteArrayView words = speed;
    const PciLink link{takeUntil(words, ' ').toDouble(), width.toInt()};
    const bool isKnown = link.gigatransfers > 0 && link.gigatransfers <= maxGigatransfers &&
                         link.width > 0 && link.width <= maxLinkWidth;
    return isKnown ? std::optional(link) : std::nullopt;
}

std::optional<PciAddress> linkedFunction(const SysrootDirectory &directory, const char *name)
{
    const auto target = directory.readLink(name);
    return target ? PciAddress::parse(QStringView(*target).mid(target->lastIndexOf(u'/') + 1))
                  : std::nullopt;
}

QList<PciAddress> virtualFunctions(const SysrootDirectory &directory)
{
    constexpr QLatin1StringView prefix("virtfn");
    QList<std::pair<int, PciAddress>> numbered;
    for (const QString &name : directory.list().value_or(QStringList())) {
        const auto function = name.startsWith(prefix)
                                  ? linkedFunction(directory, QFile::encodeName(name).constData())
                                  : std::nullopt;
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

std::optional<PciLink> readLink(const SysrootDirectory &directory)
{
    return link(directory.line("current_link_speed"), directory.line("current_link_width"));
}

void readDeviceFacts(const SysrootDirectory &directory, PciDevice &device)
{
    const auto text = [&directory](const char *name) {
        return QString::fromUtf8(directory.line(name));
    };
    device.localCpus = text("local_cpulist");
    const QByteArray speed = directory.line("max_link_speed");
    if (!speed.isEmpty()) { // a device without PCI Express has none of the four files
        device.maxLink = link(speed, directory.line("max_link_width"));
        device.link = readLink(directory);
    }
    device.resetMethods = text("reset_method").split(u' ', Qt::SkipEmptyParts);
    device.physicalFunction = linkedFunction(directory, "physfn");
    device.maxVirtualFunctions =
        std::clamp(directory.line("sriov_totalvfs").toInt(), 0, mostVirtualFunctions);
    if (device.maxVirtualFunctions > 0)
        device.virtualFunctions = virtualFunctions(directory);
    if (device.classCode >> 16 == 0x03)
        device.bootDisplay = directory.line("boot_vga") == "1";
}

} // namespace redbud
