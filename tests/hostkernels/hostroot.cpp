// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hostkernels/hostroot.h"

#include "tests/hostkernels/guestprogram.h"
#include "tests/hostkernels/kernelmodules.h"

using namespace Qt::StringLiterals;

namespace redbud::test
{

namespace
{

const QString source = QStringLiteral(REDBUD_SOURCE_DIR);

/// Drivers of the machine's devices, which are loaded; see hostdevices.cpp.
const QStringList drivers{u"e1000e"_s, u"nvme"_s, u"xhci-pci"_s};

/// What binding loads, on either architecture, file systems for a disk in use, and KVM where the
/// kernel's folder has it.
const QStringList loadable{u"vfio-pci"_s,
                           u"vfio_iommu_spapr_tce"_s,
                           u"vfio_iommu_type1"_s,
                           u"vfio_spapr_eeh"_s,
                           u"irqbypass"_s,
                           u"crc32c_generic"_s,
                           u"ext4"_s,
                           u"dm-mod"_s,
                           u"kvm_hv"_s};

} // namespace

Initramfs hostRoot(const HostKernel &kernel, const QList<CarriedFile> &files)
{
    Initramfs root;
    for (const QString &folder : {u"bin"_s, u"sbin"_s, u"lib"_s, u"lib64"_s}) {
        root.addFolder(u"/usr/"_s + folder);
        root.addLink(u'/' + folder, "usr/" + folder.toUtf8());
    }
    for (const QString &folder : {u"/proc"_s, u"/sys"_s, u"/dev"_s, u"/run"_s, u"/tmp"_s,
                                  u"/root"_s, u"/mnt"_s, u"/var/lib"_s})
        root.addFolder(folder);
    root.addDevice(u"/dev/console"_s, 5, 1);
    root.copyFile(u"/init"_s, source + u"/tests/hostkernels/init"_s, true);
    root.addFile(u"/etc/modules"_s, drivers.join(u'\n').toUtf8() + '\n');
    root.addFile(u"/etc/passwd"_s, "root:x:0:0:root:/root:/bin/sh\n"
                                   "user:x:1000:1000:user:/tmp:/bin/sh\n");
    root.addFile(u"/etc/group"_s, "root:x:0:\nkvm:x:104:\nuser:x:1000:\n");
    root.copyFile(u"/usr/share/misc/pci.ids"_s, source + u"/tests/hosts/pci.ids"_s);
    root.copyFile(u"/usr/bin/busybox"_s, kernel.busybox, true);
    addModules(root, kernel.modules, drivers + loadable);
    for (const QString &program : {u"redbudctl"_s, u"vfioprobe"_s})
        addProgram(root, u"/usr/bin/"_s + program, kernel.programs + u'/' + program, kernel);
    // Where redbudctl looks for them.
    for (const QString &program : {u"redbud-helper"_s, u"redbud-supervisor"_s})
        addProgram(root, u"/usr/libexec/redbud/"_s + program,
                   kernel.programs + u"/../libexec/redbud/"_s + program, kernel);
    for (const CarriedFile &file : files) {
        if (file.program)
            addProgram(root, file.path, file.source, kernel);
        else
            root.copyFile(file.path, file.source);
    }
    return root;
}

} // namespace redbud::test
