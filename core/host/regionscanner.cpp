// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/regionscanner.h"

#include "core/host/machinefacts.h"
#include "core/host/vfiogroup.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

void readGroup(const QString &folder, const IommuGroup &group, Host &host, const VfioKernel &kernel)
{
    const auto isBound = [](const PciDevice &device) { return device.driver == u"vfio-pci"_s; };
    QList<PciDevice *> bound;
    for (PciDevice &device : host.devices) {
        if (device.iommuGroup == group.id && isBound(device))
            bound.append(&device);
    }
    if (bound.isEmpty())
        return;
    const auto warn = [&](const Error &error) {
        host.warnings.append(
            QCoreApplication::translate("RegionScanner", "VFIO regions of group %1: %2")
                .arg(group.id)
                .arg(error.text()));
    };
    const Result<VfioGroup> opened = VfioGroup::open(folder, group.id, kernel);
    if (!opened) {
        warn(opened.error());
        return;
    }
    for (PciDevice *device : std::as_const(bound)) {
        Result<QList<VfioRegion>> regions = opened->regions(device->address);
        if (regions)
            device->regions = *std::move(regions);
        else
            warn(regions.error());
    }
}

} // namespace

void readVfioRegions(const Sysroot &root, const QString &deviceFolder, Host &host,
                     const VfioKernel &kernel)
{
    const QList<IommuGroup> groups = host.iommuGroups;
    for (const IommuGroup &group : groups)
        readGroup(deviceFolder, group, host, kernel);
    host.support = supportOf(root, DeviceTree(root), host, deviceFolder, kernel);
}

} // namespace redbud
