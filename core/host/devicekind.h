// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/pcidevice.h"

namespace redbud
{

/// Numbers of the PCI world that Redbud decides by.
namespace pciid
{
inline constexpr quint16 vendorNvidia = 0x10de;
inline constexpr quint16 vendorIbm = 0x1014;
inline constexpr quint16 deviceNvLinkBridge = 0x04ea; ///< of the POWER8NVL and POWER9 NPUs
} // namespace pciid

/// What a device is, from its identity and class code (24 bits).
DeviceKind classifyDevice(quint16 vendor, quint16 device, quint32 classCode);

} // namespace redbud
