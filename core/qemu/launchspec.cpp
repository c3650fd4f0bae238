// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/launchspec.h"

#include "core/base/size.h"
#include "core/placement/lockedmemory.h"
#include "core/placement/windowlayout.h"
#include "core/plan/creationorder.h"
#include "core/plan/machinetype.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

/// QEMU's option parser reads a comma as the end of a value unless it is doubled.
QString escaped(QString value)
{
    return value.replace(u',', u",,"_s);
}

/// -m takes whole MiB only when a suffix says so; a plain number would be MiB.
QString memoryArgument(quint64 bytes)
{
    return bytes % MiB == 0 ? sizeToString(bytes) : QString::number(bytes / KiB) + u'K';
}

QString machineArgument(const Plan &plan)
{
    QString text = escaped(plan.machine.type);
    text += plan.machine.accelerator == Accelerator::Kvm ? u",accel=kvm"_s : u",accel=tcg"_s;
    // These types ask for transactional memory, which an emulated processor does not have.
    const auto type = MachineType::parse(plan.machine.type);
    if (plan.machine.accelerator == Accelerator::Tcg && type && *type < MachineType{2, 12})
        text += u",cap-htm=off"_s;
    if (plan.machine.hugePages && plan.numaNodes.isEmpty())
        text += u",memory-backend=ram0"_s;
    return text;
}

QString backendArgument(const QString &id, quint64 size, const std::optional<quint64> &hugePages)
{
    if (!hugePages)
        return u"memory-backend-ram,id=%1,size=%2"_s.arg(id, memoryArgument(size));
    return u"memory-backend-memfd,id=%1,size=%2,hugetlb=on,hugetlbsize=%3"_s.arg(
        id, memoryArgument(size), sizeToString(*hugePages));
}

void addMemory(QStringList &argv, const Plan &plan)
{
    QString memory = memoryArgument(plan.machine.memory);
    if (plan.machine.maxMemory)
        memory += u",slots=32,maxmem="_s + memoryArgument(*plan.machine.maxMemory);
    argv << u"-m"_s << memory;
    if (plan.machine.hugePages && plan.numaNodes.isEmpty())
        argv << u"-object"_s
             << backendArgument(u"ram0"_s, plan.machine.memory, plan.machine.hugePages);
    int firstCpu = 0;
    for (qsizetype i = 0; i < plan.numaNodes.size(); ++i) {
        const GuestNumaNode &node = plan.numaNodes[i];
        QString numa = u"node,nodeid=%1"_s.arg(i);
        if (node.memory > 0) {
            const QString id = u"ram%1"_s.arg(i);
            argv << u"-object"_s << backendArgument(id, node.memory, plan.machine.hugePages);
            numa += u",memdev="_s + id;
        }
        if (node.cpus > 0)
            numa += u",cpus=%1-%2"_s.arg(firstCpu).arg(firstCpu + node.cpus - 1);
        firstCpu += node.cpus;
        argv << u"-numa"_s << numa;
    }
}

/// The properties of a spapr-pci-host-bridge that a plan sets, by name.
using VphbProperties = QMap<QString, QString>;

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

/// vPHB 0 is there before any -device, so its properties are set as the default of all vPHBs, and
/// the others get back what they would have had.
void addVphb(QStringList &argv, const Plan &plan, const Vphb &vphb)
{
    const Vphb *first = plan.vphb(0);
    const VphbProperties defaults =
        first ? propertiesOf(first->windows, first->numaNode) : VphbProperties{};
    if (vphb.index == 0) {
        for (auto it = defaults.begin(); it != defaults.end(); ++it)
            argv << u"-global"_s << u"spapr-pci-host-bridge."_s + it.key() + u'=' + it.value();
        return;
    }
    VphbProperties properties = propertiesOf(vphb.windows, vphb.numaNode);
    const VphbProperties usual = usualProperties(plan);
    for (auto it = defaults.begin(); it != defaults.end(); ++it) {
        if (!properties.contains(it.key()))
            properties.insert(it.key(), usual[it.key()]);
    }
    QString phb = u"spapr-pci-host-bridge,index=%1,id=%2"_s.arg(vphb.index).arg(vphbId(vphb.index));
    for (auto it = properties.begin(); it != properties.end(); ++it)
        phb += u',' + it.key() + u'=' + it.value();
    argv << u"-device"_s << phb;
}

QString at(int vphb, const GuestSlot &slot)
{
    return u",bus=%1,addr=%2"_s.arg(vphbBus(vphb), slot.toString());
}

/// A device number that is used with a function above 0 has to say so in its function 0.
bool needsMultifunction(const Vphb &vphb, const PlanDevice &device)
{
    return device.slot.function == 0 &&
           std::ranges::any_of(vphb.devices, [&](const PlanDevice &other) {
               return other.slot.device == device.slot.device && other.slot.function > 0;
           });
}

void addDevices(QStringList &argv, const Vphb &vphb)
{
    for (const PlanDevice &device : vphb.devices) {
        QString text = u"vfio-pci,id=%1,host=%2"_s.arg(vfioId(device.host), device.host.toString());
        text += at(vphb.index, device.slot);
        if (needsMultifunction(vphb, device))
            text += u",multifunction=on"_s;
        argv << u"-device"_s << text;
    }
}

void addDisks(QStringList &argv, const Plan &plan)
{
    for (qsizetype i = 0; i < plan.disks.size(); ++i) {
        const Disk &disk = plan.disks[i];
        QString drive = u"if=none,id=drive%1,format=%2,file="_s.arg(i).arg(escaped(disk.format)) +
                        escaped(disk.file);
        if (disk.readOnly)
            drive += u",readonly=on"_s;
        argv << u"-drive"_s << drive << u"-device"_s
             << u"virtio-blk-pci,id=disk%1,drive=drive%1"_s.arg(i) + at(disk.vphb, disk.slot);
    }
}

QString backendArgument(const NetworkCard &card, qsizetype i)
{
    const QString interface = escaped(card.interface);
    switch (card.backend) {
    case NetworkCard::Backend::Bridge:
        return u"bridge,id=net%1,br="_s.arg(i) + interface;
    case NetworkCard::Backend::Tap:
        return u"tap,id=net%1,script=no,downscript=no,ifname="_s.arg(i) + interface;
    case NetworkCard::Backend::User:
        break;
    }
    return u"user,id=net%1"_s.arg(i);
}

void addNetworks(QStringList &argv, const Plan &plan)
{
    for (qsizetype i = 0; i < plan.networks.size(); ++i) {
        const NetworkCard &card = plan.networks[i];
        QString device = u"virtio-net-pci,id=nic%1,netdev=net%1"_s.arg(i);
        if (!card.mac.isEmpty())
            device += u",mac="_s + escaped(card.mac);
        argv << u"-netdev"_s << backendArgument(card, i) << u"-device"_s
             << device + at(card.vphb, card.slot);
    }
}

void addBoot(QStringList &argv, const Boot &boot)
{
    if (!boot.kernel.isEmpty())
        argv << u"-kernel"_s << boot.kernel;
    if (!boot.initrd.isEmpty())
        argv << u"-initrd"_s << boot.initrd;
    if (!boot.append.isEmpty())
        argv << u"-append"_s << boot.append;
}

} // namespace

QString defaultQemu()
{
    return u"qemu-system-ppc64"_s;
}

QString vfioId(const PciAddress &address)
{
    QString id = u"vfio"_s + address.toString();
    return id.replace(u':', u'_').replace(u'.', u'_');
}

QString vphbId(int index)
{
    return u"phb%1"_s.arg(index);
}

QString vphbBus(int index)
{
    return index == 0 ? u"pci.0"_s : vphbId(index) + u".0"_s;
}

LaunchSpec launchSpec(const Host &host, const Plan &plan, const QString &qemu)
{
    const Machine &machine = plan.machine;

    LaunchSpec spec;
    spec.memlockBytes = machine.accelerator == Accelerator::Kvm ? lockedMemoryLimit(host, plan) : 0;
    QStringList &argv = spec.argv;
    argv << qemu << u"-nodefaults"_s << u"-display"_s << u"none"_s;
    argv << u"-name"_s << u"guest="_s + escaped(plan.name);
    argv << u"-machine"_s << machineArgument(plan);
    if (!machine.cpu.isEmpty())
        argv << u"-cpu"_s << machine.cpu;
    argv << u"-smp"_s
         << u"%1,sockets=%2,cores=%3,threads=%4"_s.arg(machine.vcpus())
                .arg(machine.sockets)
                .arg(machine.cores)
                .arg(machine.threads);
    addMemory(argv, plan);
    const QList<Vphb> vphbs = inCreationOrder(plan);
    for (const Vphb &vphb : vphbs) {
        addVphb(argv, plan, vphb);
        addDevices(argv, vphb);
    }
    addDisks(argv, plan);
    addNetworks(argv, plan);
    addBoot(argv, plan.boot);
    return spec;
}

QJsonObject toJson(const LaunchSpec &spec)
{
    QJsonObject environment;
    for (auto it = spec.environment.begin(); it != spec.environment.end(); ++it)
        environment.insert(it.key(), it.value());
    return {{u"argv"_s, QJsonArray::fromStringList(spec.argv)},
            {u"env"_s, environment},
            {u"memlockBytes"_s, qint64(spec.memlockBytes)}};
}

} // namespace redbud
