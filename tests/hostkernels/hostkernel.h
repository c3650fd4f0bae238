// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace redbud::test
{

/// A real kernel that QEMU can boot as a host: the files, and the machine with its devices. The
/// machines have the same devices, each on a port named portN (see hostdevices.cpp).
struct HostKernel {
    QString name;
    QString kernel;        ///< the file to boot
    QString modules;       ///< folder lib/modules/RELEASE
    QString release;       ///< as uname -r says it
    QString busybox;       ///< static, for the kernel's architecture
    QString programs;      ///< folder of redbudctl and vfioprobe for that architecture
    QString strip;         ///< program that strips debug information for that architecture
    QStringList libraries; ///< folders of shared libraries for that architecture
    QStringList qemu;      ///< program and options, without devices and console
    QString console;       ///< its name in Linux
    QString options;       ///< on the kernel's command line
    QStringList ports;     ///< names of the buses that devices are put on
};

/// POWER9 with two chips, and a kernel of 64 KiB pages with which vfio-pci works (Debian
/// backports).
HostKernel power9Kernel();

/// The same machine with Debian 12's own kernel, whose vfio-pci refuses every device (-22).
HostKernel power9KernelWithoutVfio();

/// The same as power9Kernel(), with KVM and Debian's QEMU: on the disk with the serial number
/// "qemu" is an ext4 file system with a /usr that has QEMU for ppc64 and all its libraries. Fetched
/// with `fetch --full` only.
HostKernel power9KernelWithQemu();

/// x86 with Intel's IOMMU, and Debian 12's own kernel.
HostKernel x86Kernel();

} // namespace redbud::test
