// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/launcharguments.h"

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

QString nodeName(qsizetype i)
{
    return u"drive%1"_s.arg(i);
}

QString controllerId(int vphb)
{
    return u"scsi%1"_s.arg(vphb);
}

/// What `-drive cache=` means, as a block node and the device before it say it: whether the host's
/// cache is passed by, whether flushes are left out, and whether the guest is told of a cache.
struct CacheMode {
    bool direct = false;
    bool noFlush = false;
    bool writeThrough = false;
};

CacheMode cacheMode(Disk::Cache cache)
{
    switch (cache) {
    case Disk::Cache::None:
        return {true, false, false};
    case Disk::Cache::Writethrough:
        return {false, false, true};
    case Disk::Cache::DirectSync:
        return {true, false, true};
    case Disk::Cache::Unsafe:
        return {false, true, false};
    case Disk::Cache::Writeback:
    case Disk::Cache::Default:
        break;
    }
    return {};
}

/// -drive takes what stands before a colon for a protocol, except in a path with a '/' before it.
QString withoutProtocol(const QString &file)
{
    return file.startsWith(u'/') ? file : u"./"_s + file;
}

/// The options that -blockdev and -drive share.
QString commonOptions(const Disk &disk)
{
    QString text;
    if (disk.readOnly)
        text += u",read-only=on"_s;
    if (disk.discard)
        text += u",discard=unmap"_s;
    const CacheMode mode = cacheMode(disk.cache);
    if (mode.direct)
        text += u",cache.direct=on"_s;
    if (mode.noFlush)
        text += u",cache.no-flush=on"_s;
    return text;
}

QString blockNode(const Disk &disk, qsizetype i)
{
    return u"driver=%1,node-name=%2,file.driver=%3,file.filename=%4"_s.arg(
               escaped(disk.format), nodeName(i),
               isDeviceFile(disk.file) ? u"host_device"_s : u"file"_s, escaped(disk.file)) +
           commonOptions(disk);
}

/// Only -drive puts a temporary file over the disk by itself.
QString snapshotDrive(const Disk &disk, qsizetype i)
{
    return u"if=none,id=%1,format=%2,file=%3,snapshot=on"_s.arg(
               nodeName(i), escaped(disk.format), escaped(withoutProtocol(disk.file))) +
           commonOptions(disk);
}

QString diskDevice(const MultifunctionSlots &shared, const Disk &disk, qsizetype i)
{
    QString text;
    if (disk.bus == Disk::Bus::VirtioScsi)
        text = u"scsi-hd,id=disk%1,drive=%2,bus=%3.0,scsi-id=%4,lun=0"_s.arg(
            QString::number(i), nodeName(i), controllerId(disk.vphb), QString::number(disk.target));
    else
        text = u"virtio-blk-pci,id=disk%1,drive=%2"_s.arg(QString::number(i), nodeName(i)) +
               at(shared, disk.vphb, disk.slot);
    if (cacheMode(disk.cache).writeThrough)
        text += u",write-cache=off"_s;
    return text;
}

} // namespace

bool isDeviceFile(const QString &file)
{
    return file.startsWith(u"/dev/"_s) && !file.startsWith(u"/dev/shm/"_s);
}

void addDisks(QStringList &argv, const MultifunctionSlots &shared, const Plan &plan)
{
    for (const ScsiController &controller : plan.scsiControllers) {
        argv << u"-device"_s
             << u"virtio-scsi-pci,id="_s + controllerId(controller.vphb) +
                    at(shared, controller.vphb, controller.slot);
    }
    for (qsizetype i = 0; i < plan.disks.size(); ++i) {
        const Disk &disk = plan.disks[i];
        if (disk.snapshot)
            argv << u"-drive"_s << snapshotDrive(disk, i);
        else
            argv << u"-blockdev"_s << blockNode(disk, i);
        argv << u"-device"_s << diskDevice(shared, disk, i);
    }
}

} // namespace redbud
