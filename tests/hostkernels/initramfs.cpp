// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hostkernels/initramfs.h"

#include "core/host/archivehandle.h"

#include <QFile>

namespace redbud::test
{

void Initramfs::add(const Entry &entry)
{
    if (m_paths.contains(entry.path))
        return;
    const QString folder = entry.path.section(u'/', 0, -2);
    if (!folder.isEmpty())
        addFolder(folder);
    m_paths.insert(entry.path);
    m_entries.push_back(entry);
}

void Initramfs::addFolder(const QString &path)
{
    add({.kind = Entry::Kind::Folder, .path = path});
}

void Initramfs::addLink(const QString &path, const QByteArray &target)
{
    add({.kind = Entry::Kind::Link, .path = path, .content = target});
}

void Initramfs::addFile(const QString &path, const QByteArray &content, bool executable)
{
    add({.kind = Entry::Kind::File,
         .path = path,
         .content = content,
         .permissions = executable ? 0755 : 0644});
}

void Initramfs::copyFile(const QString &path, const QString &source, bool executable)
{
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qUtf8Printable(source), qUtf8Printable(file.errorString()));
    addFile(path, file.readAll(), executable);
}

void Initramfs::addDevice(const QString &path, int majorNumber, int minorNumber)
{
    add({.kind = Entry::Kind::Device,
         .path = path,
         .permissions = 0600,
         .majorNumber = majorNumber,
         .minorNumber = minorNumber});
}

bool Initramfs::write(const QString &file) const
{
    const ArchiveHandle writer(archive_write_new());
    archive_write_set_format_cpio_newc(writer.get());
    if (archive_write_open_filename(writer.get(), QFile::encodeName(file).constData()) !=
        ARCHIVE_OK)
        return false;
    int number = 0;
    for (const Entry &content : m_entries) {
        const ArchiveEntryHandle entry(archive_entry_new());
        archive_entry_set_pathname_utf8(entry.get(), content.path.mid(1).toUtf8().constData());
        archive_entry_set_perm(entry.get(), mode_t(content.permissions));
        archive_entry_set_mtime(entry.get(), 0, 0);
        archive_entry_set_ino(entry.get(), ++number);
        archive_entry_set_nlink(entry.get(), 1);
        archive_entry_set_size(entry.get(), 0);
        switch (content.kind) {
        case Entry::Kind::Folder:
            archive_entry_set_filetype(entry.get(), AE_IFDIR);
            break;
        case Entry::Kind::Link:
            archive_entry_set_filetype(entry.get(), AE_IFLNK);
            archive_entry_set_symlink_utf8(entry.get(), content.content.constData());
            break;
        case Entry::Kind::File:
            archive_entry_set_filetype(entry.get(), AE_IFREG);
            archive_entry_set_size(entry.get(), content.content.size());
            break;
        case Entry::Kind::Device:
            archive_entry_set_filetype(entry.get(), AE_IFCHR);
            archive_entry_set_rdevmajor(entry.get(), dev_t(content.majorNumber));
            archive_entry_set_rdevminor(entry.get(), dev_t(content.minorNumber));
            break;
        }
        if (archive_write_header(writer.get(), entry.get()) != ARCHIVE_OK)
            return false;
        if (content.kind == Entry::Kind::File &&
            archive_write_data(writer.get(), content.content.constData(),
                               size_t(content.content.size())) != content.content.size())
            return false;
    }
    return archive_write_close(writer.get()) == ARCHIVE_OK;
}

} // namespace redbud::test
