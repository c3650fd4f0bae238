// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/rescan.h"

#include "core/base/sysrootdirectory.h"
#include "core/host/devicefacts.h"
#include "core/host/knowndevices.h"
#include "core/host/scanner.h"

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QString directoryOf(const PciAddress &address)
{
    return u"sys/bus/pci/devices/"_s + address.toString() + u'/';
}

/// Virtual functions come and go without an event of their physical function, which lists them.
QSet<PciAddress> withRelatives(const Sysroot &root, const Host &previous,
                               const QSet<PciAddress> &changed)
{
    QSet<PciAddress> all = changed;
    QSet<PciAddress> present;
    const QStringList entries = root.list(u"sys/bus/pci/devices"_s).value_or(QStringList());
    for (const QString &entry : entries) {
        const auto address = PciAddress::parse(entry);
        if (!address)
            continue;
        present.insert(*address);
        if (previous.device(*address))
            continue;
        const auto physical = root.readLink(directoryOf(*address) + "physfn"_L1);
        if (const auto other =
                physical ? PciAddress::parse(physical->section(u'/', -1)) : std::nullopt)
            all.insert(*other);
    }
    for (const PciDevice &device : previous.devices) {
        const bool different =
            !present.contains(device.address) || changed.contains(device.address);
        if (different && device.physicalFunction)
            all.insert(*device.physicalFunction);
    }
    return all;
}

} // namespace

Result<Host> rescanDevices(const Sysroot &root, const Host &previous,
                           const QSet<PciAddress> &changed)
{
    return scanHost(root, previous.source,
                    KnownDevices(previous, withRelatives(root, previous, changed)));
}

QSet<PciAddress> changedLinks(const Sysroot &root, const Host &host)
{
    QSet<PciAddress> changed;
    for (const Gpu &gpu : host.gpus) {
        const PciDevice *device = host.device(gpu.address);
        const auto directory = root.directory(directoryOf(gpu.address));
        if (device && device->maxLink && directory && readLink(**directory) != device->link)
            changed.insert(gpu.address);
    }
    return changed;
}

Result<Host> refreshHost(const Sysroot &root, const Host &previous, const HostChanges &changes)
{
    if (changes.everything)
        return scanHost(root, previous.source);
    const QSet<PciAddress> devices = changes.devices | changedLinks(root, previous);
    if (devices.isEmpty() && !changes.uses)
        return previous;
    return rescanDevices(root, previous, devices);
}

} // namespace redbud
