// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hostkernels/hostdevices.h"

using namespace Qt::StringLiterals;

namespace redbud::test
{

QStringList hostDeviceOptions(const HostKernel &kernel)
{
    const auto on = [&kernel](int port, const QString &device) {
        return QStringList{u"-device"_s, u"%1,bus=%2"_s.arg(device, kernel.ports.at(port))};
    };
    return on(0, u"e1000e,id=card"_s) + on(1, u"nvme,serial=disk,drive=disk"_s) +
           on(2, u"e1000e,addr=0.0,multifunction=on"_s) + on(2, u"e1000e,addr=0.1"_s) +
           on(3, u"pcie-pci-bridge,id=conventional"_s) +
           QStringList{u"-device"_s, u"qemu-xhci,bus=conventional,addr=1"_s, u"-device"_s,
                       u"qemu-xhci,bus=conventional,addr=2"_s} +
           on(4, u"x3130-upstream,id=switch"_s) +
           QStringList{u"-device"_s, u"xio3130-downstream,id=left,bus=switch,addr=0,chassis=21"_s,
                       u"-device"_s, u"xio3130-downstream,id=right,bus=switch,addr=1,chassis=22"_s,
                       u"-device"_s, u"qemu-xhci,bus=left"_s,
                       u"-drive"_s,  u"if=none,id=empty,driver=null-co,size=1M"_s,
                       u"-device"_s, u"nvme,serial=empty,drive=empty,bus=right"_s} +
           on(6, u"e1000e"_s);
}

} // namespace redbud::test
