// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>

namespace redbud::test
{

/// Shell scripts for a HostMachine.

/// Prints every PCI device of sysfs in one line, by address: ids, class, driver, group, NUMA node.
extern const QByteArray describeDevices;

/// Defines "bind ADDRESS" and "unbind ADDRESS": the device goes to vfio-pci and back to its own
/// driver, by the plain writes to sysfs; and "group ADDRESS", which prints the number.
extern const QByteArray bindByHand;

} // namespace redbud::test
