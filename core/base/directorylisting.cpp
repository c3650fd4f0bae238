// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/directorylisting.h"

#include <QFile>

#include <array>
#include <cstddef>
#include <cstring>
#include <dirent.h>

namespace redbud
{

std::optional<DirectoryListing> DirectoryListing::of(int fd)
{
    // A device's directory has 2 KiB of them.
    alignas(dirent64) std::array<char, 8192> records; // NOLINT(*-member-init): filled below
    DirectoryListing listing;
    for (;;) {
        const ssize_t count = ::getdents64(fd, records.data(), records.size());
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            return listing;
        listing.m_records.insert(listing.m_records.end(), records.data(), records.data() + count);
    }
}

void DirectoryListing::walk(
    const std::function<bool(QByteArrayView name, quint8 type)> &visit) const
{
    for (size_t at = 0; at < m_records.size();) {
        const char *record = m_records.data() + at;
        quint16 length = 0;
        std::memcpy(&length, record + offsetof(dirent64, d_reclen), sizeof length);
        const auto type = quint8(record[offsetof(dirent64, d_type)]);
        if (!visit(record + offsetof(dirent64, d_name), type))
            return;
        at += length;
    }
}

std::optional<quint8> DirectoryListing::typeOf(QByteArrayView name) const
{
    std::optional<quint8> found;
    walk([&](QByteArrayView entry, quint8 type) {
        if (entry == name)
            found = type;
        return !found;
    });
    return found;
}

QStringList DirectoryListing::names() const
{
    QStringList names;
    walk([&names](QByteArrayView entry, quint8 /*type*/) {
        if (entry != "." && entry != "..")
            names.append(QFile::decodeName(entry.toByteArray()));
        return true;
    });
    names.sort();
    return names;
}

} // namespace redbud
