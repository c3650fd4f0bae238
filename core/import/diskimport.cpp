// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/argumentimport.h"
#include "core/plan/planwords.h"
#include "core/plan/scsitargets.h"

#include <QCoreApplication>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanImport", text);
}

Disk::Cache cacheOf(bool direct, bool noFlush, bool writeThrough)
{
    if (noFlush)
        return Disk::Cache::Unsafe;
    if (direct)
        return writeThrough ? Disk::Cache::DirectSync : Disk::Cache::None;
    return writeThrough ? Disk::Cache::Writethrough : Disk::Cache::Default;
}

bool isFormat(const QString &format)
{
    return format == u"raw" || format == u"qcow2";
}

QString formatOfName(const QString &file)
{
    return file.endsWith(".qcow2"_L1) ? u"qcow2"_s : u"raw"_s;
}

} // namespace

/// The disk behind a block node or a drive. That of a file is asked for by the node above it.
std::optional<Disk> ArgumentImport::takeNode(const QString &id, const QString &what)
{
    if (!m_drives.contains(id)) {
        m_draft.note(what, tr("It has no disk image."));
        return std::nullopt;
    }
    QemuOption node = m_drives.take(id);
    Disk disk;
    disk.format = node.take(u"format"_s, node.take(u"driver"_s, QString()));
    disk.file = node.take(u"file.filename"_s, QString());
    node.take(u"file.driver"_s);
    if (const auto file = node.take(u"file"_s); file && m_drives.contains(*file)) {
        QemuOption under = m_drives.take(*file);
        disk.file = under.take(u"filename"_s, QString());
    } else if (file) {
        disk.file = file->startsWith("./"_L1) ? file->mid(2) : *file;
    }
    if (disk.file.isEmpty() || (!disk.format.isEmpty() && !isFormat(disk.format))) {
        m_draft.note(what, tr("A plan's disks are files or devices in the format raw or qcow2."));
        return std::nullopt;
    }
    if (disk.format.isEmpty()) {
        disk.format = formatOfName(disk.file);
        m_draft.note(disk.file, tr("QEMU would have guessed the format of the image; the plan says "
                                   "%1. Check that.")
                                    .arg(disk.format));
    }
    disk.readOnly = node.takeFlag(u"read-only"_s) || node.takeFlag(u"readonly"_s);
    disk.snapshot = node.takeFlag(u"snapshot"_s);
    const QString discard = node.take(u"discard"_s, u"ignore"_s);
    disk.discard = discard == u"unmap" || discard == u"on";
    disk.cache =
        cacheOf(node.takeFlag(u"cache.direct"_s), node.takeFlag(u"cache.no-flush"_s), false);
    const QString cache = node.take(u"cache"_s, QString());
    for (const auto &word : diskCacheWords) {
        if (cache == word.text)
            disk.cache = word.value;
    }
    node.take(u"if"_s);
    node.take(u"auto-read-only"_s);
    noteRest(node, node.text());
    return disk;
}

void ArgumentImport::readDisk(const QString &driver, QemuOption device)
{
    const QString what = u"-device "_s + device.text();
    auto disk = takeNode(device.take(u"drive"_s, QString()), what);
    if (!disk)
        return;
    if (!isOn(device.take(u"write-cache"_s, u"on"_s)))
        disk->cache = cacheOf(disk->cache == Disk::Cache::None, false, true);
    if (driver == u"scsi-hd") {
        const QString controller = device.take(u"bus"_s, QString()).section(u'.', 0, -2);
        bool ok = false;
        disk->bus = Disk::Bus::VirtioScsi;
        // QEMU takes the first that is free.
        const auto next = freeTarget(m_plan, m_scsiBuses.value(controller).toInt());
        disk->target =
            device.take(u"scsi-id"_s, next ? QString::number(*next) : QString()).toInt(&ok, 0);
        if (!m_scsiBuses.contains(controller) || !ok || disk->target < 0 ||
            disk->target > Disk::largestTarget || device.take(u"lun"_s, u"0"_s) != u"0") {
            m_draft.note(what, tr("A plan's SCSI disks are LUN 0 of a target of a virtio-scsi "
                                  "controller."));
            return;
        }
        disk->vphb = m_scsiBuses[controller].toInt();
        device.take(u"channel"_s);
        device.take(u"device_id"_s);
    } else {
        const auto place = placeOf(device);
        if (!place)
            return;
        disk->vphb = m_draft.indexOf(*place);
        disk->slot = place->slot;
    }
    m_bootOrder.add(m_plan.disks.size(), device.take(u"bootindex"_s, QString()));
    m_plan.disks.append(*disk);
    device.take(u"id"_s);
    noteRest(device, what);
}

void ArgumentImport::readScsiController(QemuOption device)
{
    const auto place = placeOf(device);
    if (!place)
        return;
    const int vphb = m_draft.indexOf(*place);
    m_scsiBuses.insert(device.take(u"id"_s, QString()), QString::number(vphb));
    for (const ScsiController &other : std::as_const(m_plan.scsiControllers)) {
        if (other.vphb == vphb) {
            m_draft.note(u"-device "_s + device.text(),
                         tr("A plan has one SCSI controller for a vPHB; the disks are on it."));
            return;
        }
    }
    m_plan.scsiControllers.append({vphb, place->slot, {}});
    noteRest(device, u"-device "_s + device.text());
}

/// An image without a device: QEMU puts it on a disk of spapr-vscsi.
void ArgumentImport::readImage(QemuOption drive, const QString &what)
{
    const QString type = drive.take(u"if"_s, u"scsi"_s);
    drive.take(u"index"_s);
    if (drive.take(u"media"_s, u"disk"_s) != u"disk") {
        m_drives.remove(drive.take(u"id"_s, QString()));
        m_draft.note(what, tr("A plan has disks only."));
        return;
    }
    const QString id = drive.take(u"id"_s, u"\n"_s); // otherwise one that no option can name
    m_drives.insert(id, drive);
    auto disk = takeNode(id, what);
    if (!disk)
        return;
    if (type != u"virtio")
        m_draft.note(what, tr("QEMU would put it on its own SCSI controller (spapr-vscsi); in the "
                              "plan it is a virtio disk."));
    m_images.append(*disk);
}

/// After all devices, whose slots are as QEMU would have them.
void ArgumentImport::placeImages()
{
    for (Disk &disk : m_images) {
        const auto place = m_draft.place(disk.file, u"pci.0"_s, std::nullopt);
        if (!place)
            continue;
        disk.vphb = m_draft.indexOf(*place);
        disk.slot = place->slot;
        m_plan.disks.append(disk);
    }
}

} // namespace redbud
