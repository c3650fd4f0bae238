// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindfacts.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr qint64 maxModuleListBytes = qint64(16) << 20; // a full kernel's list has about 1 MiB

/// Whether a list of modules ("kernel/drivers/vfio/vfio.ko.xz: …") has one. File names are
/// written with dashes or underscores.
bool lists(const QByteArray &list, const QString &module)
{
    const QByteArray plain = module.toLatin1();
    const std::array names{plain, QByteArray(plain).replace('_', '-')};
    return std::ranges::any_of(
        names, [&list](const QByteArray &name) { return list.contains('/' + name + ".ko"); });
}

/// The first path of a dependency line is the module itself, the rest is what it needs.
QByteArray ownPaths(const QByteArray &dependencies)
{
    QByteArray paths;
    for (const QByteArray &line : dependencies.split('\n'))
        paths += '/' + line.left(line.indexOf(':')) + '\n';
    return paths;
}

QMap<QString, ModuleState> moduleStates(const Sysroot &root)
{
    const QString directory = u"lib/modules/"_s + root.line(u"proc/sys/kernel/osrelease"_s) + u'/';
    const auto loadable = root.read(directory + "modules.dep"_L1, maxModuleListBytes);
    const auto builtin = root.read(directory + "modules.builtin"_L1, maxModuleListBytes);
    const QByteArray loadablePaths = loadable ? ownPaths(*loadable) : QByteArray();
    QMap<QString, ModuleState> states;
    for (const QString &module : vfioModules()) {
        const bool isDriver = module == "vfio_pci"_L1;
        if (root.exists(u"sys/module/"_s + module) || (builtin && lists(*builtin, module)) ||
            (isDriver && root.exists(u"sys/bus/pci/drivers/vfio-pci"_s)))
            states[module] = ModuleState::Ready;
        else if (loadable)
            states[module] =
                lists(loadablePaths, module) ? ModuleState::Available : ModuleState::Missing;
        else
            states[module] = ModuleState::Unknown;
    }
    return states;
}

bool runsPersistenced(const Sysroot &root)
{
    for (const QString &process : root.list(u"proc"_s).value_or(QStringList())) {
        // The kernel keeps 15 characters of a name.
        if (process.at(0).isDigit() &&
            root.line(u"proc/"_s + process + "/comm"_L1) == "nvidia-persiste"_L1)
            return true;
    }
    return false;
}

} // namespace

QStringList vfioModules()
{
    return {u"vfio_pci"_s, u"vfio_iommu_spapr_tce"_s, u"vfio_iommu_type1"_s, u"vfio_spapr_eeh"_s};
}

DeviceBinding readBinding(const Sysroot &root, const PciAddress &device)
{
    const QString directory = u"sys/bus/pci/devices/"_s + device.toString() + u'/';
    DeviceBinding binding;
    if (const auto target = root.readLink(directory + "driver"_L1))
        binding.driver = target->section(u'/', -1);
    binding.driverOverride = root.line(directory + "driver_override"_L1);
    if (binding.driverOverride == "(null)"_L1)
        binding.driverOverride.clear();
    return binding;
}

std::optional<quint32> liveGroupOwner(int group)
{
    struct stat status = {};
    const QByteArray node = "/dev/vfio/" + QByteArray::number(group);
    return ::lstat(node.constData(), &status) == 0 ? std::optional(quint32(status.st_uid))
                                                   : std::nullopt;
}

BindFacts readBindFacts(const Sysroot &root, const QList<PciAddress> &devices,
                        const QList<int> &groups, const GroupOwner &ownerOf)
{
    BindFacts facts;
    bool hasNvidia = false;
    for (const PciAddress &device : devices) {
        const DeviceBinding binding = readBinding(root, device);
        hasNvidia |= binding.driver == "nvidia"_L1;
        facts.devices.insert(device, binding);
    }
    facts.modules = moduleStates(root);
    facts.bootId = root.line(u"proc/sys/kernel/random/boot_id"_s);
    facts.power = root.read(u"sys/firmware/devicetree/base/compatible"_s)
                      .value_or(QByteArray())
                      .split('\0')
                      .contains("ibm,powernv");
    facts.persistenced = hasNvidia && runsPersistenced(root);
    for (const int group : groups) {
        const auto owner = ownerOf ? ownerOf(group) : std::nullopt;
        if (owner)
            facts.groupOwner.insert(group, *owner);
    }
    return facts;
}

} // namespace redbud
