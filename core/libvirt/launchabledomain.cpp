// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/libvirt/launchabledomain.h"

#include "core/export/libvirtdomain.h"
#include "core/export/xmltext.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

/// Beside the command line that the export may have; libvirt takes all of them.
QByteArray preloading(const QString &library)
{
    constexpr auto space = "http://libvirt.org/schemas/domain/qemu/1.0"_L1;
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeNamespace(space, u"qemu"_s);
    writer.writeStartElement(space, u"commandline"_s);
    writer.writeEmptyElement(space, u"env"_s);
    writer.writeAttribute(u"name"_s, u"LD_PRELOAD"_s);
    writer.writeAttribute(u"value"_s, library);
    writer.writeEndElement();
    return xml;
}

} // namespace

Result<QByteArray> launchableDomain(const Host &host, const DomainRecord &record,
                                    const DomainLaunchOptions &options)
{
    const LibvirtDomain domain = libvirtDomain(host, record.plan, {options.qemu, options.folder});
    if (domain.replaced || xmlText(options.preload) != options.preload)
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate(
                           "Libvirt", "A name of the plan or a path has characters, such as "
                                      "control characters, that XML has no place for, and libvirt "
                                      "takes nothing else; use another name or folder"),
                       xmlText(record.plan.name));
    QByteArray xml = domain.xml;
    QByteArray more = "<metadata>" + serializeDomainRecord(record) + "</metadata>\n" +
                      "<on_crash>preserve</on_crash>\n";
    if (!options.preload.isEmpty())
        more += preloading(options.preload) + '\n';
    // The order of a domain's elements says nothing.
    return xml.insert(xml.lastIndexOf("</domain>"), more);
}

} // namespace redbud
