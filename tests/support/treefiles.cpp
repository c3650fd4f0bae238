// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/treefiles.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace redbud::test
{

namespace
{

bool writeEntry(const QString &path, const MemorySysroot::Entry &entry)
{
    switch (entry.kind) {
    case MemorySysroot::Kind::Directory:
        return QDir().mkpath(path);
    case MemorySysroot::Kind::Link:
        // QFile::link() would change the target.
        return ::symlink(entry.data.constData(), QFile::encodeName(path).constData()) == 0;
    case MemorySysroot::Kind::File: {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(entry.data) == entry.data.size();
    }
    case MemorySysroot::Kind::Unreadable:
        break;
    }
    return true;
}

} // namespace

bool writeTree(const MemorySysroot &tree, const QString &folder)
{
    for (auto it = tree.entries().cbegin(); it != tree.entries().cend(); ++it) {
        if (!writeEntry(folder + u'/' + it.key(), *it))
            return false;
    }
    return true;
}

} // namespace redbud::test
