// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/jsonmembers.h"
#include "core/plan/partwriters.h"
#include "core/plan/planwords.h"

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QByteArray writePlace(const PciPlace &place)
{
    return JsonMembers()
        .add("vphb"_L1, place.vphb)
        .add("slot"_L1, place.slot.toString())
        .add(place.extra)
        .onOneLine();
}

} // namespace

QByteArray writeDisk(const Disk &disk)
{
    const bool scsi = disk.bus == Disk::Bus::VirtioScsi;
    return JsonMembers()
        .add("file"_L1, disk.file)
        .add("format"_L1, disk.format)
        .add("readOnly"_L1, disk.readOnly)
        .addIf(scsi, "bus"_L1, wordOf(diskBusWords, disk.bus))
        .add("vphb"_L1, disk.vphb)
        .addIf(!scsi, "slot"_L1, disk.slot.toString())
        .addIf(scsi, "target"_L1, disk.target)
        .addIf(disk.cache != Disk::Cache::Default, "cache"_L1, wordOf(diskCacheWords, disk.cache))
        .addIf(disk.discard, "discard"_L1, true)
        .addIf(disk.snapshot, "snapshot"_L1, true)
        .add(disk.extra)
        .onOneLine();
}

QByteArray writeScsiController(const ScsiController &controller)
{
    return JsonMembers()
        .add("vphb"_L1, controller.vphb)
        .add("slot"_L1, controller.slot.toString())
        .add(controller.extra)
        .onOneLine();
}

QByteArray writeNetwork(const NetworkCard &card)
{
    return JsonMembers()
        .add("type"_L1, wordOf(networkWords, card.backend))
        .add("interface"_L1, textOrNull(card.interface))
        .add("mac"_L1, textOrNull(card.mac))
        .add("vphb"_L1, card.vphb)
        .add("slot"_L1, card.slot.toString())
        .add(card.extra)
        .onOneLine();
}

QByteArray writeDisplay(const Display &display)
{
    return JsonMembers()
        .add("type"_L1, wordOf(displayWords, display.protocol))
        .add("listen"_L1, display.listen)
        .add("port"_L1, display.port)
        .add("passwordFile"_L1, textOrNull(display.passwordFile))
        .add("graphics"_L1, writePlace(display.graphics))
        .add("input"_L1, writePlace(display.input))
        .add(display.extra)
        .onLines(2);
}

} // namespace redbud
