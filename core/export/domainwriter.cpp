// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/domainwriter.h"

#include "core/base/size.h"
#include "core/export/xmltext.h"

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

/// The namespace of what libvirt only knows with QEMU.
constexpr auto qemuNamespace = "http://libvirt.org/schemas/domain/qemu/1.0"_L1;

/// libvirt keeps names with this start for its users.
QString aliasOf(const QString &id)
{
    return u"ua-"_s + id;
}

QString hexNumber(int number, int digits)
{
    return u"0x%1"_s.arg(number, digits, 16, QLatin1Char('0'));
}

} // namespace

DomainWriter::Element::Element(DomainWriter &writer, const QString &name,
                               const Attributes &attributes)
    : m_writer(writer)
{
    m_writer.m_xml.writeStartElement(name);
    m_writer.writeAttributes(attributes);
}

DomainWriter::Element::~Element()
{
    m_writer.m_xml.writeEndElement();
}

DomainWriter::DomainWriter(QXmlStreamWriter &xml, const GuestPlaces &places, QString folder)
    : m_xml(xml)
    , m_places(places)
    , m_folder(std::move(folder))
{
    m_xml.writeNamespace(qemuNamespace, u"qemu"_s);
}

QString DomainWriter::storable(const QString &text)
{
    QString stored = xmlText(text);
    m_replaced = m_replaced || stored != text;
    return stored;
}

void DomainWriter::writeAttributes(const Attributes &attributes)
{
    for (const auto &[name, value] : attributes)
        m_xml.writeAttribute(name, storable(value));
}

void DomainWriter::empty(const QString &name, const Attributes &attributes)
{
    m_xml.writeEmptyElement(name);
    writeAttributes(attributes);
}

void DomainWriter::text(const QString &name, const QString &text, const Attributes &attributes)
{
    m_xml.writeStartElement(name);
    writeAttributes(attributes);
    m_xml.writeCharacters(storable(text));
    m_xml.writeEndElement();
}

void DomainWriter::kib(const QString &name, quint64 bytes, const Attributes &attributes)
{
    m_xml.writeStartElement(name);
    writeAttributes(attributes);
    m_xml.writeAttribute(u"unit"_s, u"KiB"_s);
    m_xml.writeCharacters(QString::number(bytes / KiB));
    m_xml.writeEndElement();
}

QString DomainWriter::wholePath(const QString &path) const
{
    return path.isEmpty() || path.startsWith(u'/') ? path : m_folder + u'/' + path;
}

void DomainWriter::alias(const QString &id)
{
    empty(u"alias"_s, {{u"name"_s, aliasOf(id)}});
}

void DomainWriter::address(const QString &id, const LibvirtPlace &place)
{
    m_xml.writeEmptyElement(u"address"_s);
    writeAttributes({{u"type"_s, u"pci"_s},
                     {u"domain"_s, hexNumber(0, 4)},
                     {u"bus"_s, hexNumber(place.bus, 2)},
                     {u"slot"_s, hexNumber(place.slot.device, 2)},
                     {u"function"_s, hexNumber(place.slot.function, 1)}});
    if (place.multifunction)
        writeAttributes({{u"multifunction"_s, u"on"_s}});
    if (place.real)
        overrideProperty(id, u"addr"_s, u"string"_s, place.real->toString());
}

void DomainWriter::overrideProperty(const QString &id, const QString &name, const QString &type,
                                    const QString &value)
{
    m_overrides.append({aliasOf(id), name, type, value});
}

void DomainWriter::addArguments(const QStringList &arguments)
{
    m_arguments += arguments;
}

void DomainWriter::writeQemuParts()
{
    if (!m_arguments.isEmpty()) {
        const Element commandLine(*this, u"qemu:commandline"_s);
        for (const QString &argument : std::as_const(m_arguments))
            empty(u"qemu:arg"_s, {{u"value"_s, argument}});
    }
    if (m_overrides.isEmpty())
        return;
    const Element overrides(*this, u"qemu:override"_s);
    // Those of one device come one after the other.
    for (qsizetype i = 0; i < m_overrides.size();) {
        const QString alias = m_overrides[i].alias;
        const Element device(*this, u"qemu:device"_s, {{u"alias"_s, alias}});
        const Element frontend(*this, u"qemu:frontend"_s);
        for (; i < m_overrides.size() && m_overrides[i].alias == alias; ++i) {
            const Override &property = m_overrides[i];
            empty(u"qemu:property"_s, {{u"name"_s, property.name},
                                       {u"type"_s, property.type},
                                       {u"value"_s, property.value}});
        }
    }
}

} // namespace redbud
