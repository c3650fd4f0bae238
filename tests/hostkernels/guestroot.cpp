// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hostkernels/guestroot.h"

#include "tests/hostkernels/kernelmodules.h"

using namespace Qt::StringLiterals;

namespace redbud::test
{

Initramfs guestRoot(const HostKernel &kernel)
{
    Initramfs root;
    root.addFolder(u"/usr/bin"_s);
    root.addLink(u"/bin"_s, "usr/bin");
    root.addLink(u"/sbin"_s, "usr/bin");
    root.addLink(u"/lib"_s, "usr/lib");
    for (const QString &folder : {u"/proc"_s, u"/sys"_s, u"/dev"_s})
        root.addFolder(folder);
    root.addDevice(u"/dev/console"_s, 5, 1);
    root.copyFile(u"/init"_s, QStringLiteral(REDBUD_SOURCE_DIR "/tests/hostkernels/guestinit"),
                  true);
    root.copyFile(u"/usr/bin/busybox"_s, kernel.busybox, true);
    root.addFile(u"/etc/modules"_s, "e1000e\n");
    addModules(root, kernel.modules, {u"e1000e"_s});
    return root;
}

} // namespace redbud::test
