// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/document/plancopy.h"

#include "core/base/files.h"
#include "core/plan/planfile.h"
#include "core/session/filelock.h"
#include "core/session/sessionpaths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redbud
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView schema("redbud/unsaved/1");
constexpr qint64 maxBytes = 2 * maxPlanBytes;

} // namespace

QByteArray serializeCopy(const PlanCopy &copy)
{
    return QJsonDocument(
               QJsonObject{{u"schema"_s, schema},
                           {u"planFile"_s, copy.planFile},
                           {u"host"_s, copy.hostSource},
                           {u"plan"_s, QJsonDocument::fromJson(serializePlan(copy.plan)).object()}})
        .toJson();
}

Result<PlanCopy> parseCopy(const QByteArray &json)
{
    const QJsonObject document = QJsonDocument::fromJson(json).object();
    if (document[u"schema"] != schema)
        return failure(
            ErrorCode::InvalidData,
            QCoreApplication::translate("PlanCopy", "This is no copy of an unsaved plan"));
    Result<Plan> plan = parsePlan(QJsonDocument(document[u"plan"].toObject()).toJson());
    if (!plan)
        return failure(plan.error());
    return PlanCopy{
        {}, {}, document[u"planFile"].toString(), document[u"host"].toString(), *std::move(plan)};
}

QString copiesFolder()
{
    return stateFolder() + u"/unsaved"_s;
}

QString lockOfCopy(const QString &path)
{
    return path + u".lock"_s;
}

QList<PlanCopy> copiesLeftBehind(const QString &folder)
{
    QList<PlanCopy> copies;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (FileLock::isHeld(lockOfCopy(file.filePath())))
            continue;
        const Result<QByteArray> bytes = readFile(file.filePath(), maxBytes);
        Result<PlanCopy> copy = bytes ? parseCopy(*bytes) : failure(bytes.error());
        if (!copy)
            continue;
        copy->path = file.filePath();
        copy->when = file.lastModified();
        copies.append(*std::move(copy));
    }
    std::ranges::sort(copies, std::ranges::greater(), &PlanCopy::when);
    return copies;
}

void removeCopy(const QString &path)
{
    QFile::remove(path);
    QFile::remove(lockOfCopy(path));
}

} // namespace redbud
