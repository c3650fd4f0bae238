// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hosts/treeedits.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace redbud::test
{

namespace
{

QString entryOf(const QString &address)
{
    return u"sys/bus/pci/devices/"_s + address;
}

/// A link from a function's directory to a place below sys.
void setLink(MemorySysroot &tree, const QString &address, const QString &name, const QString &place)
{
    const QString directory = deviceDirectory(tree, address);
    const QString link = directory + u'/' + name;
    tree.remove(link);
    if (place.isEmpty())
        return;
    tree.addDirectory(u"sys/"_s + place);
    tree.addLink(link, u"../"_s.repeated(directory.count(u'/')) + place);
}

} // namespace

QString deviceDirectory(const MemorySysroot &tree, const QString &address)
{
    const auto target = tree.readLink(entryOf(address));
    if (!target)
        qFatal("the tree has no %s", qUtf8Printable(address));
    return u"sys/"_s + target->mid(target->indexOf(u"devices/"));
}

void bindDriver(MemorySysroot &tree, const QString &address, const QString &driver)
{
    setLink(tree, address, u"driver"_s,
            driver.isEmpty() ? QString() : u"bus/pci/drivers/"_s + driver);
}

void moveToGroup(MemorySysroot &tree, const QString &address, int group)
{
    setLink(tree, address, u"iommu_group"_s,
            group < 0 ? QString() : u"kernel/iommu_groups/%1"_s.arg(group));
}

void removeDevice(MemorySysroot &tree, const QString &address)
{
    const QString directory = deviceDirectory(tree, address);
    const QStringList all = tree.list(u"sys/bus/pci/devices"_s).value_or(QStringList());
    for (const QString &other : all) {
        const QString place = deviceDirectory(tree, other);
        if (place == directory || place.startsWith(directory + u'/'))
            tree.remove(entryOf(other));
    }
    tree.remove(directory);
}

void addDevice(MemorySysroot &tree, const MemorySysroot &from, const QString &address)
{
    const QString directory = deviceDirectory(from, address);
    for (auto it = from.entries().cbegin(); it != from.entries().cend(); ++it) {
        if (it.key() != directory && !it.key().startsWith(directory + u'/') &&
            it.key() != entryOf(address))
            continue;
        if (it->kind == MemorySysroot::Kind::Link)
            tree.addLink(it.key(), QFile::decodeName(it->data));
        else if (it->kind == MemorySysroot::Kind::File)
            tree.addFile(it.key(), it->data);
        else if (it->kind == MemorySysroot::Kind::Directory)
            tree.addDirectory(it.key());
        else
            tree.addUnreadable(it.key());
    }
}

} // namespace redbud::test
