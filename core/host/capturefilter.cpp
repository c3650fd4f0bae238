// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/capturefilter.h"

#include "core/base/words.h"
#include "core/host/configspace.h"
#include "core/host/pagesize.h"

#include <QByteArrayList>
#include <QRegularExpression>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

template <typename Keep>
QByteArray linesThat(const QByteArray &content, Keep keep)
{
    QByteArray kept;
    for (const QByteArray &line : content.split('\n')) {
        if (keep(line))
            kept += line + '\n';
    }
    return kept;
}

/// An auxiliary vector of a 64-bit little-endian process with just the page size.
QByteArray pageSizeOnly(const QByteArray &auxv)
{
    const auto pageSize = pageSizeFromAuxv(auxv);
    if (!pageSize)
        return {};
    QByteArray bytes(32, '\0'); // AT_PAGESZ and its value, AT_NULL and 0
    qToLittleEndian<quint64>(6, bytes.data());
    qToLittleEndian<quint64>(*pageSize, bytes.data() + 8);
    return bytes;
}

/// "/dev/sda1" and "/dev/dm-0", also for "/dev/mapper/NAME"; people name volumes after hosts.
QByteArray namelessDevice(const QByteArray &source, const QHash<QString, QString> &volumes)
{
    const QByteArray mapper = "/dev/mapper/";
    if (!source.startsWith(mapper))
        return source;
    const QString name = volumes.value(QString::fromUtf8(source.mid(mapper.size())));
    return name.isEmpty() ? QByteArray() : "/dev/" + name.toUtf8();
}

QByteArray mounts(const QByteArray &mountinfo, const QHash<QString, QString> &volumes)
{
    QByteArray kept;
    for (const QByteArray &line : mountinfo.split('\n')) {
        const QByteArrayList fields = line.split(' ');
        const qsizetype separator = fields.indexOf("-", 6);
        if (separator < 0 || separator + 2 >= fields.size())
            continue;
        QByteArray source = "none";
        if (fields.at(2).startsWith("0:")) {
            source = fields.at(separator + 2);
            if (!source.startsWith("/dev/"))
                continue;
            source = namelessDevice(source, volumes);
            if (source.isEmpty())
                continue;
        }
        kept += "0 0 " + fields.at(2) + " / " + fields.at(4) + " ro - none " + source + " ro\n";
    }
    return kept;
}

QByteArray swaps(const QByteArray &table, const QHash<QString, QString> &volumes)
{
    QByteArray kept;
    for (const QByteArray &line : table.split('\n')) {
        const QByteArray source = line.simplified().split(' ').constFirst();
        const QByteArray device =
            source.startsWith("/dev/") ? namelessDevice(source, volumes) : QByteArray();
        if (!device.isEmpty())
            kept += device + " partition\n";
    }
    return kept;
}

/// Not the names of files, which are somebody's.
QByteArray shownByLoop(const QByteArray &line, const QHash<QString, QString> &volumes)
{
    const QByteArray source = line.trimmed();
    const QByteArray device =
        source.startsWith("/dev/") ? namelessDevice(source, volumes) : QByteArray();
    return device.isEmpty() ? device : device + '\n';
}

QByteArray routes4(const QByteArray &table)
{
    QByteArray kept;
    for (const QByteArray &line : table.split('\n')) {
        const QByteArrayList fields = line.simplified().split(' ');
        if (fields.size() >= 8 && fields.at(1) == "00000000" && fields.at(7) == "00000000")
            kept += fields.at(0) + "\t00000000\t00000000\t" + fields.at(3) +
                    "\t0\t0\t0\t00000000\t0\t0\t0\n";
    }
    return kept;
}

QByteArray routes6(const QByteArray &table)
{
    const QByteArray zeros(32, '0');
    QByteArray kept;
    for (const QByteArray &line : table.split('\n')) {
        const QByteArrayList fields = line.simplified().split(' ');
        if (fields.size() == 10 && fields.at(0) == zeros && fields.at(1) == "00")
            kept += zeros + " 00 " + zeros + " 00 " + zeros + " 0 0 0 " + fields.at(8) + ' ' +
                    fields.at(9) + '\n';
    }
    return kept;
}

QByteArray aliases(const QByteArray &content, const Modaliases &wanted)
{
    QByteArray kept;
    for (QByteArrayView rest = content; !rest.isEmpty();) {
        const QByteArrayView line = takeLine(rest);
        const auto alias = moduleAlias(line);
        if (alias && !wanted.matching(*alias).isEmpty())
            kept.append(line).append('\n');
    }
    return kept;
}

QByteArray builtinAliases(const QByteArray &content, const Modaliases &wanted)
{
    QByteArray kept;
    for (QByteArrayView rest = content; !rest.isEmpty();) {
        const QByteArrayView text = takeUntil(rest, '\0');
        const auto alias = builtinAlias(text);
        if (alias && !wanted.matching(*alias).isEmpty())
            kept.append(text).append('\0');
    }
    return kept;
}

} // namespace

QByteArray filterForCapture(const QString &kind, const QByteArray &content,
                            const CaptureContext &context)
{
    if (kind == "memory"_L1)
        return linesThat(content,
                         [](const QByteArray &line) { return line.contains("MemTotal:"); });
    if (kind == "machine"_L1)
        return content.contains("\nplatform") ? content.mid(content.indexOf("\nplatform"))
                                              : QByteArray();
    if (kind == "minor"_L1)
        return linesThat(content,
                         [](const QByteArray &line) { return line.startsWith("Device Minor:"); });
    if (kind == "version"_L1)
        return content.simplified().split(' ').mid(0, 3).join(' ') + '\n';
    if (kind == "pagesize"_L1)
        return pageSizeOnly(content);
    if (kind == "mounts"_L1)
        return mounts(content, context.volumes);
    if (kind == "swaps"_L1)
        return swaps(content, context.volumes);
    if (kind == "loop"_L1)
        return shownByLoop(content, context.volumes);
    if (kind == "routes4"_L1)
        return routes4(content);
    if (kind == "routes6"_L1)
        return routes6(content);
    if (kind == "config"_L1)
        return ConfigSpace(content).withoutSerialNumber();
    if (kind == "udev"_L1)
        return linesThat(content,
                         [](const QByteArray &line) { return line.startsWith("E:ID_FS_TYPE="); });
    if (kind == "mapper"_L1)
        return content.simplified().split('-').constFirst() + "-\n";
    if (kind == "aliases"_L1)
        return aliases(content, context.modaliases);
    if (kind == "builtins"_L1)
        return builtinAliases(content, context.modaliases);
    if (kind == "location"_L1)
        return withoutSerialNumber(QString::fromUtf8(content.split('\0').constFirst())).toUtf8() +
               '\0';
    return content;
}

QString withoutSerialNumber(const QString &locationCode)
{
    static const QRegularExpression machine(u"^U[0-9A-Z]{3,5}\\.[0-9A-Z.]+-"_s);
    return QString(locationCode).remove(machine);
}

} // namespace redbud
