// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"
#include "core/host/vfioregion.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace redbud
{

/// What a device is for a person who picks devices; from vendor, device and class.
enum class DeviceKind { Gpu, NvLinkBridge, PciBridge, Network, Storage, Usb, Display, Other };

/// The word of the JSON documents: "gpu", "nvlink-bridge", "pci-bridge", "network", …
QString deviceKindName(DeviceKind kind);

/// One line of a device's sysfs `resource` file that is in use.
struct PciBar {
    int index = 0; ///< 0 to 5 are BARs, 6 is the expansion ROM
    quint64 base = 0;
    quint64 size = 0; ///< bytes, never 0
    bool io = false;
    bool is64Bit = false;
    bool prefetchable = false;

    bool operator==(const PciBar &) const = default;
};

/// What a PCI Express link does or can do.
struct PciLink {
    double gigatransfers = 0; ///< GT/s per lane: 2.5, 5, 8, 16, …
    int width = 0;            ///< lanes

    bool operator==(const PciLink &) const = default;
};

/// A PCI function as Linux shows it. Numbers are as read; what the tree does not say is absent.
struct PciDevice {
    PciAddress address;
    quint16 vendorId = 0;
    quint16 deviceId = 0;
    quint16 subsystemVendorId = 0;
    quint16 subsystemDeviceId = 0;
    quint32 classCode = 0; ///< 24 bits: base class, subclass, programming interface
    quint8 revision = 0;
    DeviceKind kind = DeviceKind::Other;
    QString name;          ///< vendor and device from pci.ids, never empty
    QString subsystemName; ///< maker and name of the card; empty where it has no such numbers
    std::optional<QString> driver;
    /// Kernel modules that can drive it, sorted; absent where the host does not show its modules.
    std::optional<QStringList> modules;
    std::optional<int> iommuGroup;    ///< 0 is a valid group
    std::optional<int> numaNode;      ///< absent for the kernel's -1
    std::optional<PciAddress> parent; ///< the bridge it is behind
    QList<PciBar> bars;               ///< by index; bridge windows (7 and above) are left out
    QByteArray config;                ///< what could be read of configuration space, from offset 0
    int configSize = 256;             ///< 256 or 4096: size of the space, also where unreadable
    QString locationCode;             ///< `ibm,loc-code`, without the machine's serial number
    /// Whether QEMU finds locationCode. Newer kernels end sysfs `devspec`, the node's path, with a
    /// line feed that QEMU (seen with 7.2) takes for a part of the path.
    bool qemuFindsLocation = true;
    QString treePath;               ///< its device-tree node, "/pciex@600c3c0400000/pci@0/…"
    QString localCpus;              ///< processors next to it, "0-79"; empty: not told
    std::optional<PciLink> link;    ///< as trained
    std::optional<PciLink> maxLink; ///< what the device can do
    QStringList resetMethods;       ///< the kernel's words in its order: "flr", "bus", …
    int maxVirtualFunctions = 0;    ///< of a function with SR-IOV
    std::optional<PciAddress> physicalFunction; ///< of a virtual function
    QList<PciAddress> virtualFunctions;         ///< those that exist, by number
    bool bootDisplay = false;                   ///< the console's display: sysfs `boot_vga` is 1
    /// Why the host needs it, in words; absent where the scan could not find out.
    std::optional<QStringList> inUse;
    /// What vfio-pci offers of it; absent where nobody asked, see readVfioRegions().
    std::optional<QList<VfioRegion>> regions;
    QStringList warnings; ///< what could not be read of it; also among Host::warnings

    bool operator==(const PciDevice &) const = default;
};

} // namespace redbud
