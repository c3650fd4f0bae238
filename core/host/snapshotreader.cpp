// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/archivehandle.h"
#include "core/host/snapshot.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <string_view>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

using Snapshot = std::shared_ptr<const MemorySysroot>;

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return (c & 0x80) == 0; });
}

class SnapshotReader
{
    Q_DECLARE_TR_FUNCTIONS(Snapshot)

public:
    static Result<QByteArray> load(const QString &fileName)
    {
        QFile file(fileName);
        if (!file.open(QIODevice::ReadOnly)) {
            const bool denied =
                file.error() == QFileDevice::PermissionsError ||
                (file.exists() && !QFile::permissions(fileName).testFlag(QFileDevice::ReadUser));
            return failure(denied ? ErrorCode::PermissionDenied : ErrorCode::NotFound,
                           tr("The snapshot cannot be opened: %1").arg(file.errorString()),
                           fileName);
        }
        QByteArray bytes = file.read(snapshotlimit::archiveBytes + 1);
        if (file.error() != QFileDevice::NoError)
            return failure(ErrorCode::ReadFailed, file.errorString(), fileName);
        return bytes;
    }

    /// The tar archive inside. It is unpacked as a whole before anything looks at its entries, so
    /// that no entry can make libarchive skip through an endless stream. The one filter is chosen
    /// here because libarchive itself would also unpack archives in archives in archives.
    static Result<QByteArray> unpack(const QByteArray &compressed)
    {
        const bool isXz = compressed.startsWith(QByteArray("\xfd"
                                                           "7zXZ\0",
                                                           6));
        if (!isXz && !compressed.startsWith("\x1f\x8b"))
            return failure(ErrorCode::InvalidData, tr("This is not a snapshot of Redbud"));
        if (compressed.size() > snapshotlimit::archiveBytes)
            return tooLarge();
        const ArchiveHandle reader(archive_read_new());
        archive_read_support_format_raw(reader.get());
        archive_read_append_filter(reader.get(), isXz ? ARCHIVE_FILTER_XZ : ARCHIVE_FILTER_GZIP);
        archive_entry *whole = nullptr;
        if (archive_read_open_memory(reader.get(), compressed.constData(),
                                     size_t(compressed.size())) != ARCHIVE_OK ||
            archive_read_next_header(reader.get(), &whole) != ARCHIVE_OK)
            return damaged(reader.get());
        return readAll(reader.get(), snapshotlimit::unpackedBytes);
    }

    static Result<Snapshot> readTar(const QByteArray &tar)
    {
        const ArchiveHandle reader(archive_read_new());
        archive_read_support_format_tar(reader.get());
        if (archive_read_open_memory(reader.get(), tar.constData(), size_t(tar.size())) !=
            ARCHIVE_OK)
            return damaged(reader.get());
        const auto tree = std::make_shared<MemorySysroot>();
        archive_entry *entry = nullptr;
        for (int count = 0;; ++count) {
            const int status = archive_read_next_header(reader.get(), &entry);
            if (status == ARCHIVE_EOF)
                return tree;
            if (status != ARCHIVE_OK)
                return damaged(reader.get());
            if (count >= snapshotlimit::entries)
                return tooLarge();
            if (const auto added = add(*tree, reader.get(), entry); !added)
                return failure(added.error());
        }
    }

private:
    static tl::unexpected<Error> tooLarge()
    {
        return failure(ErrorCode::TooLarge, tr("The snapshot is larger than any host needs"));
    }

    static tl::unexpected<Error> damaged(archive *reader)
    {
        const char *reason = archive_error_string(reader);
        return failure(ErrorCode::InvalidData,
                       tr("The snapshot is damaged: %1")
                           .arg(reason ? QString::fromUtf8(reason) : tr("no reason given")));
    }

    static Result<QByteArray> readAll(archive *reader, qint64 limit)
    {
        QByteArray bytes;
        QByteArray chunk(64 << 10, Qt::Uninitialized);
        for (;;) {
            const la_ssize_t count = archive_read_data(reader, chunk.data(), size_t(chunk.size()));
            if (count < 0)
                return damaged(reader);
            if (count == 0)
                return bytes;
            if (bytes.size() + count > limit)
                return tooLarge();
            bytes.append(chunk.constData(), count);
        }
    }

    using Text = const char *(archive_entry *);

    /// A text of an entry in UTF-8. Most are ASCII, and need no conversion.
    static const char *utf8(archive_entry *entry, Text *stored, Text *converted)
    {
        const char *text = stored(entry);
        return text && isAscii(text) ? text : converted(entry);
    }

    /// The path inside the tree; empty for the root, which "./" names in most archives.
    static Result<QString> cleanPath(const char *stored)
    {
        const QString path = QString::fromUtf8(stored);
        const auto refused = [&path](const QString &why) {
            return failure(ErrorCode::InvalidData, why, path.left(80));
        };
        if (!stored || path.size() > snapshotlimit::pathLength)
            return refused(tr("The snapshot has an entry without a usable name"));
        if (path.startsWith(u'/'))
            return refused(tr("The snapshot has an absolute path"));
        if (!path.contains("./"_L1) && !path.contains("//"_L1) && !path.endsWith(u'.') &&
            !path.endsWith(u'/'))
            return path; // none of its parts is empty, "." or ".."
        QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
        parts.removeAll(QStringLiteral("."));
        if (parts.contains(QStringLiteral("..")))
            return refused(tr("The snapshot has a path that leads out of it"));
        return parts.join(u'/');
    }

    static Result<void> add(MemorySysroot &tree, archive *reader, archive_entry *entry)
    {
        const auto path =
            cleanPath(utf8(entry, archive_entry_pathname, archive_entry_pathname_utf8));
        if (!path)
            return failure(path.error());
        if (path->isEmpty() || archive_entry_hardlink(entry))
            return {};
        bool added = true;
        switch (archive_entry_filetype(entry)) {
        case AE_IFDIR:
            added = tree.addDirectory(*path);
            break;
        case AE_IFLNK: {
            const QString target =
                QString::fromUtf8(utf8(entry, archive_entry_symlink, archive_entry_symlink_utf8));
            if (target.isEmpty() || target.size() > snapshotlimit::pathLength)
                return failure(ErrorCode::InvalidData,
                               tr("The snapshot has a link without a usable target"), *path);
            added = tree.addLink(*path, target);
            break;
        }
        case AE_IFREG: {
            // A sparse file may claim any size while its data is small.
            const auto bytes = readAll(reader, Sysroot::maxFileBytes);
            if (!bytes)
                return failure(bytes.error());
            added = tree.addFile(*path, *bytes);
            break;
        }
        default:
            break; // a scan reads nothing else
        }
        if (!added)
            return failure(ErrorCode::InvalidData, tr("The snapshot has an entry below a file"),
                           *path);
        return {};
    }
};

} // namespace

Result<Snapshot> readSnapshot(const QByteArray &archive)
{
    const auto tar = SnapshotReader::unpack(archive);
    if (!tar)
        return failure(tar.error());
    return SnapshotReader::readTar(*tar);
}

Result<Snapshot> readSnapshot(const QString &fileName)
{
    const auto archive = SnapshotReader::load(fileName);
    if (!archive)
        return failure(archive.error());
    auto snapshot = readSnapshot(*archive);
    if (!snapshot && snapshot.error().context.isEmpty())
        snapshot.error().context = fileName;
    return snapshot;
}

} // namespace redbud
