// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/planparts.h"
#include "core/plan/plantext.h"

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanParser", text);
}

/// A card has a slot of its own, a SCSI disk a target of the controller.
void readDiskPlace(FieldReader &fields, Disk &disk)
{
    disk.bus = fields.word("bus"_L1, diskBusWords).value_or(disk.bus);
    disk.vphb = fields.integer("vphb"_L1, 0).value_or(0);
    const GuestSlot slot = readSlot(fields);
    const auto target = fields.integer("target"_L1, 0, Disk::largestTarget);
    if (disk.bus == Disk::Bus::VirtioScsi) {
        disk.target = target.value_or(unassignedTarget);
        if (slot != unassignedSlot)
            fields.wrong("slot"_L1, tr("absent: a disk on virtio-scsi has a target"));
        return;
    }
    disk.slot = slot;
    if (target)
        fields.wrong("target"_L1, tr("absent: a disk on virtio-blk has a slot"));
}

PciPlace readPlace(FieldReader &fields)
{
    PciPlace place;
    place.vphb = fields.integer("vphb"_L1, 0).value_or(0);
    place.slot = readSlot(fields);
    place.extra = fields.extra();
    return place;
}

} // namespace

Disk readDisk(FieldReader &fields)
{
    Disk disk;
    const auto file = fields.text("file"_L1);
    if (!file)
        fields.missing("file"_L1);
    disk.file = file.value_or(QString());
    disk.format = fields.text("format"_L1).value_or(disk.format);
    if (disk.format != u"qcow2" && disk.format != u"raw")
        fields.wrong("format"_L1, tr("\"qcow2\" or \"raw\""));
    disk.readOnly = fields.boolean("readOnly"_L1).value_or(false);
    readDiskPlace(fields, disk);
    disk.cache = fields.word("cache"_L1, diskCacheWords).value_or(disk.cache);
    disk.discard = fields.boolean("discard"_L1).value_or(false);
    disk.snapshot = fields.boolean("snapshot"_L1).value_or(false);
    disk.extra = fields.extra();
    return disk;
}

ScsiController readScsiController(FieldReader &fields)
{
    ScsiController controller;
    controller.vphb = fields.integer("vphb"_L1, 0).value_or(0);
    controller.slot = readSlot(fields);
    controller.extra = fields.extra();
    return controller;
}

NetworkCard readNetwork(FieldReader &fields)
{
    NetworkCard card;
    card.backend = fields.word("type"_L1, networkWords).value_or(card.backend);
    card.interface = fields.text("interface"_L1).value_or(QString());
    if (!card.interface.isEmpty() && !isInterfaceName(card.interface))
        fields.wrong("interface"_L1, tr("the name of a network interface, such as \"br0\""));
    if (card.interface.isEmpty() && card.backend == NetworkCard::Backend::Macvtap)
        fields.missing("interface"_L1);
    card.mac = fields.text("mac"_L1).value_or(QString());
    if (!card.mac.isEmpty() && !isMacAddress(card.mac))
        fields.wrong("mac"_L1, tr("a MAC address such as \"52:54:00:12:34:56\""));
    if (fields.text("model"_L1).value_or(u"virtio-net"_s) != u"virtio-net")
        fields.wrong("model"_L1, tr("\"virtio-net\""));
    card.vphb = fields.integer("vphb"_L1, 0).value_or(0);
    card.slot = readSlot(fields);
    card.extra = fields.extra();
    return card;
}

Display readDisplay(FieldReader &fields)
{
    constexpr int largestPort = 65535;
    Display display;
    const auto protocol = fields.word("type"_L1, displayWords);
    if (!protocol)
        fields.missing("type"_L1);
    display.protocol = protocol.value_or(display.protocol);
    display.listen = fields.text("listen"_L1).value_or(display.listen);
    if (!isListenAddress(display.listen))
        fields.wrong("listen"_L1, tr("an address such as \"127.0.0.1\""));
    const bool vnc = display.protocol == Display::Protocol::Vnc;
    display.port = fields.integer("port"_L1, vnc ? Display::firstPort : 1, largestPort)
                       .value_or(Display::firstPort);
    display.passwordFile = fields.text("passwordFile"_L1).value_or(QString());
    const PciPlace unassigned{0, unassignedSlot};
    display.graphics = fields.object<PciPlace>("graphics"_L1, readPlace).value_or(unassigned);
    display.input = fields.object<PciPlace>("input"_L1, readPlace).value_or(unassigned);
    display.extra = fields.extra();
    return display;
}

} // namespace redbud
