// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/guestslot.h"

#include <QByteArray>

namespace redbud
{

/// The generic name of a device-tree node for a PCI class (24 bits), by the Open Firmware
/// recommended practice "Generic Names" and QEMU 7.2's use of it (hw/ppc/spapr_pci.c):
/// "ethernet", "3d-controller", "unknown-bridge".
QByteArray genericDeviceName(quint32 classCode);

/// The name with its unit address: "3d-controller@0", "unknown-bridge@2,1".
QByteArray deviceNodeName(quint32 classCode, const GuestSlot &slot);

} // namespace redbud
