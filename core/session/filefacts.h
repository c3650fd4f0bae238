// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/sysroot.h"

#include <QString>
#include <QStringList>

#include <utility>

namespace redbud
{

/// What is to be known of a file that QEMU is to open.
struct FileFacts {
    enum class Kind {
        Missing,
        Unreachable, ///< the system refused to look, see @a error
        NoAnswer,    ///< it did not tell in time, as a file server that is down does
        Regular,
        BlockDevice,
        Directory,
        Socket, ///< by which programs of this machine reach each other
        Other,  ///< a pipe, a character device
    };
    QString path;
    Kind kind = Kind::Missing;
    bool readable = false; ///< by this user
    bool writable = false;
    bool qcow2 = false;            ///< it begins as a qcow2 image does
    bool endsWithLineFeed = false; ///< of a regular file
    /// Another QEMU has it open in a way that does not let this one read, or write.
    bool lockedForReading = false;
    bool lockedForWriting = false;
    QString device;                     ///< of a block device: its path without links
    QStringList hostUses;               ///< of a block device, see blockDeviceUses()
    std::pair<quint64, quint64> number; ///< device and inode: equal for one file by two names
    QString error;                      ///< the system's words

    bool operator==(const FileFacts &) const = default;
};

/// Looks at a file, which it opens for reading only, and only if it is a regular file or a block
/// device. A relative path counts from the current directory, as QEMU's do. Blocks as long as the
/// file's server does. @a root tells what block devices are used for.
FileFacts lookAtFile(const QString &path, const Sysroot &root);

/// Whether an image begins with what qcow2 begins with ("QFI" and 0xfb, all versions of the
/// format).
bool isQcow2(const QByteArray &beginning);

} // namespace redbud
