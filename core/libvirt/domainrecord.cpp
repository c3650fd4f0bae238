// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/libvirt/domainrecord.h"

#include "core/export/xmltext.h"
#include "core/host/capture.h"
#include "core/host/hostsource.h"
#include "core/host/scanner.h"
#include "core/host/snapshot.h"
#include "core/plan/planfile.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr auto space = QLatin1StringView(domainRecordNamespace);

/// Without a prefix, which libvirt may have taken away.
QStringView localName(QStringView name)
{
    return name.mid(name.lastIndexOf(u':') + 1);
}

} // namespace

Result<Host> DomainRecord::host() const
{
    const auto tree = readSnapshot(snapshot);
    if (!tree)
        return failure(tree.error());
    return scanHost(**tree, hostSource);
}

Result<DomainRecord> recordDomain(const Plan &plan, const QString &hostSource,
                                  const QString &planFile)
{
    const auto root = openHostSource(hostSource);
    if (!root)
        return failure(root.error());
    Result<QByteArray> snapshot = writeSnapshot(capture(**root, Identities::Remove));
    if (!snapshot)
        return failure(snapshot.error());
    return DomainRecord{QDateTime::currentDateTimeUtc(), planFile, hostSource, *std::move(snapshot),
                        plan};
}

QByteArray serializeDomainRecord(const DomainRecord &record)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeNamespace(space, u"redbud"_s);
    writer.writeStartElement(space, u"vm"_s);
    writer.writeAttribute(u"started"_s, record.started.toUTC().toString(Qt::ISODateWithMs));
    writer.writeAttribute(u"host"_s, xmlText(record.hostSource));
    if (!record.planFile.isEmpty())
        writer.writeAttribute(u"planFile"_s, xmlText(record.planFile));
    const QByteArray plan = serializePlan(record.plan);
    writer.writeTextElement(space, u"plan"_s, xmlText(QString::fromUtf8(plan)));
    writer.writeTextElement(space, u"snapshot"_s, QString::fromLatin1(record.snapshot.toBase64()));
    writer.writeEndElement();
    return xml;
}

Result<DomainRecord> parseDomainRecord(const QByteArray &xml)
{
    DomainRecord record;
    QByteArray planText;
    QXmlStreamReader reader(xml);
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = localName(reader.qualifiedName()).toString();
        if (name == u"vm") {
            const QXmlStreamAttributes attributes = reader.attributes();
            record.started =
                QDateTime::fromString(attributes.value("started"_L1).toString(), Qt::ISODateWithMs);
            record.hostSource = attributes.value("host"_L1).toString();
            record.planFile = attributes.value("planFile"_L1).toString();
        } else if (name == u"plan") {
            planText = reader.readElementText().toUtf8();
        } else if (name == u"snapshot") {
            record.snapshot = QByteArray::fromBase64(reader.readElementText().toLatin1());
        }
    }
    if (reader.hasError() || !record.started.isValid())
        return failure(ErrorCode::InvalidData,
                       QCoreApplication::translate(
                           "Libvirt", "What Redbud keeps in this domain cannot be read"));
    Result<Plan> plan = parsePlan(planText);
    if (!plan)
        return failure(plan.error());
    record.plan = *std::move(plan);
    return record;
}

} // namespace redbud
