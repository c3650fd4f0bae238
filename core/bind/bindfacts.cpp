// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindfacts.h"

#include <QByteArrayList>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

// A driver that hangs keeps its device from every reader of the override.
constexpr std::chrono::seconds readLimit(5);

constexpr qint64 maxModuleListBytes = qint64(16) << 20; // a full kernel's list has about 1 MiB

QString directoryOf(const PciAddress &device)
{
    return u"sys/bus/pci/devices/"_s + device.toString() + u'/';
}

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

QString readDriver(const Sysroot &root, const PciAddress &device)
{
    const auto target = root.readLink(directoryOf(device) + "driver"_L1);
    return target ? target->section(u'/', -1) : QString();
}

DeviceBinding readBinding(const Sysroot &root, const PciAddress &device)
{
    DeviceBinding binding;
    binding.driver = readDriver(root, device);
    const auto text = root.readInTime(directoryOf(device) + "driver_override"_L1, readLimit);
    binding.hangs = !text && text.error().code == ErrorCode::TimedOut;
    const QString name = QString::fromUtf8(text.value_or(QByteArray())).trimmed();
    if (name != "(null)"_L1)
        binding.driverOverride = name;
    return binding;
}

QString hangingWords(const QString &device)
{
    return QCoreApplication::translate(
               "BindFacts",
               "The kernel does not answer for %1: a driver is still at work there, or hangs. Try "
               "again in some minutes; if it is the same then, only a restart of the machine helps")
        .arg(device);
}

QList<PciAddress> functionsIn(const Sysroot &root, const QString &directory)
{
    QList<PciAddress> functions;
    const auto names = root.list(directory);
    for (const QString &name : names.value_or(QStringList())) {
        if (const auto address = PciAddress::parse(name))
            functions.append(*address);
    }
    return functions;
}

QList<PciAddress> withGroups(const Sysroot &root, const QList<PciAddress> &devices)
{
    QList<PciAddress> all = devices;
    for (const PciAddress &device : devices) {
        for (const PciAddress &member :
             functionsIn(root, directoryOf(device) + "iommu_group/devices"_L1)) {
            if (!all.contains(member))
                all.append(member);
        }
    }
    std::ranges::sort(all);
    return all;
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
