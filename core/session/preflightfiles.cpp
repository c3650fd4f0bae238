// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/launcharguments.h"
#include "core/session/preflightcontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

using Kind = FileFacts::Kind;
using Level = PreflightItem::Level;

namespace
{

/// A snapshot is written to a file of QEMU's own.
bool isOnlyRead(const Disk &disk)
{
    return disk.readOnly || disk.snapshot;
}

QString unusableDisk(const Disk &disk, const FileFacts &file)
{
    QString reason = PreflightContext::unusable(file);
    if (!reason.isEmpty())
        return reason;
    // QEMU looks itself where it puts a temporary file over the disk.
    if (file.kind == Kind::BlockDevice && !disk.snapshot && !isDeviceFile(disk.file))
        return PreflightContext::tr("it is a link to the device %1, which QEMU would take for a "
                                    "plain file. Name the device itself")
            .arg(file.device);
    if (!file.readable)
        return PreflightContext::tr("you may not read it");
    const bool onlyRead = isOnlyRead(disk);
    if (!onlyRead && !file.writable)
        return PreflightContext::tr("you may not write it; allow that, or make the disk read-only");
    if (!file.hostUses.isEmpty())
        return PreflightContext::tr("the host itself uses it (%1), and two who write one disk "
                                    "destroy what is on it")
            .arg(file.hostUses.join(u", "_s));
    if (onlyRead ? file.lockedForReading : file.lockedForWriting)
        return PreflightContext::tr("another virtual machine has it open; stop that one, or take "
                                    "another image");
    if (disk.format == "qcow2"_L1 && !file.qcow2)
        return PreflightContext::tr("it is no qcow2 image; name its format, which may be raw");
    return {};
}

PreflightItem diskItem(const Disk &disk, const FileFacts &file)
{
    PreflightItem item{u"disk"_s, Level::Good, {}, {VphbIndex{disk.vphb}}};
    const QString reason = unusableDisk(disk, file);
    if (!reason.isEmpty()) {
        item.level = Level::Error;
        item.text = PreflightContext::tr("The disk %1 cannot be used: %2.").arg(disk.file, reason);
    } else if (disk.format == "raw"_L1 && file.qcow2) {
        item.level = Level::Warning;
        item.text = PreflightContext::tr("The disk %1 is given as raw, but it begins as a qcow2 "
                                         "image. The guest would find no file systems on it, and "
                                         "what it writes damages the image. Name the format "
                                         "qcow2.")
                        .arg(disk.file);
    } else {
        item.text = PreflightContext::tr("The disk %1 can be used.").arg(disk.file);
    }
    return item;
}

void checkBootFile(const PreflightContext &context, const QString &id, const QString &path,
                   QList<PreflightItem> &items)
{
    if (path.isEmpty())
        return;
    const QString reason = PreflightContext::unreadable(context.facts().files.value(path));
    if (reason.isEmpty())
        items.append({id, Level::Good, PreflightContext::tr("%1 can be read.").arg(path)});
    else
        items.append({id, Level::Error,
                      PreflightContext::tr("%1, which the guest is to boot, cannot be read: %2.")
                          .arg(path, reason)});
}

} // namespace

QString PreflightContext::unusable(const FileFacts &file)
{
    switch (file.kind) {
    case Kind::Missing:
        return tr("there is no such file");
    case Kind::Unreachable:
        return tr("it cannot be looked at (%1)").arg(file.error);
    case Kind::NoAnswer:
        return tr("the file system does not answer; perhaps its server is down");
    case Kind::Directory:
        return tr("it is a directory");
    case Kind::Socket:
    case Kind::Other:
        return tr("it is neither a file nor a disk");
    case Kind::Regular:
    case Kind::BlockDevice:
        break;
    }
    return {};
}

QString PreflightContext::unreadable(const FileFacts &file)
{
    QString reason = unusable(file);
    if (reason.isEmpty() && !file.readable)
        return tr("you may not read it");
    return reason;
}

void checkDisks(const PreflightContext &context, QList<PreflightItem> &items)
{
    for (const Disk &disk : context.started().disks)
        items.append(diskItem(disk, context.facts().files.value(disk.file)));
}

void checkDisksTwice(const PreflightContext &context, QList<PreflightItem> &items)
{
    const QList<Disk> &disks = context.started().disks;
    QMap<std::pair<quint64, quint64>, const Disk *> seen;
    for (const Disk &disk : disks) {
        const FileFacts file = context.facts().files.value(disk.file);
        if (file.kind != Kind::Regular && file.kind != Kind::BlockDevice)
            continue;
        const Disk *first = seen.value(file.number);
        if (!first)
            seen.insert(file.number, &disk);
        else if (!isOnlyRead(*first) || !isOnlyRead(disk))
            items.append({u"disk-twice"_s,
                          Level::Error,
                          PreflightContext::tr("The plan has the disk %1 twice (also as %2), and "
                                               "QEMU opens no image twice to write it. Remove one, "
                                               "or make both read-only.")
                              .arg(first->file, disk.file),
                          {VphbIndex{first->vphb}, VphbIndex{disk.vphb}}});
    }
}

void checkBootFiles(const PreflightContext &context, QList<PreflightItem> &items)
{
    // The plan's own also with simulated devices, where another kernel would be booted without a
    // word instead of one that is missing.
    checkBootFile(context, u"kernel"_s, context.plan().boot.kernel, items);
    checkBootFile(context, u"initrd"_s, context.plan().boot.initrd, items);
}

void checkFirmware(const PreflightContext &context, QList<PreflightItem> &items)
{
    const QString &path = context.started().firmware.file;
    if (path.isEmpty())
        return;
    const FileFacts file = context.facts().files.value(path);
    const QString reason = PreflightContext::unreadable(file);
    PreflightItem item{u"firmware"_s, Level::Good, {}};
    if (reason.isEmpty()) {
        item.text = PreflightContext::tr("The firmware %1 can be read.").arg(path);
    } else if (file.kind == Kind::Missing && context.started().firmware.isQemusOwn()) {
        item.level = Level::Warning;
        item.text = PreflightContext::tr("There is no file %1 here. QEMU looks for the firmware "
                                         "among its own files, and does not start where those do "
                                         "not have it either. Give its whole path.")
                        .arg(path);
    } else {
        item.level = Level::Error;
        item.text = PreflightContext::tr("The firmware %1 cannot be read: %2.").arg(path, reason);
    }
    items.append(item);
}

} // namespace redbud
