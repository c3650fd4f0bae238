// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/memorysysroot.h"

#include "core/base/sysrootdirectory.h"
#include "core/base/sysrooterror.h"

#include <QFile>

#include <algorithm>

namespace redbud
{

namespace
{

bool isPlain(const QString &path)
{
    for (const QStringView part : QStringView(path).split(u'/')) {
        if (part.isEmpty() || part == u"." || part == u"..")
            return false;
    }
    return !path.contains(QChar(u'\0'));
}

} // namespace

bool MemorySysroot::add(const QString &path, const Entry &entry)
{
    if (!isPlain(path))
        return false;
    QStringList missing;
    for (qsizetype slash = path.lastIndexOf(u'/'); slash > 0;
         slash = path.lastIndexOf(u'/', slash - 1)) {
        const QString parent = path.left(slash);
        const auto found = m_entries.constFind(parent);
        if (found == m_entries.cend())
            missing.append(parent);
        else if (found->kind != Kind::Directory)
            return false;
        else
            break;
    }
    for (const QString &parent : std::as_const(missing))
        m_entries.insert(parent, {});
    // Snapshots are sorted, so most entries belong behind all others.
    if (m_entries.isEmpty() || m_entries.lastKey() < path) {
        m_entries.insert(m_entries.cend(), path, entry);
        return true;
    }
    const auto old = m_entries.constFind(path);
    if (old != m_entries.cend() && old->kind == Kind::Directory && entry.kind != Kind::Directory)
        remove(path);
    m_entries.insert(path, entry);
    return true;
}

bool MemorySysroot::addDirectory(const QString &path)
{
    return add(path, {});
}

bool MemorySysroot::addFile(const QString &path, const QByteArray &bytes)
{
    return add(path, {Kind::File, bytes});
}

bool MemorySysroot::addLink(const QString &path, const QString &target)
{
    return add(path, {Kind::Link, QFile::encodeName(target)});
}

bool MemorySysroot::addUnreadable(const QString &path)
{
    return add(path, {Kind::Unreadable, {}});
}

void MemorySysroot::remove(const QString &path)
{
    m_entries.remove(path);
    const QString below = path + u'/';
    for (auto it = m_entries.lowerBound(below);
         it != m_entries.end() && it.key().startsWith(below);)
        it = m_entries.erase(it);
}

Result<QString> MemorySysroot::resolve(const QString &path, bool followLast) const
{
    // Above what is there by just this name are directories only, see add().
    const auto direct = m_entries.constFind(path);
    if (direct != m_entries.cend() && !(followLast && direct->kind == Kind::Link))
        return path;
    QStringList pending = path.split(u'/', Qt::SkipEmptyParts);
    QString done;
    const auto goUp = [&done] { done.truncate(std::max(done.lastIndexOf(u'/'), qsizetype(0))); };
    int links = 0;
    while (!pending.isEmpty()) {
        const QString name = pending.takeFirst();
        if (name == u".")
            continue;
        if (name == u"..") {
            goUp();
            continue;
        }
        if (!done.isEmpty())
            done += u'/';
        done += name;
        const auto found = m_entries.constFind(done);
        if (found == m_entries.cend())
            return SysrootError::notFound(path);
        if (found->kind == Kind::Link && (followLast || !pending.isEmpty())) {
            if (++links > maxLinks)
                return SysrootError::circularLinks(path);
            const QString target = QFile::decodeName(found->data);
            if (target.startsWith(u'/'))
                done.clear();
            else
                goUp();
            pending = target.split(u'/', Qt::SkipEmptyParts) + pending;
        } else if (!pending.isEmpty() && found->kind != Kind::Directory) {
            return SysrootError::notFound(path);
        }
    }
    return done;
}

Result<const MemorySysroot::Entry *> MemorySysroot::find(const QString &path) const
{
    static const Entry root;
    const auto where = resolve(path, true);
    if (!where)
        return failure(where.error());
    if (where->isEmpty())
        return &root;
    return &*m_entries.constFind(*where);
}

Result<QByteArray> MemorySysroot::read(const QString &path, qint64 maxBytes) const
{
    const auto entry = find(path);
    if (!entry)
        return failure(entry.error());
    if ((*entry)->kind == Kind::Unreadable)
        return SysrootError::notPermitted(path);
    if ((*entry)->kind != Kind::File)
        return SysrootError::notRegular(path);
    if ((*entry)->data.size() > maxBytes)
        return SysrootError::tooLarge(path);
    return (*entry)->data;
}

Result<QStringList> MemorySysroot::list(const QString &path) const
{
    const auto where = resolve(path, true);
    if (!where)
        return failure(where.error());
    const Kind kind = where->isEmpty() ? Kind::Directory : m_entries.value(*where).kind;
    if (kind == Kind::Unreadable)
        return SysrootError::notPermitted(path);
    if (kind != Kind::Directory)
        return SysrootError::notFound(path);
    const QString below = where->isEmpty() ? QString() : *where + u'/';
    QStringList names;
    for (auto it = m_entries.lowerBound(below);
         it != m_entries.cend() && it.key().startsWith(below);) {
        const qsizetype slash = it.key().indexOf(u'/', below.size());
        if (slash < 0) {
            names.append(it.key().mid(below.size()));
            ++it;
        } else {
            // Past all that is below this directory: the key behind a slash begins with a '0'.
            it = m_entries.lowerBound(it.key().left(slash) + QChar(u'/' + 1));
        }
    }
    return names;
}

Result<QString> MemorySysroot::readLink(const QString &path) const
{
    const auto where = resolve(path, false);
    if (!where)
        return failure(where.error());
    const Entry entry = m_entries.value(*where);
    if (entry.kind != Kind::Link)
        return SysrootError::notLink(path);
    return QFile::decodeName(entry.data);
}

bool MemorySysroot::exists(const QString &path) const
{
    return find(path).has_value();
}

qint64 MemorySysroot::statedSize(const QString &path) const
{
    const auto entry = find(path);
    return entry && (*entry)->kind == Kind::File ? (*entry)->data.size() : -1;
}

Result<std::unique_ptr<SysrootDirectory>> MemorySysroot::directory(const QString &path) const
{
    // Past the links, so that each file is found by its name alone.
    const auto where = resolve(path, true);
    return Sysroot::directory(where ? *where : path);
}

} // namespace redbud
