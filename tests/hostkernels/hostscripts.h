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

/// On the machine with QEMU: mounts the disk with it, so that QEMU and its libraries are where they
/// are in an installation, and loads KVM. As on a Debian host, any user may open /dev/kvm.
extern const QByteArray installQemu;

/// Defines "ask PORT COMMANDS": sends commands to the QEMU that listens there on this machine for
/// QMP, and prints its greeting, the answers and events, a line each.
extern const QByteArray askQemu;

} // namespace redbud::test
