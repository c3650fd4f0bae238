// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hostkernels/kernelmodules.h"

#include "tests/hostkernels/initramfs.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>

using namespace Qt::StringLiterals;

namespace redbud::test
{

namespace
{

QString nameOf(const QString &path)
{
    return QFileInfo(path).baseName().replace(u'-', u'_');
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(file.errorString()));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// modules.dep: "path: path path", all that the first needs, in the order of unloading.
QMap<QString, QString> dependencies(const QString &folder)
{
    QMap<QString, QString> lines;
    for (const QString &line : linesOf(folder + u"/modules.dep"_s))
        lines.insert(nameOf(line.section(u':', 0, 0)), line);
    return lines;
}

} // namespace

void addModules(Initramfs &root, const QString &folder, const QStringList &names)
{
    const QString target = u"/usr/lib/modules/"_s + QFileInfo(folder).fileName() + u'/';
    const QMap<QString, QString> known = dependencies(folder);
    QMap<QString, QString> wanted;
    for (const QString &name : names) {
        const QString needs = known.value(nameOf(name)).remove(u':');
        for (const QString &path : needs.split(u' ', Qt::SkipEmptyParts))
            wanted.insert(nameOf(path), path);
    }
    QString list;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        root.copyFile(target + *it, folder + u'/' + *it);
        list += known.value(it.key()) + u'\n';
    }
    root.addFile(target + u"modules.dep"_s, list.toUtf8());
    QString aliases;
    for (const QString &line : linesOf(folder + u"/modules.alias"_s)) {
        if (wanted.contains(line.section(u' ', -1)))
            aliases += line + u'\n';
    }
    root.addFile(target + u"modules.alias"_s, aliases.toUtf8());
    root.copyFile(target + u"modules.builtin"_s, folder + u"/modules.builtin"_s);
}

} // namespace redbud::test
