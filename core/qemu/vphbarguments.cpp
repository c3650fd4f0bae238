// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/placement/windowlayout.h"
#include "core/plan/machinetype.h"
#include "core/qemu/launcharguments.h"

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

VphbProperties propertiesOf(const VphbWindows &windows, const std::optional<int> &numaNode)
{
    VphbProperties properties;
    if (numaNode)
        properties.insert(u"numa_node"_s, QString::number(*numaNode));
    if (windows.mmio32Size)
        properties.insert(u"mem_win_size"_s, hex(*windows.mmio32Size));
    if (windows.mmio64Size)
        properties.insert(u"mem64_win_size"_s, hex(*windows.mmio64Size));
    if (windows.dmaSize)
        properties.insert(u"dma_win_size"_s, hex(*windows.dmaSize));
    if (windows.ddw)
        properties.insert(u"ddw"_s, *windows.ddw ? u"on"_s : u"off"_s);
    return properties;
}

/// What a vPHB has when nobody says: QEMU's "no node" is the largest 32-bit number.
VphbProperties usualProperties(const Plan &plan)
{
    const auto type = MachineType::parse(plan.machine.type);
    VphbProperties properties =
        propertiesOf(usualWindows(type.value_or(MachineType::newestWithNvLink2)), {});
    properties.insert(u"numa_node"_s, QString::number(0xffffffff));
    return properties;
}

/// QEMU's `host=` has 16 bits for the domain; where there are more, sysfs names the device. The
/// former stays where it can, for QEMU looks for a device's location by it.
QString hostDevice(const PciAddress &address)
{
    return (address.hasShortDomain() ? u"host=%1"_s : u"sysfsdev=/sys/bus/pci/devices/%1"_s)
        .arg(address.toString());
}

} // namespace

VphbProperties vphbProperties(const Plan &plan, const Vphb &vphb)
{
    const Vphb *first = plan.vphb(0);
    VphbProperties defaults =
        first ? propertiesOf(first->windows, first->numaNode) : VphbProperties{};
    if (vphb.index == 0)
        return defaults;
    VphbProperties properties = propertiesOf(vphb.windows, vphb.numaNode);
    const VphbProperties usual = usualProperties(plan);
    for (auto it = defaults.begin(); it != defaults.end(); ++it) {
        if (!properties.contains(it.key()))
            properties.insert(it.key(), usual[it.key()]);
    }
    return properties;
}

void addVphb(QStringList &argv, const Plan &plan, const Vphb &vphb)
{
    const VphbProperties properties = vphbProperties(plan, vphb);
    if (vphb.index == 0) {
        for (auto it = properties.begin(); it != properties.end(); ++it)
            argv << u"-global"_s << u"spapr-pci-host-bridge."_s + it.key() + u'=' + it.value();
        return;
    }
    QString phb = u"spapr-pci-host-bridge,index=%1,id=%2"_s.arg(vphb.index).arg(vphbId(vphb.index));
    for (auto it = properties.begin(); it != properties.end(); ++it)
        phb += u',' + it.key() + u'=' + it.value();
    argv << u"-device"_s << phb;
}

void addDevices(QStringList &argv, const MultifunctionSlots &shared, const Vphb &vphb)
{
    for (const PlanDevice &device : vphb.devices) {
        argv << u"-device"_s
             << u"vfio-pci,id=%1,%2"_s.arg(vfioId(device.host), hostDevice(device.host)) +
                    at(shared, vphb.index, device.slot);
    }
}

} // namespace redbud
