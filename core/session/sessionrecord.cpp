// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/sessionrecord.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redbud
{

using namespace Qt::StringLiterals;

QByteArray serializeRecord(const SessionRecord &record)
{
    const QJsonObject document{
        {u"schema"_s, u"redbud/session/1"_s},
        {u"name"_s, record.name},
        {u"started"_s, record.started.toUTC().toString(Qt::ISODateWithMs)},
        {u"host"_s, record.host},
        {u"planFile"_s, record.planFile},
        {u"qemu"_s, record.qemuVersion},
        {u"argv"_s, QJsonArray::fromStringList(record.argv)},
        {u"simulated"_s, record.simulated},
        {u"keepAlive"_s, record.keepAlive},
        {u"unbindAtEnd"_s, record.unbindAtEnd},
        {u"log"_s, record.log},
        {u"consoleLog"_s, record.consoleLog},
    };
    return QJsonDocument(document).toJson();
}

Result<SessionRecord> parseRecord(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QString schema = document[u"schema"].toString();
    if (schema != u"redbud/session/1")
        return failure(
            schema.startsWith(u"redbud/session/") ? ErrorCode::Unsupported : ErrorCode::InvalidData,
            QCoreApplication::translate("Session",
                                        "This is not the record of a virtual machine, or one of "
                                        "another version of Redbud"));
    SessionRecord record;
    record.name = document[u"name"].toString();
    record.started = QDateTime::fromString(document[u"started"].toString(), Qt::ISODateWithMs);
    record.host = document[u"host"].toString();
    record.planFile = document[u"planFile"].toString();
    record.qemuVersion = document[u"qemu"].toString();
    const QJsonArray argv = document[u"argv"].toArray();
    for (const auto &word : argv)
        record.argv.append(word.toString());
    record.simulated = document[u"simulated"].toBool();
    record.keepAlive = document[u"keepAlive"].toBool();
    record.unbindAtEnd = document[u"unbindAtEnd"].toBool();
    record.log = document[u"log"].toString();
    record.consoleLog = document[u"consoleLog"].toString();
    return record;
}

} // namespace redbud
