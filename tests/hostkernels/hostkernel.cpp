// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hostkernels/hostkernel.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace redbud::test
{

namespace
{

const QString store = QStringLiteral(REDBUD_HOST_KERNELS);

/// The one entry that a folder has of a pattern; ends the test program where there is none.
QString only(const QString &folder, const QString &pattern)
{
    const QFileInfoList found = QDir(folder).entryInfoList(
        {pattern}, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    if (found.size() != 1) {
        qFatal("%s has no %s; tests/hostkernels/fetch (--full) gets it", qUtf8Printable(folder),
               qUtf8Printable(pattern));
    }
    return found.constFirst().filePath();
}

void useKernel(HostKernel &host, const QString &folder)
{
    host.kernel = only(folder + u"/boot"_s, u"vmlinu*"_s);
    host.modules = only(folder + u"/usr/lib/modules"_s, u"*"_s);
    host.release = QFileInfo(host.modules).fileName();
}

HostKernel power9(const QString &name, const QString &folder)
{
    HostKernel host;
    host.name = name;
    useKernel(host, store + u'/' + folder);
    const QString sysroot = store + u"/power-sysroot"_s;
    host.busybox = sysroot + u"/bin/busybox"_s;
    host.programs = QStringLiteral(REDBUD_POWER_BINARY_DIR "/bin");
    host.strip = u"powerpc64le-linux-gnu-strip"_s;
    host.libraries = QStringList{sysroot + u"/usr/lib/powerpc64le-linux-gnu"_s};
    // Without -nodefaults, which would leave out the PCI host bridges: six on each chip.
    host.qemu = QStringList{u"qemu-system-ppc64"_s,
                            u"-machine"_s,
                            u"powernv9"_s,
                            u"-cpu"_s,
                            u"power9"_s,
                            u"-smp"_s,
                            u"2,sockets=2,cores=1,threads=1"_s,
                            u"-m"_s,
                            u"2G"_s,
                            u"-nic"_s,
                            u"none"_s};
    host.console = u"hvc0"_s;
    for (int bridge = 0; bridge < 12; ++bridge)
        host.ports.append(u"pcie.%1"_s.arg(bridge));
    return host;
}

} // namespace

HostKernel power9Kernel()
{
    return power9(u"power9"_s, u"power-6.12"_s);
}

HostKernel power9KernelWithoutVfio()
{
    return power9(u"power9-without-vfio"_s, u"power-6.1"_s);
}

HostKernel power9KernelWithQemu()
{
    HostKernel host = power9(u"power9-with-qemu"_s, u"power-kvm"_s);
    // A virtual machine in it, and 2 GiB for what it usually has.
    host.qemu[host.qemu.indexOf(u"2G"_s)] = u"4G"_s;
    host.qemu += {u"-drive"_s,
                  u"if=none,id=qemu,format=raw,readonly=on,file="_s +
                      only(store + u"/power-qemu-image"_s, u"image.ext4"_s),
                  u"-device"_s, u"nvme,serial=qemu,drive=qemu,bus="_s + host.ports[5]};
    return host;
}

HostKernel x86Kernel()
{
    HostKernel host;
    host.name = u"x86"_s;
    useKernel(host, store + u"/x86-6.1"_s);
    host.busybox = store + u"/x86-busybox/bin/busybox"_s;
    host.programs = QStringLiteral(REDBUD_BINARY_DIR "/bin");
    host.strip = u"strip"_s;
    host.libraries = QStringList{u"/usr/lib/x86_64-linux-gnu"_s, u"/lib/x86_64-linux-gnu"_s,
                                 u"/lib64"_s, u"/usr/lib"_s};
    host.qemu = QStringList{u"qemu-system-x86_64"_s,
                            u"-nodefaults"_s,
                            u"-machine"_s,
                            u"q35,kernel-irqchip=split"_s,
                            u"-cpu"_s,
                            u"max"_s,
                            u"-smp"_s,
                            u"2"_s,
                            u"-m"_s,
                            u"1G"_s,
                            u"-device"_s,
                            u"intel-iommu,intremap=on,caching-mode=on"_s};
    host.console = u"ttyS0"_s;
    // On a busy machine the emulated timer comes too late for the kernel's check of it.
    host.options = u"intel_iommu=on no_timer_check"_s;
    for (int port = 0; port < 12; ++port) {
        const QString name = u"port%1"_s.arg(port);
        host.qemu += {u"-device"_s,
                      u"pcie-root-port,id=%1,chassis=%2,addr=%3.%4,multifunction=on"_s.arg(name)
                          .arg(port + 1)
                          .arg(0x10 + port / 8, 0, 16)
                          .arg(port % 8)};
        host.ports.append(name);
    }
    return host;
}

} // namespace redbud::test
