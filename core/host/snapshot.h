// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/memorysysroot.h"
#include "core/base/result.h"

namespace redbud
{

/// A snapshot is a tar archive (ustar, pax or GNU), compressed with xz or gzip, of the files that
/// a scan reads. It may come from anyone: it is read into memory within the limits below and
/// nothing of it ever becomes a file.
namespace snapshotlimit
{
inline constexpr qint64 archiveBytes = 64 << 20;  ///< the compressed file
inline constexpr qint64 unpackedBytes = 64 << 20; ///< the tar archive in it, headers included
inline constexpr int entries = 100'000;
inline constexpr int pathLength = 1024; ///< characters, also of a link's target
} // namespace snapshotlimit

/// Reads a snapshot. Directories, regular files and symbolic links are taken; devices, fifos and
/// hard links are left out; a path that is absolute or contains ".." is refused with InvalidData,
/// and so is what is no such archive. TooLarge beyond a limit.
Result<std::shared_ptr<const MemorySysroot>> readSnapshot(const QString &fileName);
Result<std::shared_ptr<const MemorySysroot>> readSnapshot(const QByteArray &archive);

/// The archive of a tree. The same tree gives the same bytes: entries are sorted and carry no
/// times and no users. Unreadable entries are left out.
Result<QByteArray> writeSnapshot(const MemorySysroot &tree);

} // namespace redbud
