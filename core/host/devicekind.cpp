// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/devicekind.h"

namespace redbud
{

DeviceKind classifyDevice(quint16 vendor, quint16 device, quint32 classCode)
{
    const quint32 baseClass = classCode >> 16;
    const quint32 subclass = classCode >> 8;
    if (vendor == pciid::vendorIbm && device == pciid::deviceNvLinkBridge)
        return DeviceKind::NvLinkBridge;
    // A data-centre card has no display connector and is a "3D controller" (0302).
    if (vendor == pciid::vendorNvidia && (subclass == 0x0302 || subclass == 0x0300))
        return DeviceKind::Gpu;
    if (subclass == 0x0604)
        return DeviceKind::PciBridge;
    if (subclass == 0x0c03)
        return DeviceKind::Usb;
    switch (baseClass) {
    case 0x01:
        return DeviceKind::Storage;
    case 0x02:
        return DeviceKind::Network;
    case 0x03:
        return DeviceKind::Display;
    default:
        return DeviceKind::Other;
    }
}

QString deviceKindName(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Gpu:
        return QStringLiteral("gpu");
    case DeviceKind::NvLinkBridge:
        return QStringLiteral("nvlink-bridge");
    case DeviceKind::PciBridge:
        return QStringLiteral("pci-bridge");
    case DeviceKind::Network:
        return QStringLiteral("network");
    case DeviceKind::Storage:
        return QStringLiteral("storage");
    case DeviceKind::Usb:
        return QStringLiteral("usb");
    case DeviceKind::Display:
        return QStringLiteral("display");
    case DeviceKind::Other:
        break;
    }
    return QStringLiteral("other");
}

} // namespace redbud
