// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/archivehandle.h"
#include "core/host/snapshot.h"

#include <QCoreApplication>

namespace redbud
{

namespace
{

la_ssize_t append(archive * /*writer*/, void *bytes, const void *data, size_t size)
{
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(data), qsizetype(size));
    return la_ssize_t(size);
}

bool writeEntry(archive *writer, const QString &path, const MemorySysroot::Entry &content)
{
    const ArchiveEntryHandle entry(archive_entry_new());
    archive_entry_set_pathname_utf8(entry.get(), path.toUtf8().constData());
    archive_entry_set_mtime(entry.get(), 0, 0);
    archive_entry_set_size(entry.get(), 0);
    archive_entry_set_perm(entry.get(), 0644);
    switch (content.kind) {
    case MemorySysroot::Kind::Directory:
        archive_entry_set_filetype(entry.get(), AE_IFDIR);
        archive_entry_set_perm(entry.get(), 0755);
        break;
    case MemorySysroot::Kind::Link:
        archive_entry_set_filetype(entry.get(), AE_IFLNK);
        archive_entry_set_symlink_utf8(entry.get(), content.data.constData());
        break;
    case MemorySysroot::Kind::File:
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_size(entry.get(), content.data.size());
        break;
    case MemorySysroot::Kind::Unreadable:
        return true;
    }
    if (archive_write_header(writer, entry.get()) != ARCHIVE_OK)
        return false;
    return content.kind != MemorySysroot::Kind::File ||
           archive_write_data(writer, content.data.constData(), size_t(content.data.size())) ==
               content.data.size();
}

tl::unexpected<Error> writeFailure(archive *writer)
{
    const char *reason = archive_error_string(writer);
    return failure(ErrorCode::WriteFailed,
                   QCoreApplication::translate("Snapshot", "The snapshot cannot be made: %1")
                       .arg(QString::fromUtf8(reason)));
}

} // namespace

Result<QByteArray> writeSnapshot(const MemorySysroot &tree)
{
    QByteArray bytes;
    const ArchiveHandle writer(archive_write_new());
    archive_write_set_format_pax_restricted(writer.get());
    archive_write_add_filter_xz(writer.get());
    archive_write_set_bytes_in_last_block(writer.get(), 1); // no padding after the xz stream
    if (archive_write_open2(writer.get(), &bytes, nullptr, append, nullptr, nullptr) != ARCHIVE_OK)
        return writeFailure(writer.get());
    const auto &entries = tree.entries();
    for (auto it = entries.cbegin(); it != entries.cend(); ++it) {
        if (!writeEntry(writer.get(), it.key(), *it))
            return writeFailure(writer.get());
    }
    if (archive_write_close(writer.get()) != ARCHIVE_OK)
        return writeFailure(writer.get());
    return bytes;
}

} // namespace redbud
