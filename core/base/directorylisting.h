// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace redbud
{

/// The entries of a directory on disk with their types, as the kernel lists them.
class DirectoryListing
{
public:
    /// Of a directory that is open for reading. Absent on failure: errno says why.
    static std::optional<DirectoryListing> of(int fd);

    /// DT_REG, DT_LNK, … of <dirent.h>; DT_UNKNOWN where the file system does not tell. Absent
    /// where there is no such entry.
    std::optional<quint8> typeOf(QByteArrayView name) const;

    /// Sorted, without "." and "..".
    QStringList names() const;

private:
    /// Until @a visit says that it is enough.
    void walk(const std::function<bool(QByteArrayView name, quint8 type)> &visit) const;

    std::vector<char> m_records; ///< struct dirent64, one after the other
};

} // namespace redbud
