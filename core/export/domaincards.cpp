// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/domainparts.h"
#include "core/plan/cards.h"
#include "core/plan/planwords.h"
#include "core/qemu/launcharguments.h"

#include <QSet>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;
using Element = DomainWriter::Element;

/// "vda" … "vdz", "vdaa" …: what libvirt calls a disk. The guest does not see it.
QString targetName(const QString &prefix, qsizetype i)
{
    constexpr qsizetype letters = 26;
    QString name;
    for (qsizetype rest = i + 1; rest > 0; rest = (rest - 1) / letters)
        name.prepend(QChar(u'a' + char16_t((rest - 1) % letters)));
    return prefix + name;
}

/// The number of the controller of a vPHB's SCSI disks.
qsizetype scsiNumber(const Plan &plan, int vphb)
{
    qsizetype number = 0;
    while (number < plan.scsiControllers.size() && plan.scsiControllers[number].vphb != vphb)
        ++number;
    return number;
}

/// The largest target that the schema of libvirt's domains has.
constexpr int largestTarget = 99;

/// The disk's target, or the largest free one that libvirt takes in its stead.
int libvirtTarget(const Plan &plan, const Disk &disk)
{
    if (disk.target <= largestTarget)
        return disk.target;
    // Disks before it with such a target have the largest free ones already.
    QSet<int> taken;
    int before = 0;
    bool found = false;
    forEachScsiDisk(plan, [&](const Disk &other) {
        found = found || &other == &disk;
        if (other.vphb != disk.vphb)
            return;
        taken.insert(other.target);
        before += !found && other.target > largestTarget;
    });
    int target = largestTarget + 1;
    while (target > 0 && before >= 0)
        before -= !taken.contains(--target);
    return target;
}

void writeScsiController(DomainWriter &writer, const ScsiController &card, qsizetype number)
{
    const Element controller(writer, u"controller"_s,
                             {{u"type"_s, u"scsi"_s},
                              {u"index"_s, QString::number(number)},
                              {u"model"_s, u"virtio-scsi"_s}});
    const QString id = u"scsi%1"_s.arg(card.vphb);
    writer.alias(id);
    writer.address(id, writer.places().onVphb(card.vphb, card.slot));
}

void writeDriver(DomainWriter &writer, const Disk &disk)
{
    DomainWriter::Attributes driver{{u"name"_s, u"qemu"_s}, {u"type"_s, disk.format}};
    if (disk.cache != Disk::Cache::Default)
        driver.append({u"cache"_s, wordOf(diskCacheWords, disk.cache)});
    if (disk.discard)
        driver.append({u"discard"_s, u"unmap"_s});
    writer.empty(u"driver"_s, driver);
}

void writeDisk(DomainWriter &writer, const Plan &plan, qsizetype i)
{
    const Disk &disk = plan.disks[i];
    const bool device = isDeviceFile(disk.file);
    const bool scsi = disk.bus == Disk::Bus::VirtioScsi;
    const Element element(writer, u"disk"_s,
                          {{u"type"_s, device ? u"block"_s : u"file"_s}, {u"device"_s, u"disk"_s}});
    writeDriver(writer, disk);
    writer.empty(u"source"_s, {{device ? u"dev"_s : u"file"_s, writer.wholePath(disk.file)}});
    writer.empty(u"target"_s, {{u"dev"_s, targetName(scsi ? u"sd"_s : u"vd"_s, i)},
                               {u"bus"_s, scsi ? u"scsi"_s : u"virtio"_s}});
    if (disk.readOnly)
        writer.empty(u"readonly"_s);
    if (disk.snapshot)
        writer.empty(u"transient"_s);
    const QString id = u"disk%1"_s.arg(i);
    writer.alias(id);
    if (scsi) {
        const int target = libvirtTarget(plan, disk);
        if (target != disk.target)
            writer.overrideProperty(id, u"scsi-id"_s, u"unsigned"_s, QString::number(disk.target));
        writer.empty(u"address"_s, {{u"type"_s, u"drive"_s},
                                    {u"controller"_s, QString::number(scsiNumber(plan, disk.vphb))},
                                    {u"bus"_s, u"0"_s},
                                    {u"target"_s, QString::number(target)},
                                    {u"unit"_s, u"0"_s}});
    } else {
        writer.address(id, writer.places().onVphb(disk.vphb, disk.slot));
    }
}

QString interfaceType(NetworkCard::Backend backend)
{
    switch (backend) {
    case NetworkCard::Backend::Bridge:
        return u"bridge"_s;
    case NetworkCard::Backend::Tap:
    case NetworkCard::Backend::Macvtap:
        return u"ethernet"_s;
    case NetworkCard::Backend::User:
        break;
    }
    return u"user"_s;
}

/// libvirt opens a tap or macvtap that is there already, and leaves it there at the end.
void writeInterfaceSource(DomainWriter &writer, const NetworkCard &card)
{
    switch (card.backend) {
    case NetworkCard::Backend::Bridge:
        writer.empty(u"source"_s, {{u"bridge"_s, card.interface}});
        break;
    case NetworkCard::Backend::Tap:
    case NetworkCard::Backend::Macvtap:
        writer.empty(u"target"_s, {{u"dev"_s, card.interface}, {u"managed"_s, u"no"_s}});
        break;
    case NetworkCard::Backend::User:
        break;
    }
}

void writeNetwork(DomainWriter &writer, const NetworkCard &card, qsizetype i)
{
    const Element element(writer, u"interface"_s, {{u"type"_s, interfaceType(card.backend)}});
    if (!card.mac.isEmpty())
        writer.empty(u"mac"_s, {{u"address"_s, card.mac}});
    writeInterfaceSource(writer, card);
    writer.empty(u"model"_s, {{u"type"_s, u"virtio"_s}});
    const QString id = u"nic%1"_s.arg(i);
    writer.alias(id);
    writer.address(id, writer.places().onVphb(card.vphb, card.slot));
}

} // namespace

void writeDisks(DomainWriter &writer, const Plan &plan)
{
    for (qsizetype i = 0; i < plan.scsiControllers.size(); ++i)
        writeScsiController(writer, plan.scsiControllers[i], i);
    for (qsizetype i = 0; i < plan.disks.size(); ++i)
        writeDisk(writer, plan, i);
}

void writeNetworks(DomainWriter &writer, const Plan &plan)
{
    for (qsizetype i = 0; i < plan.networks.size(); ++i)
        writeNetwork(writer, plan.networks[i], i);
}

} // namespace redbud
