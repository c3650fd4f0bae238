// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/domainreader.h"
#include "core/plan/plantext.h"
#include "core/plan/planwords.h"
#include "core/plan/scsitargets.h"

#include <QCoreApplication>

#include <algorithm>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanImport", text);
}

} // namespace

void DomainReader::readScsiController(const DomainNode &controller)
{
    const QString number = controller.attribute(u"index"_s, u"0"_s);
    const auto place = placeOf(controller, u"devices/controller type='scsi'"_s);
    if (!place)
        return;
    const int vphb = m_draft.indexOf(*place);
    m_scsiVphbs.insert(number, vphb);
    if (std::ranges::find(m_plan.scsiControllers, vphb, &ScsiController::vphb) !=
        m_plan.scsiControllers.end())
        m_draft.note(u"devices/controller type='scsi' index='%1'"_s.arg(number),
                     tr("A plan has one SCSI controller for a vPHB; the disks are on it."));
    else
        m_plan.scsiControllers.append({vphb, place->slot, {}});
}

void DomainReader::readDisk(const DomainNode &node)
{
    const DomainNode &source = node.child(u"source"_s);
    const DomainNode &target = node.child(u"target"_s);
    const DomainNode &driver = node.child(u"driver"_s);
    Disk disk;
    disk.file = source.attribute(node.attribute(u"type"_s) == u"block" ? u"dev"_s : u"file"_s);
    disk.format = driver.attribute(u"type"_s, u"raw"_s);
    const QString name = target.attribute(u"dev"_s);
    const QString what = u"devices/disk %1 %2"_s.arg(name, disk.file);
    const QString bus = target.attribute(u"bus"_s, u"virtio"_s);
    if (disk.file.isEmpty() || (disk.format != u"raw" && disk.format != u"qcow2") ||
        node.attribute(u"device"_s, u"disk"_s) != u"disk" || (bus != u"virtio" && bus != u"scsi")) {
        m_draft.note(what, tr("A plan's disks are virtio disks from a file or a device in the "
                              "format raw or qcow2."));
        node.ignore();
        return;
    }
    driver.attribute(u"name"_s);
    const QString cache = driver.attribute(u"cache"_s);
    for (const auto &word : diskCacheWords) {
        if (cache == word.text)
            disk.cache = word.value;
    }
    disk.discard = driver.attribute(u"discard"_s) == u"unmap";
    disk.readOnly = node.has(u"readonly"_s);
    disk.snapshot = node.has(u"transient"_s);
    const QString bootNumber = node.child(u"boot"_s).attribute(u"order"_s);
    node.ignore({"backingStore", "boot"});
    if (bus == u"virtio") {
        const auto place = placeOf(node, what);
        if (!place)
            return;
        disk.vphb = m_draft.indexOf(*place);
        disk.slot = place->slot;
    } else {
        const DomainNode &address = node.child(u"address"_s);
        node.child(u"alias"_s);
        disk.bus = Disk::Bus::VirtioScsi;
        disk.vphb = m_scsiVphbs.value(address.attribute(u"controller"_s, u"0"_s), -1);
        const QString real = takeOverride(node, u"scsi-id"_s).value_or(QString());
        const QString said = address.attribute(u"target"_s, u"0"_s);
        disk.target = (real.isEmpty() ? said : real).toInt();
        const bool hasTarget = !address.isEmpty() || !real.isEmpty();
        if (disk.vphb < 0 || disk.target < 0 || disk.target > Disk::largestTarget ||
            address.attribute(u"unit"_s, u"0"_s) != u"0") {
            m_draft.note(what, tr("A plan's SCSI disks are LUN 0 of a target of a virtio-scsi "
                                  "controller."));
            return;
        }
        address.ignore();
        if (!hasTarget) {
            disk.target = noTarget;
            m_disksWithoutTarget.append({m_plan.disks.size(), name, what});
        }
    }
    m_bootOrder.add(m_plan.disks.size(), bootNumber);
    m_plan.disks.append(disk);
}

/// After all disks that say where they are. libvirt puts sda on target 0 and counts the others as
/// LUNs of it.
void DomainReader::placeScsiDisks()
{
    QHash<int, TargetSet> taken = takenTargets(m_plan);
    for (const DiskWithoutTarget &unplaced : std::as_const(m_disksWithoutTarget)) {
        Disk &disk = m_plan.disks[unplaced.position];
        TargetSet &targets = taken[disk.vphb];
        disk.target = lowestFree(targets).value_or(0);
        targets.set(size_t(disk.target));
        if (disk.target != 0 || unplaced.name != u"sda")
            m_draft.note(unplaced.what,
                         tr("It has no address. The plan has it at target %1 of its controller, "
                            "LUN 0; libvirt would have chosen another address, and the guest may "
                            "see the disk under another name.")
                             .arg(disk.target));
    }
}

void DomainReader::readInterface(const DomainNode &node)
{
    const QString type = node.attribute(u"type"_s);
    const QString what = u"devices/interface type='%1'"_s.arg(type);
    const QString model = node.child(u"model"_s).attribute(u"type"_s, u"virtio"_s);
    if (model != u"virtio") {
        m_draft.note(what, tr("A plan's network cards are virtio; this one is %1.").arg(model));
        node.ignore();
        return;
    }
    NetworkCard card;
    card.mac = node.child(u"mac"_s).attribute(u"address"_s);
    if (!card.mac.isEmpty() && !isMacAddress(card.mac))
        card.mac.clear();
    const DomainNode &target = node.child(u"target"_s);
    if (type == u"bridge") {
        card.backend = NetworkCard::Backend::Bridge;
        card.interface = node.child(u"source"_s).attribute(u"bridge"_s);
        target.ignore(); // the tap that libvirt made for it
    } else if (type == u"ethernet" && target.attribute(u"managed"_s) == u"no") {
        card.interface = target.attribute(u"dev"_s);
        // Nothing else tells what kind of interface it is.
        const bool macvtap = card.interface.startsWith("macvtap"_L1);
        card.backend = macvtap ? NetworkCard::Backend::Macvtap : NetworkCard::Backend::Tap;
    } else if (type != u"user") {
        m_draft.note(what, tr("In the plan the card is at QEMU's user network; choose a bridge, a "
                              "tap or a macvtap that is there."));
        node.child(u"source"_s).ignore();
        target.ignore();
    }
    if (!card.interface.isEmpty() && !isInterfaceName(card.interface)) {
        m_draft.note(what, tr("%1 is not the name of a network interface.").arg(card.interface));
        card = NetworkCard{};
    }
    if (card.interface.isEmpty() && card.backend == NetworkCard::Backend::Macvtap)
        card.backend = NetworkCard::Backend::User;
    const auto place = placeOf(node, what);
    if (!place)
        return;
    card.vphb = m_draft.indexOf(*place);
    card.slot = place->slot;
    m_plan.networks.append(card);
}

} // namespace redbud
