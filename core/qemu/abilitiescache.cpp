// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/abilitiescache.h"

#include "core/base/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr qint64 maxCacheBytes = 256 << 10;
constexpr qint64 nanosecondsInSecond = 1000000000;

/// JSON numbers lose digits of these.
QJsonObject toJson(const ProgramStamp &program)
{
    return {{u"path"_s, program.path},
            {u"size"_s, QString::number(program.size)},
            {u"inode"_s, QString::number(program.inode)},
            {u"changed"_s, QString::number(program.changed)}};
}

QString fileOf(const QString &folder, const ProgramStamp &program)
{
    const QByteArray hash =
        QCryptographicHash::hash(program.path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder + u'/' + QString::fromLatin1(hash) + u".json"_s;
}

} // namespace

std::optional<ProgramStamp> ProgramStamp::of(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return ProgramStamp{path, status.st_size, status.st_ino,
                        status.st_mtim.tv_sec * nanosecondsInSecond + status.st_mtim.tv_nsec};
}

QString abilitiesCacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           u"/redbud/qemu"_s;
}

QByteArray cacheContent(const ProgramStamp &program, const QemuAbilities &abilities)
{
    return QJsonDocument(QJsonObject{{u"schema"_s, u"redbud/qemu/2"_s},
                                     {u"program"_s, toJson(program)},
                                     {u"abilities"_s, toJson(abilities)}})
        .toJson();
}

std::optional<QemuAbilities> abilitiesInCache(const QByteArray &content,
                                              const ProgramStamp &program)
{
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    if (object["schema"_L1] != "redbud/qemu/2"_L1 ||
        object["program"_L1].toObject() != toJson(program))
        return std::nullopt;
    return abilitiesFromJson(object["abilities"_L1].toObject());
}

std::optional<QemuAbilities> cachedAbilities(const QString &folder, const ProgramStamp &program)
{
    const auto content = readFile(fileOf(folder, program), maxCacheBytes);
    return content ? abilitiesInCache(*content, program) : std::nullopt;
}

void cacheAbilities(const QString &folder, const ProgramStamp &program,
                    const QemuAbilities &abilities)
{
    QDir().mkpath(folder);
    // Without the file the next look at this program is slower, nothing else.
    static_cast<void>(writeFile(fileOf(folder, program), cacheContent(program, abilities)));
}

} // namespace redbud
