// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hosts/pcitopology.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud::test
{

namespace
{

QString nodeName(quint32 classCode)
{
    switch (classCode) {
    case 0x010601:
        return u"sata"_s;
    case 0x010802:
        return u"mass-storage"_s;
    case 0x020000:
        return u"ethernet"_s;
    case 0x020700:
        return u"infiniband"_s;
    case 0x030000:
        return u"vga"_s;
    case 0x030200:
        return u"3d-controller"_s;
    case 0x060400:
        return u"pci"_s;
    case 0x068001:
        return u"unknown-bridge"_s;
    case 0x0c0330:
        return u"usb-xhci"_s;
    default:
        return u"unknown-system"_s;
    }
}

} // namespace

const FunctionDescription *PciTopology::parentOf(const FunctionDescription &function) const
{
    const QString domain = function.address.left(5);
    const int bus = function.address.mid(5, 2).toInt(nullptr, 16);
    for (const FunctionDescription &other : m_functions) {
        if (other.secondaryBus == bus && bus != 0 && other.address.startsWith(domain))
            return &other;
    }
    return nullptr;
}

QString PciTopology::devicePath(const FunctionDescription &function) const
{
    const FunctionDescription *parent = parentOf(function);
    const QString above =
        parent ? devicePath(*parent) : u"devices/pci"_s + function.address.left(7);
    return above + u'/' + function.address;
}

QString PciTopology::devicePath(const QString &address) const
{
    return devicePath(*std::ranges::find(m_functions, address, &FunctionDescription::address));
}

QString PciTopology::treeNode(const FunctionDescription &function) const
{
    const FunctionDescription *parent = parentOf(function);
    const QString above = parent ? treeNode(*parent) : phbNode(function.address);
    return above + u'/' + nodeName(function.classCode) + u'@' + unitAddress(function.address);
}

QString PciTopology::treeNode(const QString &address) const
{
    return treeNode(*std::ranges::find(m_functions, address, &FunctionDescription::address));
}

int chipOf(const QString &address)
{
    // Domains count chip * 6 + PHB; the NPUs come after the PHBs of chip 0.
    const int domain = address.left(4).toInt(nullptr, 16);
    return domain >= 0x30 || domain == 7 ? 8 : 0;
}

QString phbNode(const QString &address)
{
    const int domain = address.left(4).toInt(nullptr, 16);
    if (domain == 6 || domain == 7)
        return domain == 6 ? u"/pciex@6030200000000"_s : u"/pciex@6230200000000"_s;
    return (domain < 0x30 ? u"/pciex@600c3c0"_s : u"/pciex@620c3c0"_s) +
           QString::number(domain % 0x30) + u"00000"_s;
}

QString unitAddress(const QString &address)
{
    const QString device = QString::number(address.mid(8, 2).toInt(nullptr, 16), 16);
    const QString function = address.right(1);
    return function == u"0"_s ? device : device + u',' + function;
}

} // namespace redbud::test
