// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"
#include "core/base/sysroot.h"

#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace redbud
{

/// Which driver has a device and which one it is kept for. Empty text: none.
struct DeviceBinding {
    QString driver;
    QString driverOverride; ///< sysfs `driver_override`; the kernel's "(null)" is none
    /// The kernel does not tell the override: a driver is at work at the device, or hangs there.
    bool hangs = false;

    bool operator==(const DeviceBinding &) const = default;
};

/// Whether a kernel module can be used.
enum class ModuleState {
    Ready,     ///< loaded, or a part of the kernel
    Available, ///< there to be loaded
    Missing,   ///< this kernel has none of that name
    Unknown,   ///< the host does not say, as a snapshot does not
};

/// What has to be known of a host at the very moment of binding, beside the scan.
struct BindFacts {
    QMap<PciAddress, DeviceBinding> devices; ///< of the functions that were asked for
    QMap<QString, ModuleState> modules;      ///< of vfioModules()
    QString bootId;                ///< changes with every start of the kernel; empty: unknown
    bool power = false;            ///< an OpenPOWER host, which has IOMMU drivers of its own
    bool persistenced = false;     ///< nvidia-persistenced runs and keeps GPUs open
    QMap<int, quint32> groupOwner; ///< user ids of /dev/vfio/N, where the node exists

    bool operator==(const BindFacts &) const = default;
};

/// Module names as in /sys/module: "vfio_pci", "vfio_iommu_spapr_tce", "vfio_iommu_type1",
/// "vfio_spapr_eeh".
QStringList vfioModules();

/// The binding of one function, read afresh. Takes at most some seconds, also where a driver hangs.
DeviceBinding readBinding(const Sysroot &root, const PciAddress &device);

/// The driver alone, which the kernel always tells at once. While a driver hangs at the device it
/// may name one that is not there yet or not any more.
QString readDriver(const Sysroot &root, const PciAddress &device);

/// What to say of a binding that hangs, in words: what it means and what to do.
QString hangingWords(const QString &device);

/// The functions that a directory of sysfs names, such as sys/kernel/iommu_groups/5/devices; what
/// has another name is left out.
QList<PciAddress> functionsIn(const Sysroot &root, const QString &directory);

/// These and the others of their IOMMU groups, by address.
QList<PciAddress> withGroups(const Sysroot &root, const QList<PciAddress> &devices);

/// Who owns the node of a group; absent where there is none, or where the host is not this machine.
using GroupOwner = std::function<std::optional<quint32>(int group)>;

/// The owner of /dev/vfio/N on this machine.
std::optional<quint32> liveGroupOwner(int group);

/// Reads the facts for @a devices and their IOMMU groups, @a groups.
BindFacts readBindFacts(const Sysroot &root, const QList<PciAddress> &devices,
                        const QList<int> &groups = {}, const GroupOwner &ownerOf = {});

} // namespace redbud
